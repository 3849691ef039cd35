package org.ibidem.ui.chart.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.ibidem.ShadowSector;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The association matrix of the sample case, walked by keys. */
@OnScreen
class MatrixWindowTest {
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
        give("chart.matrix");
        hand.awaitNode("chart-matrix");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void give(String command) {
        Toolkit.act(() -> window.frame().screens().stream().flatMap(s -> s.commands().stream()).filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    private String said() {
        return Toolkit.ask(() -> hand.node("chart-matrix").getAccessibleText());
    }

    @Test
    void theLegendLeavesTheChartItsRoomAboveThePanel() {
        Toolkit.await("the legend", () -> hand.node("chart-legend").getLayoutBounds().getHeight() < hand.node("chart-sheet").getLayoutBounds().getHeight() * 0.65);
        assertThat(hand.sees("chart-legend-signs")).isTrue();
    }

    @Test
    void keysWalkTheCellsWhichAreSaidAndSelectTheirRelations() throws IOException {
        Node matrix = hand.node("chart-matrix");
        Toolkit.await("counted", () -> matrix.getAccessibleText() != null && !matrix.getAccessibleText().isEmpty());
        Toolkit.act(matrix::requestFocus);
        String first = said();
        hand.press(KeyCode.DOWN);
        assertThat(said()).isNotEqualTo(first).contains(" and ");
        hand.press(KeyCode.N);
        assertThat(said()).contains("relation").contains("source");
        hand.press(KeyCode.ENTER);
        assertThat(Toolkit.ask(() -> window.session().selection().get().kind())).isIn(Selection.Kind.ENTITY, Selection.Kind.SEVERAL);
        assertThat(Toolkit.ask(() -> window.session().dossier().get().relation(window.session().selection().get().id()))).isPresent();
        hand.stillLife(Path.of("target/shots/matrix.png"), 1500, 1000);
        Toolkit.act(window.workbench()::switchTheme);
        hand.stillLife(Path.of("target/shots/matrix-dark.png"), 1500, 1000);
        hand.click("chart-matrix-export");
        Path file = folder.resolve("matrix.csv");
        Toolkit.await("written", () -> Files.exists(file));
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(20);
    }

    @Test
    void theTableBelowTheChartShowsWhatTheChartShows() {
        give("chart.table");
        hand.awaitNode("chart-table");
        Toolkit.await("rows", () -> !((javafx.scene.control.TableView<?>) hand.node("chart-table")).getItems().isEmpty());
        hand.stillLife(Path.of("target/shots/chart-table.png"), 1500, 1000);
    }
}
