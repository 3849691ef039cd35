package org.ibidem.ui.entity.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
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

/** The tables of the sample case in a window: cells are changed by keys, and rows and the rest of the window follow each other. */
@OnScreen
class FactTableWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;
    private TableView<Line> table;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void open() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(sample));
        hand = window.hand();
        give("entity.table");
        hand.awaitNode("entities");
        table = (TableView<Line>) hand.node("entities");
        Toolkit.await("rows", () -> !table.getItems().isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void give(String command) {
        Toolkit.act(() -> window.frame().screens().stream().flatMap(s -> s.commands().stream()).filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    private Selection selection() {
        return Toolkit.ask(() -> window.session().selection().get());
    }

    private void focus(int row, String column) {
        Toolkit.act(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, table.getColumns().stream().filter(c -> c.getId().equals(column)).findFirst().orElseThrow());
        });
    }

    @Test
    void manyThatAreSelectedElsewhereAreSelectedAtOnce() {
        AtomicInteger changes = new AtomicInteger();
        List<UUID> all = Toolkit.ask(() -> table.getItems().stream().map(Line::id).toList());
        Toolkit.act(() -> {
            table.getSelectionModel().getSelectedCells().addListener((ListChangeListener<Object>) c -> changes.incrementAndGet());
            window.session().selection().set(Selection.entities(all));
        });
        assertThat(Toolkit.ask(() -> table.getSelectionModel().getSelectedItems())).hasSameSizeAs(all);
        assertThat(changes.get()).as("each change looks at all that is selected").isLessThan(4);
        assertThat(selection().ids()).containsExactlyElementsOf(all);
    }

    @Test
    void aCellIsChangedByKeysAndTakenBackAndRowsFollowTheSelection() {
        hand.stillLife(Path.of("target/shots/table-entities.png"), 1500, 900);
        Line first = Toolkit.ask(() -> table.getItems().getFirst());
        focus(0, Column.NAME);
        assertThat(selection().kind()).isEqualTo(Selection.Kind.STATEMENT);
        String before = window.session().dossier().get().caption(first.id());
        hand.press(KeyCode.F2);
        hand.awaitNode("cell-edit");
        hand.type("Changed Name");
        hand.press(KeyCode.ENTER);
        Toolkit.await("changed", () -> window.session().dossier().get().caption(first.id()).equals("Changed Name"));
        Toolkit.await("shown", () -> hand.reads("Changed Name"));
        Toolkit.await("the next key finds the cell that was changed", () -> table.getFocusModel().getFocusedCell().getRow() == 0
            && table.getFocusModel().getFocusedCell().getTableColumn() != null && Column.NAME.equals(table.getFocusModel().getFocusedCell().getTableColumn().getId()));
        hand.press(KeyCode.Z, true, false);
        Toolkit.await("taken back", () -> window.session().dossier().get().caption(first.id()).equals(before));
        Line other = Toolkit.ask(() -> table.getItems().get(5));
        Toolkit.act(() -> window.session().selection().set(Selection.entity(other.id())));
        assertThat(Toolkit.ask(() -> table.getSelectionModel().getSelectedItem().id())).isEqualTo(other.id());
        hand.press(KeyCode.DOWN);
        assertThat(selection().id()).isNotEqualTo(other.id());
    }

    @Test
    void relationsAreFilteredByColumnAndWrittenAsCsv() throws IOException {
        give("relation.table");
        Toolkit.await("relations", () -> !table.getItems().isEmpty() && table.getItems().getFirst().entity().isRelation());
        int all = Toolkit.ask(() -> table.getItems().size());
        Toolkit.act(() -> hand.node("entities-filter", javafx.scene.control.TextField.class).setText("grade:a"));
        Toolkit.await("filtered", () -> table.getItems().size() < all);
        Toolkit.act(window.workbench()::switchTheme);
        focus(1, "#from");
        hand.stillLife(Path.of("target/shots/table-relations-dark.png"), 1500, 900);
        int shown = Toolkit.ask(() -> table.getItems().size());
        hand.click("entities-export");
        Path file = folder.resolve("relations.csv");
        Toolkit.await("written", () -> Files.exists(file));
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(shown).first().asString().contains("Number").contains("From");
    }
}
