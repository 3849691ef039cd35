package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.assertj.core.data.Offset;
import org.ibidem.ShadowSector;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.paint.View;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.Chart;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Evidence;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of the chart by mouse and by keys, in the window of the sample case. */
@OnScreen
class ChartToolsWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;
    private ChartViewModel model;
    private ChartView view;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(sample));
        hand = window.hand();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
        hand.awaitNode("chart-sheet");
        view = (ChartView) hand.node("chart-sheet").getParent();
        model = Toolkit.ask(view::model);
        hand.click("chart-fit");
        Toolkit.await("the chart painted", view::isSettled);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ChartNode node(String caption) {
        return Toolkit.ask(() -> model.scene().nodes().stream().filter(n -> n.caption().equals(caption)).findFirst().orElseThrow());
    }

    private Point2D at(double chartX, double chartY) {
        return Toolkit.ask(() -> {
            View v = model.viewport().view().get();
            return hand.node("chart-sheet").localToScene(v.x(chartX), v.y(chartY));
        });
    }

    private Point2D at(ChartNode node) {
        return at(node.x(), node.shapeY());
    }

    private void select(String... captions) {
        Toolkit.act(() -> model.selection().only(List.of(captions).stream().map(c -> node(c).id()).toList()));
    }

    private void awaitStep(String action) {
        Toolkit.await(action, () -> window.session().caseFile().toUndo().map(e -> e.action().equals(action)).orElse(false));
    }

    @Test
    void aLassoCatchesWhatItRunsAround() {
        ChartNode wanted = node("PEFIS");
        hand.click("chart-lasso");
        Point2D p = at(wanted);
        hand.dragAlong(List.of(p.add(-25, -25), p.add(25, -25), p.add(25, 25), p.add(-25, 25)));
        assertThat(model.selection().nodes()).extracting(ChartNode::caption).contains("PEFIS").doesNotContain("Reconnaissance General Bureau");
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        hand.press(KeyCode.ESCAPE);
        assertThat(model.lasso().get()).isFalse();
    }

    @Test
    void altLetGoAfterALassoLeavesTheKeyboardOnTheChart() {
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        Point2D p = at(node("PEFIS"));
        hand.withAlt(() -> hand.dragAlong(List.of(p.add(-25, -25), p.add(25, -25), p.add(25, 25), p.add(-25, 25))));
        Toolkit.await("caught", () -> model.selection().nodes().stream().anyMatch(n -> n.caption().equals("PEFIS")));
        assertThat(Toolkit.ask(() -> hand.node("menu-bar").lookupAll("*").stream().noneMatch(Node::isHover))).as("no menu waits for the arrow keys").isTrue();
    }

    @Test
    void aDocumentCarriedOverATabComesToItsPageAndShowsWhatItWouldBeCitedFor() {
        UUID document = window.session().caseFile().all(Evidence.class).getFirst().id();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("evidence")).findFirst().orElseThrow().page()));
        hand.awaitNode("evidence");
        hand.carry(document, hand.middle(hand.node("pages").lookupAll(".tab").stream().filter(t -> t.lookup(".tab-label") instanceof Label l && l.getText().equals("Chart")).findFirst().orElseThrow()));
        hand.awaitNode("chart-sheet");
        Point2D top = at(node("Glocom").x(), node("Glocom").shapeY() - node("Glocom").radius() - 5);
        assertThat(overlay(top)).isEqualTo(Color.TRANSPARENT);
        hand.carry(document, at(node("Glocom")));
        assertThat(overlay(top)).as("a ring about it").isNotEqualTo(Color.TRANSPARENT);
        hand.carry(document, Toolkit.ask(() -> hand.node("chart-sheet").localToScene(3, 3)));
        assertThat(overlay(top)).as("and gone where there is nothing").isEqualTo(Color.TRANSPARENT);
    }

    /** What is drawn over the chart at a place of the window. */
    private Color overlay(Point2D at) {
        return Toolkit.ask(() -> {
            Node overlay = view.getCenter().lookupAll("*").stream().filter(ChartOverlay.class::isInstance).findFirst().orElseThrow();
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            Point2D here = overlay.sceneToLocal(at);
            return overlay.snapshot(clear, null).getPixelReader().getColor((int) here.getX(), (int) here.getY());
        });
    }

    @Test
    void whatDeletesStandsApartFromWhatHides() {
        select("PEFIS", "Adnet");
        hand.awaitNode("several-chart.delete");
        assertThat(hand.node("several-chart.delete").getStyleClass()).contains("danger");
        assertThat(hand.node("several-chart.delete").getParent()).isNotSameAs(hand.node("several-chart.hide").getParent());
        List<MenuItem> items = Toolkit.ask(() -> new ChartMenus(model, view.verbs()).at(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null), Optional.empty()).getItems());
        int delete = items.stream().map(MenuItem::getId).toList().indexOf("chart.delete");
        assertThat(items.get(delete - 1)).isInstanceOf(SeparatorMenuItem.class);
        assertThat(items.get(delete + 1)).isInstanceOf(SeparatorMenuItem.class);
    }

    @Test
    void aClickOnOneOfSeveralSelectedSelectsItAlone() {
        select("PEFIS", "Adnet");
        hand.click(at(node("Adnet")), 1, false);
        Toolkit.await("it alone", () -> model.selection().ids().get().equals(Set.of(node("Adnet").id())));
    }

    private Point2D handle(ChartNode node) {
        Point2D middle = at(node);
        return middle.add(Toolkit.ask(() -> ChartGestures.handleX(model.viewport().view().get(), node) - model.viewport().view().get().x(node.x())), 0);
    }

    @Test
    void aLinkIsDrawnFromTheHandleToAnotherEntity() {
        int before = model.scene().links().size();
        select("Adnet");
        hand.drag(handle(node("Adnet")), at(node("PEFIS")));
        hand.awaitNode("relation-add");
        hand.press(KeyCode.ENTER);
        Toolkit.await("the link on the chart", () -> model.scene().links().size() == before + 1);
        Toolkit.await("and current", () -> model.cursor().link().isPresent());
        assertThat(Toolkit.ask(() -> model.cursor().link().map(l -> List.of(model.scene().nodes().get(l.from()).caption(), model.scene().nodes().get(l.to()).caption()))).orElseThrow())
            .containsExactly("Adnet", "PEFIS");
    }

    @Test
    void theLinkDrawnHasItsRoleItsTimeAndThePassageThatProvesIt() {
        select("Adnet");
        hand.drag(handle(node("Adnet")), at(node("PEFIS")));
        hand.awaitNode("relation-add");
        assertThat(hand.reads("Without a passage it stays proposed.")).isTrue();
        Evidence document = window.session().dossier().get().evidence().stream().filter(e -> !window.session().dossier().get().passages(e.id()).isEmpty()).findFirst().orElseThrow();
        Toolkit.act(() -> {
            hand.node("relation-role", TextField.class).setText("reseller");
            hand.node("relation-from", TextField.class).setText("2012");
            hand.node("proof-document", ComboBox.class).setValue(document);
        });
        hand.snapshot(Path.of("target/shots/chart-relation.png"));
        hand.press(KeyCode.ENTER, true, false);
        awaitStep("relation.add");
        Toolkit.await("the link on the chart", () -> model.scene().links().stream().anyMatch(l -> l.label().equals("reseller (2012)")));
        UUID link = model.scene().links().stream().filter(l -> l.label().equals("reseller (2012)")).findFirst().orElseThrow().id();
        assertThat(window.session().dossier().get().standing(link)).hasSize(3).allSatisfy(s -> {
            assertThat(s.status()).isEqualTo(StatementStatus.ACCEPTED);
            assertThat(s.claimType()).isEqualTo(ClaimType.MEDIA_REPORT);
        });
    }

    @Test
    void theRelationAskedForOnTheChartIsReadAsASentenceAndLeavesTheChartInFront() {
        select("Adnet");
        Toolkit.act(() -> give("relation.new"));
        hand.awaitNode("relation-other");
        Toolkit.act(() -> hand.node("relation-other", ComboBox.class).setValue(window.session().dossier().get().entity(node("PEFIS").id()).orElseThrow()));
        Toolkit.await("the sentence", () -> hand.reads("Adnet – linked to – PEFIS"));
        hand.press(KeyCode.ENTER, true, false);
        awaitStep("relation.add");
        Toolkit.await("selected", () -> model.cursor().link().isPresent());
        assertThat(window.session().pages().front().getValue().key()).isEqualTo("chart");
    }

    @Test
    void aLinkThatIsThereAlreadyIsSelectedAndSaysSo() {
        for (int time = 1; time <= 2; time++) {
            select("Adnet");
            hand.drag(handle(node("Adnet")), at(node("PEFIS")));
            hand.awaitNode("relation-add");
            hand.press(KeyCode.ENTER, true, false);
            Toolkit.await("the link", () -> model.cursor().link().isPresent());
        }
        Toolkit.await("the word", () -> hand.reads("says so already"));
        assertThat(hand.reads("what you added")).as("nothing was added").isFalse();
        select("Adnet");
        hand.drag(handle(node("Adnet")), at(node("PEFIS")));
        hand.awaitNode("relation-add");
        Toolkit.act(() -> hand.node("relation-role", TextField.class).setText("reseller"));
        hand.press(KeyCode.ENTER, true, false);
        Toolkit.await("the role", () -> hand.reads("what you added is said of it"));
    }

    @Test
    void aLinkDrawnToEmptyGroundMakesTheEntityThereAndAsksHowTheyAreLinked() {
        ChartNode adnet = node("Adnet");
        int before = model.scene().links().size();
        double x = Toolkit.ask(() -> model.scene().bounds()[2] - 60);
        double y = Toolkit.ask(() -> model.scene().bounds()[3] - 60);
        select("Adnet");
        hand.drag(handle(adnet), at(x, y));
        hand.awaitNode("entity-name");
        Toolkit.act(() -> hand.node("entity-name", TextField.class).setText("New Shipping"));
        hand.press(KeyCode.ENTER);
        hand.awaitNode("relation-add");
        hand.press(KeyCode.ENTER);
        Toolkit.await("the link on the chart", () -> model.scene().links().size() == before + 1);
        ChartNode made = node("New Shipping");
        assertThat(Math.hypot(made.x() - x, made.y() - y)).isLessThan(300);
        assertThat(Toolkit.ask(() -> model.scene().linksAt(model.scene().index(made.id()).orElseThrow()))).hasSize(1);
    }

    @Test
    void threeAreAlignedByTheirMenuAndTakenBackAsOneStep() {
        double before = node("PEFIS").x();
        select("Glocom", "PEFIS", "Adnet");
        ContextMenu menu = Toolkit.ask(() -> new ChartMenus(model, view.verbs()).at(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null), Optional.empty()));
        Toolkit.act(() -> menu.getItems().stream().filter(i -> "menu-CHART_ALIGN".equals(i.getId())).map(javafx.scene.control.Menu.class::cast).findFirst().orElseThrow()
            .getItems().stream().filter(i -> "chart.align.left".equals(i.getId())).findFirst().orElseThrow().fire());
        awaitStep("chart.align");
        double left = Math.min(node("Glocom").x(), Math.min(node("PEFIS").x(), node("Adnet").x()));
        assertThat(List.of(node("Glocom").x(), node("PEFIS").x(), node("Adnet").x())).containsOnly(left);
        Toolkit.act(() -> window.session().undo());
        Toolkit.await("back", () -> Math.abs(node("PEFIS").x() - before) < 0.2);
    }

    @Test
    void whatIsSelectedAndWhatIsInViewBecomeFiguresOfTheReport() {
        select("Glocom", "Adnet");
        figure("chart.figure.selected", "Two firms");
        assertThat(shown("Two firms")).containsExactlyInAnyOrder("Glocom", "Adnet");
        Toolkit.act(() -> model.viewport().centre(node("PEFIS")));
        Toolkit.act(() -> model.viewport().zoom(6));
        figure("chart.figure.view", "Close to it");
        assertThat(shown("Close to it")).contains("PEFIS").doesNotContain("Glocom");
        Toolkit.act(() -> window.session().undo());
        Toolkit.await("the figure taken back with its view", () -> window.session().caseFile().all(Chart.class).stream().noneMatch(c -> c.name().equals("Close to it")));
    }

    private void figure(String command, String name) {
        Toolkit.act(() -> give(command));
        hand.awaitNode("note-text");
        Toolkit.act(() -> hand.node("note-text", TextField.class).setText(name));
        hand.click("note-keep");
        Toolkit.await("the figure kept", () -> window.session().caseFile().all(Chart.class).stream().anyMatch(c -> c.name().equals(name)));
    }

    private List<String> shown(String view) {
        ChartDocument figure = ChartDocument.find(window.session().caseFile(), view, new Fonts()).orElseThrow();
        assertThat(window.session().caseFile().where(Block.class, "target", figure.id())).singleElement().satisfies(b -> assertThat(b.title()).isEqualTo(view));
        return figure.scene(window.session().dossier().get(), Progress.NONE).nodes().stream().map(ChartNode::caption).toList();
    }

    @Test
    void twoAreComparedFromTheirMenu() {
        select("Glocom", "PEFIS");
        ContextMenu menu = Toolkit.ask(() -> new ChartMenus(model, view.verbs()).at(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null), Optional.empty()));
        Toolkit.act(() -> menu.getItems().stream().filter(i -> "identity.compare".equals(i.getId())).findFirst().orElseThrow().fire());
        hand.awaitNode("compare-left");
        Toolkit.await("both beside each other", () -> hand.reads("Glocom") && hand.reads("PEFIS"));
    }

    @Test
    void whatIsDraggedGoesToTheGridWhenAsked() {
        Toolkit.act(() -> model.switches().snap().toggle());
        Point2D from = at(node("Glocom"));
        hand.drag(from, from.add(43, 31));
        awaitStep("chart.move");
        assertThat(node("Glocom").x() / 20).isCloseTo(Math.rint(node("Glocom").x() / 20), Offset.offset(0.01));
        assertThat(node("Glocom").shapeY() / 20).isCloseTo(Math.rint(node("Glocom").shapeY() / 20), Offset.offset(0.01));
    }

    @Test
    void everythingIsSelectedInvertedAndSpreadByKeysAlone() {
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        hand.press(KeyCode.A, true, false);
        assertThat(model.selection().nodes()).hasSameSizeAs(model.scene().nodes());
        hand.press(KeyCode.A, true, true);
        assertThat(model.selection().nodes()).isEmpty();
        select("Glocom", "PEFIS");
        Toolkit.act(() -> give("chart.hideOthers"));
        Toolkit.await("two left", () -> model.scene().nodes().size() == 2);
        select("Glocom");
        Toolkit.act(() -> give("chart.expand"));
        Toolkit.await("its neighbours", () -> model.scene().nodes().size() > 2 && model.selection().nodes().size() == model.scene().nodes().size() - (linkedToGlocom("PEFIS") ? 0 : 1));
    }

    private boolean linkedToGlocom(String caption) {
        return model.picking().neighbours(List.of(node("Glocom").id())).contains(node(caption).id());
    }

    private void give(String id) {
        window.frame().commands().stream().filter(c -> c.id().equals(id)).findFirst().map(Command.class::cast).orElseThrow().give();
    }

    @Test
    void typeAndTextSelectAndTheCardCounts() {
        Toolkit.act(() -> give("chart.select.matching"));
        hand.awaitNode("select-schema");
        Toolkit.act(() -> hand.node("select-text", TextField.class).setText("volasys"));
        assertThat(hand.reads("1 of " + model.scene().nodes().size() + " would be selected")).isTrue();
        hand.snapshot(Path.of("target/shots/chart-select.png"));
        hand.click("select-go");
        assertThat(model.selection().nodes()).extracting(ChartNode::caption).containsExactly("Volasys Silver Star");
    }

    @Test
    void aNameIsWrittenAnewInItsPlaceAndTheProvedOneStays() {
        select("PEFIS");
        UUID id = node("PEFIS").id();
        hand.press(KeyCode.F2);
        hand.awaitNode("chart-rename");
        hand.snapshot(Path.of("target/shots/chart-rename.png"));
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.sees("chart-rename")).isFalse();
        assertThat(model.selection().nodes()).hasSize(1);
        ChartNode n = node("PEFIS");
        hand.click(at(n.x(), n.y() + n.height() / 2 - 4), 2, false);
        hand.awaitNode("chart-rename");
        Toolkit.act(() -> hand.node("chart-rename", TextField.class).setText("Pan East Foreign Trade"));
        hand.press(KeyCode.ENTER);
        awaitStep("entity.rename");
        Toolkit.await("the new name", () -> model.scene().node(id).caption().equals("Pan East Foreign Trade"));
        assertThat(window.session().dossier().get().standing(id)).anyMatch(s -> s.value().equals("PEFIS")).anyMatch(s -> s.preferred() && s.reason().equals("Renamed on the chart"));
    }

    @Test
    void whatWasCopiedIsPastedAliveWithItsArrangementAndGoesToOtherProgramsAsATable() {
        select("Glocom", "PEFIS");
        double apart = node("Glocom").x() - node("PEFIS").x();
        Toolkit.act(() -> give("chart.copy"));
        Toolkit.await("copied", () -> !model.clipboard().copied().get().nodes().isEmpty());
        Toolkit.act(() -> give("chart.hide"));
        Toolkit.await("hidden", () -> model.reading().get().hidden() == 2);
        Toolkit.act(() -> give("chart.paste"));
        awaitStep("chart.paste");
        Toolkit.await("back", () -> model.reading().get().hidden() == 0 && model.selection().nodes().size() == 2);
        assertThat(node("Glocom").x() - node("PEFIS").x()).isCloseTo(apart, Offset.offset(1.5));
        String table = ChartClipboard.table(Toolkit.ask(model::scene));
        assertThat(table.lines().filter(l -> l.contains("Glocom") && l.split("\t").length == 3)).isNotEmpty();
        Toolkit.await("in the clipboard", () -> String.valueOf(Clipboard.getSystemClipboard().getString()).contains("Glocom"));
    }

    @Test
    void theRestIsDimmedWhileTheMouseRestsUnlessSwitchedOff() {
        Toolkit.act(() -> {
            model.hover().over(Optional.of(node("Glocom").id()));
            model.hover().rest();
        });
        assertThat(model.emphasis().get().searching()).isTrue();
        assertThat(model.emphasis().get().found()).contains(node("Glocom").id()).doesNotContain(node("Royal Malaysia Police").id());
        Toolkit.await("painted", view::isSettled);
        hand.snapshot(Path.of("target/shots/chart-hover.png"));
        Toolkit.act(() -> model.hover().over(Optional.empty()));
        assertThat(model.emphasis().get().searching()).isFalse();
        Toolkit.act(() -> give("chart.hover"));
        assertThat(Toolkit.ask(() -> model.hover().over(Optional.of(node("Glocom").id())))).isFalse();
    }

    @Test
    void aClickOnTheSmallChartMovesTheView() {
        assertThat(hand.sees("chart-minimap")).isFalse();
        Toolkit.act(() -> model.viewport().zoom(3));
        hand.awaitNode("chart-minimap");
        Toolkit.await("drawn", () -> hand.node("chart-minimap").lookupAll("ImageView").stream().anyMatch(n -> ((ImageView) n).getImage() != null));
        Toolkit.await("painted", view::isSettled);
        hand.snapshot(Path.of("target/shots/chart-minimap.png"));
        Point2D middle = hand.middle(hand.node("chart-minimap"));
        double before = Toolkit.ask(() -> model.viewport().middle()[0]);
        hand.drag(middle, middle.add(40, 0));
        assertThat(Toolkit.ask(() -> model.viewport().middle()[0])).isGreaterThan(before);
        Toolkit.act(() -> give("chart.minimap"));
        assertThat(hand.sees("chart-minimap")).isFalse();
    }

    @Test
    void aDocumentDroppedOnALineIsCitedForIt() {
        UUID link = model.scene().links().getFirst().id();
        UUID document = window.session().dossier().get().evidence().getLast().id();
        Toolkit.act(() -> view.verbs().cite(link, Optional.of(document)));
        hand.awaitNode("cite-add");
        hand.snapshot(Path.of("target/shots/chart-cite.png"));
        hand.click("cite-add");
        awaitStep("citation.add");
        Dossier before = window.session().dossier().get();
        Edge edge = before.schema(before.entity(link).orElseThrow()).flatMap(Schema::edge).orElseThrow();
        Toolkit.await("the proof of both its ends read", () -> {
            Dossier now = window.session().dossier().get();
            return now.standing(link).stream().filter(s -> Set.of(edge.sourceProperty(), edge.targetProperty()).contains(s.property()))
                .filter(s -> now.proofs(s.id()).stream().anyMatch(p -> p.evidence().id().equals(document))).count() == 2;
        });
    }

    @Test
    void aDocumentIsNotCitedAtOnceForALinkThatHasTwoRoles() {
        UUID link = model.scene().links().getFirst().id();
        String role = window.session().dossier().get().entity(link).flatMap(window.session().dossier().get()::schema).orElseThrow().roleProperty();
        assertThat(mostCitedAtOnce(link)).isGreaterThan(1);
        for (String said : List.of("director", "secretary")) Toolkit.ask(() -> window.session().say(s -> s.state(link, Said.plain(role, said)))).join();
        assertThat(mostCitedAtOnce(link)).isEqualTo(1);
    }

    @Test
    void theRoleThatAnOlderCaseHasUnderAnotherPropertyIsCitedWithTheEnds() {
        Schema family = window.session().ontology().schema("Family").orElseThrow();
        UUID ana = Toolkit.ask(() -> window.session().later(() -> window.session().saying().name("Person", "name", "Ana"))).join();
        UUID ben = Toolkit.ask(() -> window.session().later(() -> window.session().saying().name("Person", "name", "Ben"))).join();
        UUID kin = Toolkit.ask(() -> window.session().later(() -> window.session().saying().relate(family, ana, ben, Said.plain("role", "sister of"), Optional.empty()))).join();
        assertThat(mostCitedAtOnce(kin)).isEqualTo(3);
    }

    private int mostCitedAtOnce(UUID link) {
        Toolkit.act(() -> view.verbs().cite(link, Optional.empty()));
        hand.awaitNode("cite-statement");
        List<?> offered = Toolkit.ask(() -> List.copyOf(hand.node("cite-statement", ComboBox.class).getItems()));
        Toolkit.act(() -> window.desk().overlay().hide());
        return offered.stream().mapToInt(each -> ((List<?>) each).size()).max().orElseThrow();
    }
}
