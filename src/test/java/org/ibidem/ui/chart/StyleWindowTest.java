package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.SmallCase;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.StyleKey;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.Entity;
import org.ibidem.model.Look.Hue;
import org.ibidem.model.Look.Size;
import org.ibidem.model.StyleRule;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which a chart is drawn, by mouse and by keys. */
@OnScreen
class StyleWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;
    private ChartViewModel model;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        try (SmallCase small = new SmallCase(folder)) {
            Entity anna = small.named("Person", "Anna");
            Entity acme = small.named("Company", "Acme");
            small.owns(anna, acme);
            small.owns(acme, small.named("Company", "Beta"));
            small.say(acme, "registrationNumber", "HRB 4711");
        }
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(folder.resolve("small.case")));
        hand = window.hand();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
        hand.awaitNode("chart-sheet");
        ChartView view = (ChartView) hand.node("chart-sheet").getParent();
        Toolkit.await("the chart painted", view::isSettled);
        model = Toolkit.ask(view::model);
        hand.press(KeyCode.J, true, false);
        hand.awaitNode("style-panel");
        Toolkit.await("what there is is counted", () -> model.filters().seen().get() != null && !model.filters().seen().get().bars(Dimension.TYPE).isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<StyleRule> kept() {
        return ChartDocument.find(window.session().caseFile(), "", new Fonts()).map(d -> d.styles().all()).orElse(List.of());
    }

    private Hue hue(String name) {
        return Toolkit.ask(() -> model.scene().nodes().stream().filter(n -> n.caption().equals(name)).map(ChartNode::marks).findFirst().orElseThrow().look().hue());
    }

    private void choose(String button, int value) {
        Toolkit.act(() -> {
            MenuButton choices = hand.node(button, MenuButton.class);
            choices.show();
            choices.getItems().get(value).fire();
            choices.hide();
        });
    }

    @SuppressWarnings("unchecked")
    private <T> void set(String box, T value) {
        Toolkit.act(() -> ((ComboBox<T>) hand.node(box)).setValue(value));
    }

    /** Companies, the most frequent, in orange. */
    private void orangeCompanies() {
        hand.click("style-add");
        hand.awaitNode("rule-type");
        choose("rule-type", 0);
        set("rule-hue", Hue.ORANGE);
        hand.click("rule-give");
        Toolkit.await("drawn by the rule", () -> hue("Acme") == Hue.ORANGE);
    }

    private String focused() {
        Node owner = window.stage().getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void aRuleIsMadeAndColoursWhatFitsAndTheLegendSaysSo() {
        orangeCompanies();
        assertThat(hue("Anna")).isEqualTo(Hue.AS_IS);
        assertThat(model.scene().keys()).extracting(StyleKey::words).containsExactly("Entities: Company");
        assertThat(model.reading().get().signs().keys()).hasSize(1);
        assertThat(kept()).hasSize(1);
        hand.stillLife(Path.of("target/shots/style-light.png"), 1280, 800);
        Toolkit.act(window.workbench()::switchTheme);
        hand.stillLife(Path.of("target/shots/style-dark.png"), 1280, 800);
    }

    @Test
    void theListOfRulesIsWorkedByKeys() {
        orangeCompanies();
        hand.click("style-add");
        hand.awaitNode("rule-size");
        set("rule-size", Size.LARGE);
        set("rule-hue", Hue.BLUE);
        hand.press(KeyCode.ENTER, true, false);
        Toolkit.await("everything else is blue", () -> hue("Anna") == Hue.BLUE && hue("Acme") == Hue.ORANGE);
        ListView<?> rules = hand.node("style-rules", ListView.class);
        Toolkit.act(() -> {
            rules.getSelectionModel().select(1);
            rules.requestFocus();
        });
        hand.press(KeyCode.UP, false, false, true);
        Toolkit.await("the upper rule decides", () -> hue("Acme") == Hue.BLUE);
        hand.press(KeyCode.SPACE);
        Toolkit.await("it is not followed", () -> hue("Anna") == Hue.AS_IS && hue("Acme") == Hue.ORANGE);
        hand.press(KeyCode.DELETE);
        Toolkit.await("it is gone", () -> kept().size() == 1);
        hand.press(KeyCode.Z, true, false);
        Toolkit.await("and back", () -> kept().size() == 2);
    }

    @Test
    void aMeasureAndAValueBesideTheNameAreAskedForToo() {
        hand.click("style-add");
        hand.awaitNode("rule-property");
        Toolkit.act(() -> {
            ComboBox<?> property = hand.node("rule-property", ComboBox.class);
            property.getSelectionModel().select(List.copyOf(property.getItems()).indexOf(property.getItems().stream().filter(s -> s.toString().contains("DEGREE")).findFirst().orElseThrow()));
            hand.node("rule-text", TextField.class).setText("2");
        });
        hand.click("rule-add");
        set("rule-label", "registrationNumber");
        hand.click("rule-give");
        Toolkit.await("the number below the name", () -> model.scene().nodes().stream().anyMatch(n -> n.lines().equals(List.of("Acme", "HRB 4711"))));
        assertThat(model.scene().keys()).extracting(StyleKey::words).containsExactly("Links: at least 2, with Registration number");
    }

    @Test
    void closingThePanelGivesTheFocusBackToTheChart() {
        Toolkit.await("the button that makes the first rule", () -> focused().equals("style-add"));
        hand.press(KeyCode.J, true, false);
        Toolkit.await("the chart again", () -> focused().equals("chart-sheet"));
    }
}
