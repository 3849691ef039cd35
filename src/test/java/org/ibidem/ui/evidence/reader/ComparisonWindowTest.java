package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.evidence.Comparison.Row;
import org.ibidem.model.Block;
import org.ibidem.model.Evidence;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two captures of one page beside each other. */
@OnScreen
class ComparisonWindowTest {
    @TempDir Path folder;

    @Test
    void twoDocumentsStandBesideEachOtherWithTheirDifferences() throws Exception {
        Path before = Files.writeString(folder.resolve("before.txt"), "About us\nGlocom sells radios in Malaysia.\nCall us.\nAll rights reserved.");
        Path after = Files.writeString(folder.resolve("after.txt"), "About us\nGlocom sells radios in Asia.\nCall us.");
        try (OpenReader reader = OpenReader.on(folder, before, after)) {
            Hand hand = reader.hand();
            Toolkit.act(() -> hand.node("reader-pages").requestFocus());
            Toolkit.act(() -> reader.window().frame().commands().stream().filter(c -> c.id().equals("document.compare")).forEach(c -> c.give()));
            hand.awaitNode("compare-other");
            @SuppressWarnings("unchecked") ComboBox<Evidence> other = hand.node("compare-other", ComboBox.class);
            Toolkit.act(() -> other.show());
            Toolkit.await("a field to type in", () -> other.getScene().getFocusOwner() instanceof TextField);
            Toolkit.act(() -> {
                other.setValue(other.getItems().getFirst());
                other.hide();
            });
            Toolkit.await("the keys stay with the choice", other::isFocused);
            hand.press(KeyCode.ENTER);
            hand.awaitNode("comparison");
            @SuppressWarnings("unchecked") TableView<Row> table = hand.node("comparison", TableView.class);
            Toolkit.await("the lines", () -> table.getItems().size() == 4);
            assertThat(hand.reads("2 places differ")).isTrue();
            hand.click("comparison-next");
            assertThat(Toolkit.ask(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
            hand.click("comparison-previous");
            assertThat(Toolkit.ask(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(3);
            hand.snapshot(Path.of("target/shots/comparison.png"));
            hand.click("comparison-only");
            Toolkit.await("the differences alone", () -> table.getItems().size() == 2);
            hand.click("comparison-report");
            Toolkit.await("a section of the report", () -> reader.window().session().caseFile().all(Block.class).stream()
                .anyMatch(b -> b.title().endsWith("compared") && b.text().contains("[@E-001]") && b.text().contains("**Malaysia**")));
        }
    }
}
