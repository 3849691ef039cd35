package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.SmallCase;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Kind;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter and the time bar, by mouse and by keys. */
@OnScreen
class FilterWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;
    private ChartViewModel model;
    private int entities;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        try (SmallCase small = new SmallCase(folder)) {
            Entity anna = small.named("Person", "Anna");
            Entity acme = small.named("Company", "Acme");
            Entity former = small.owns(anna, acme);
            small.say(former, "startDate", "2009");
            small.say(former, "endDate", "2012");
            small.say(small.owns(acme, small.named("Company", "Beta")), "startDate", "2014");
            small.named("Vessel", "Cara");
        }
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(folder.resolve("small.case")));
        hand = window.hand();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
        hand.awaitNode("chart-sheet");
        ChartView view = (ChartView) hand.node("chart-sheet").getParent();
        Toolkit.await("the chart painted", view::isSettled);
        model = Toolkit.ask(view::model);
        entities = model.scene().nodes().size();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private long shown(Kind kind) {
        return Toolkit.ask(() -> model.scene().nodes().stream().map(ChartNode::kind).filter(kind::equals).count());
    }

    private ChartFilter kept() {
        return ChartDocument.find(window.session().caseFile(), "", new Fonts()).map(ChartDocument::filter).orElse(ChartFilter.NONE);
    }

    private Point2D onTrack(double place) {
        return Toolkit.ask(() -> {
            Node track = hand.node("time-track");
            track.getScene().getRoot().applyCss();
            track.getScene().getRoot().layout();
            Bounds box = track.localToScene(track.getLayoutBounds());
            return new Point2D(box.getMinX() + 7 + place * (box.getWidth() - 14), box.getCenterY());
        });
    }

    private void give(String command) {
        Toolkit.act(() -> model.viewVerbs().commands(new SimpleBooleanProperty(true)).stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    private String focused() {
        Node owner = window.stage().getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void aViewSavedFromAnotherHasAFilterOfItsOwn() {
        hand.press(KeyCode.U, true, true);
        hand.awaitNode("view-name");
        hand.click("view-give");
        Toolkit.await("the new view", () -> hand.reads("View 2"));
        Toolkit.act(() -> model.filters().change(f -> f.excluding(Dimension.TYPE, "Person")));
        Toolkit.await("filtered", () -> model.scene().nodes().size() == entities - 1);
        hand.press(KeyCode.K, true, true);
        Toolkit.await("the first view is whole", () -> model.scene().nodes().size() == entities);
        hand.press(KeyCode.K, true, true);
        Toolkit.await("the second is not", () -> model.scene().nodes().size() == entities - 1);
        give("chart.view.delete");
        Toolkit.await("the first again", () -> model.scene().nodes().size() == entities && !hand.reads("View 2"));
    }

    @Test
    void twoDaysAreLaidOverEachOtherAndTheDifferencesSelect() {
        Toolkit.act(() -> model.filters().change(f -> f.excluding(Dimension.TYPE, "Vessel")));
        Toolkit.await("kept", () -> !kept().isNone() && hand.reads("Chart"));
        Toolkit.await("read", () -> model.views().current().get() != null);
        give("chart.view.compare");
        hand.awaitNode("compare-first-on");
        Toolkit.act(() -> hand.node("compare-first-on", TextField.class).setText("2010"));
        Toolkit.act(() -> hand.node("compare-second-on", TextField.class).setText("never"));
        hand.click("compare-give");
        assertThat(hand.sees("compare-give")).as("a date that is none").isTrue();
        Toolkit.act(() -> hand.node("compare-second-on", TextField.class).setText("2020"));
        hand.click("compare-give");
        Toolkit.await("compared", () -> model.scene().differences().sides().size() == 2);
        hand.awaitNode("differences-list");
        Toolkit.act(() -> hand.node("differences-list", ListView.class).getSelectionModel().selectFirst());
        assertThat(model.selection().ids().get()).containsAnyElementsOf(model.scene().differences().sides().keySet());
        hand.stillLife(Path.of("target/shots/compare-light.png"), 1280, 800);
        Toolkit.act(window.workbench()::switchTheme);
        hand.stillLife(Path.of("target/shots/compare-dark.png"), 1280, 800);
        give("chart.view.compare");
        hand.awaitNode("compare-first-on");
        Toolkit.act(() -> hand.node("compare-first-on", TextField.class).setText("2010"));
        Toolkit.act(() -> hand.node("compare-second-on", TextField.class).setText("2020"));
        assertThat(Toolkit.ask(() -> {
            hand.node("compare-give", Button.class).fire();
            return hand.node("differences-list", ListView.class).getItems().size();
        })).as("nothing of the comparison before").isZero();
        Toolkit.await("compared again", () -> hand.node("differences-list", ListView.class).getItems().size() == 2);
        hand.click("compare-end");
        Toolkit.await("one picture", () -> model.scene().differences().isNone() && !hand.sees("differences-list"));
    }

    @Test
    void aBarShowsOnlyItsKindAndAChipTakesThatBack() {
        hand.click("chart-filter");
        hand.awaitNode("filter-type-Person");
        double bar = hand.middle(hand.node("filter-type-Person")).getY();
        hand.click("filter-type-Person");
        Toolkit.await("only persons", () -> shown(Kind.PERSON) == model.scene().nodes().size() && shown(Kind.PERSON) > 0);
        assertThat(hand.reads(shown(Kind.PERSON) + " of " + entities + " entities")).isTrue();
        Toolkit.await("kept", () -> !kept().isNone());
        Toolkit.await("a chip", () -> hand.sees("filter-chip"));
        assertThat(hand.middle(hand.node("filter-type-Person")).getY()).as("it stays under the mouse").isEqualTo(bar);
        Toolkit.act(() -> model.switches().time().on().set(true));
        hand.stillLife(Path.of("target/shots/filter-light.png"), 1280, 800);
        Toolkit.act(window.workbench()::switchTheme);
        hand.stillLife(Path.of("target/shots/filter-dark.png"), 1280, 800);
        hand.click("filter-chip");
        Toolkit.await("all back", () -> model.scene().nodes().size() == entities);
        Toolkit.await("kept", () -> kept().isNone());
        Toolkit.act(() -> window.session().undo());
        Toolkit.await("asked for again", () -> model.scene().nodes().size() < entities);
    }

    @Test
    void aPropertyIsFoundByTypingAndItsValuesAreBarsByYear() {
        hand.click("chart-filter");
        Toolkit.await("counted", () -> focused().startsWith("filter-type-"));
        Toolkit.act(() -> hand.node("filter-property", ComboBox.class).show());
        Toolkit.await("the choice is open", () -> hand.node("filter-property", ComboBox.class).isShowing());
        Toolkit.act(() -> ((TextField) window.stage().getScene().getFocusOwner()).setText("start"));
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        hand.awaitNode("filter-value-2014");
        Toolkit.act(() -> hand.node("filter-property", ComboBox.class).show());
        Toolkit.act(() -> ((TextField) window.stage().getScene().getFocusOwner()).setText("nothing is called so"));
        hand.press(KeyCode.ENTER);
        Toolkit.await("what nothing is called changes nothing", () -> !hand.node("filter-property", ComboBox.class).isShowing() && hand.reads("Start date (relations)"));
        assertThat(Toolkit.ask(() -> hand.node("filter-value-2009").getAccessibleText())).isEqualTo("2009, 1 of 1 shown");
        hand.click("filter-value-2014");
        Toolkit.await("only that year", () -> model.scene().links().size() == 1 && !kept().isNone());
        Toolkit.act(() -> hand.node("filter-value-2014").requestFocus());
        hand.press(KeyCode.DOWN);
        assertThat(Toolkit.ask(this::focused)).isEqualTo("filter-value-2009");
        hand.press(KeyCode.ENTER);
        Toolkit.await("another year besides", () -> kept().properties().size() == 1 && kept().properties().getFirst().texts().equals(List.of("2014", "2009")) && model.scene().links().size() == 2);
        Toolkit.await("the keys stay", () -> focused().equals("filter-value-2009"));
        hand.stillLife(Path.of("target/shots/filter-values.png"), 1280, 800);
        hand.press(KeyCode.ENTER);
        Toolkit.await("that year no more", () -> kept().properties().getFirst().texts().equals(List.of("2014")) && model.scene().links().size() == 1);
        Toolkit.await("counted again", () -> Toolkit.ask(() -> hand.node("filter-value-2009").getAccessibleText()).equals("2009, 0 of 1 shown"));
        Toolkit.act(() -> hand.node("filter-value-2014").requestFocus());
        hand.press(KeyCode.ENTER);
        Toolkit.await("no more", () -> kept().isNone() && model.scene().links().size() == 2);
    }

    @Test
    void theFilterIsOpenedWalkedAndGivenByKeys() {
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        hand.press(KeyCode.J, true, true);
        Toolkit.await("on the first bar", () -> focused().startsWith("filter-type-"));
        String first = Toolkit.ask(this::focused);
        hand.press(KeyCode.DOWN);
        String second = Toolkit.ask(this::focused);
        assertThat(second).startsWith("filter-type-").isNotEqualTo(first);
        hand.press(KeyCode.DELETE);
        Toolkit.await("left out", () -> model.scene().nodes().size() < entities);
        Toolkit.await("the focus stays", () -> second.equals(focused()));
        Toolkit.act(() -> {
            var seen = model.filters().seen();
            FilteredChart last = seen.get();
            seen.set(FilteredChart.of(model.views().document().whole(window.session().dossier().get(), Progress.NONE), last.facts(), last.filter()));
            assertThat(focused()).as("no key may fall beside the bars while they are counted anew").isEqualTo(second);
        });
        hand.press(KeyCode.DELETE);
        Toolkit.await("back", () -> model.scene().nodes().size() == entities);
        for (int i = 0; i < 12; i++) hand.press(KeyCode.DOWN);
        assertThat(Toolkit.ask(() -> {
            Node bar = window.stage().getScene().getFocusOwner();
            Bounds view = hand.node("filter-panel").lookup(".filter-scroll").localToScene(hand.node("filter-panel").lookup(".filter-scroll").getLayoutBounds());
            return view.contains(bar.localToScene(bar.getLayoutBounds()));
        })).as("the bar with the keys is in sight").isTrue();
    }

    @Test
    void whileTheDatesAreReadTheTimeBarDoesNotSayThatThereAreNone() {
        CountDownLatch held = new CountDownLatch(1);
        window.desk().threads().background().execute(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        hand.click("chart-time");
        hand.awaitNode("time-now");
        assertThat(Toolkit.ask(hand.node("time-now", Label.class)::getText)).isEqualTo("Reading the dates…");
        held.countDown();
        Toolkit.await("read", () -> hand.node("time-now", Label.class).getText().equals("Any time"));
    }

    @Test
    void theTimeIsDrawnAlongSteppedAndPutAway() {
        hand.click("chart-time");
        Toolkit.await("dates read", () -> hand.node("time-track").lookupAll(".time-bar").size() > 10);
        hand.drag(onTrack(0), onTrack(0.5));
        Toolkit.await("kept once", () -> kept().on().isPresent() && model.scene().links().size() == 1);
        String drawn = kept().on().orElseThrow().text();
        Toolkit.await("told", () -> hand.reads(drawn));
        assertThat(model.scene().nodes()).as("what is undated is there").hasSize(entities);
        hand.click("time-undated");
        Toolkit.await("only who is dated then", () -> model.scene().nodes().size() == 2);
        hand.snapshot(Path.of("target/shots/filter-time.png"));
        Toolkit.act(() -> hand.node("time-track").requestFocus());
        hand.press(KeyCode.RIGHT);
        Toolkit.await("stepped", () -> kept().on().orElseThrow().text().compareTo(drawn) > 0);
        hand.press(KeyCode.DELETE);
        Toolkit.await("any time", () -> kept().isNone() && model.scene().nodes().size() == entities);
    }

    @Test
    void aDayThatIsAskedForIsToldAlsoWhileTheSliderGoesAlongMomentsAndIsPutAwayFromThere() {
        hand.click("chart-time");
        Toolkit.await("dates read", () -> hand.node("time-track").lookupAll(".time-bar").size() > 10);
        hand.drag(onTrack(0), onTrack(0.5));
        Toolkit.await("kept", () -> kept().on().isPresent());
        hand.click("time-known");
        Toolkit.await("told", () -> hand.node("time-now", Label.class).getText().equals("Any time · true on " + kept().on().orElseThrow().text()));
        hand.click("time-off");
        Toolkit.await("any time", () -> kept().isNone() && hand.node("time-now", Label.class).getText().equals("Any time"));
    }

    @Test
    void whatWasKnownComesFromTheJournal() {
        Toolkit.act(() -> window.session().write("entity.delete", change -> change.find(Entity.class, model.scene().nodes().getFirst().id()).ifPresent(change::delete)));
        Toolkit.await("one less", () -> model.scene().nodes().size() == entities - 1);
        hand.click("chart-time");
        hand.click("time-known");
        // The dates were read first; the moments are there once what was asked of the background is done.
        CompletableFuture.runAsync(() -> {}, window.desk().threads().background()).join();
        Toolkit.await("moments read", () -> !Toolkit.ask(() -> hand.node("time-track").lookupAll(".time-bar").isEmpty()));
        Toolkit.act(() -> hand.node("time-track").requestFocus());
        hand.press(KeyCode.END);
        Toolkit.await("as it is now", () -> kept().known().isPresent() && model.scene().nodes().size() == entities - 1);
        hand.press(KeyCode.LEFT);
        Toolkit.await("as it was", () -> model.scene().nodes().size() == entities);
        hand.press(KeyCode.HOME);
        Toolkit.await("nothing was known", () -> model.scene().nodes().isEmpty());
    }
}
