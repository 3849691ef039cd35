package org.ibidem.ui.chart.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.ibidem.ShadowSector;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures below the chart of the sample case: asked for by a command, linked with what is selected. */
@OnScreen
class FiguresWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(sample));
        hand = window.hand();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
        hand.awaitNode("chart-sheet");
        hand.click("chart-fit");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private <T> TableView<T> table(String id) {
        hand.awaitNode(id);
        return (TableView<T>) hand.node(id);
    }

    private void give(String command) {
        Toolkit.act(() -> window.frame().screens().stream().flatMap(s -> s.commands().stream()).filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    @Test
    void theMostCentralStandsFirstAndIsExplained() {
        give("chart.measures");
        TableView<Standings.Row> table = table("chart-measures");
        Toolkit.await("counted", () -> !table.getItems().isEmpty());
        Toolkit.act(() -> table.getSelectionModel().clearAndSelect(0));
        Standings.Row first = Toolkit.ask(() -> table.getItems().getFirst());
        assertThat(Toolkit.ask(() -> window.session().selection().get().id())).isEqualTo(first.id());
        assertThat(Toolkit.ask(() -> ((Label) hand.node("chart-measures-verdict")).getText())).startsWith(first.name()).contains("place 1 of " + table.getItems().size());
        give("chart.measures");
        assertThat(hand.sees("chart-measures")).isFalse();
    }
}
