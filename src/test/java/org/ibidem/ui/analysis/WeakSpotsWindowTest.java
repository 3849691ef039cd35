package org.ibidem.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.ibidem.ShadowSector;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class WeakSpotsWindowTest {
    @TempDir Path folder;

    @Test
    void theWeakSpotsOfTheCaseAreFoundOpenedFilteredAndSaved() throws Exception {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        AnswersFiles files = new AnswersFiles(folder);
        try (OpenWindow window = new OpenWindow(home, files, Optional.of(sample))) {
            Hand hand = window.hand();
            Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("analysis")).findFirst().orElseThrow().page()));
            hand.click("weak-spots-check");
            TableView<?> table = hand.node("weak-spots", TableView.class);
            Toolkit.await("weak spots", () -> table.getItems().size() > 5);
            hand.snapshot(Path.of("target/shots/weak-spots.png"));
            Toolkit.act(table::requestFocus);
            hand.press(KeyCode.HOME);
            hand.press(KeyCode.DOWN);
            assertThat(window.session().selection().get()).isNotEqualTo(Selection.NONE);
            hand.press(KeyCode.ENTER);
            assertThat(window.session().pages().front().get().key()).startsWith("entities-");
            Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("analysis")).findFirst().orElseThrow().page()));
            int all = table.getItems().size();
            hand.click("weak-spots-filter");
            hand.type("R-");
            assertThat(table.getItems()).hasSizeLessThan(all).isNotEmpty();
            hand.click("weak-spots-export");
            Toolkit.await("the table", () -> Files.exists(folder.resolve("Weak spots.csv")));
            assertThat(Files.readAllLines(folder.resolve("Weak spots.csv"))).hasSize(table.getItems().size() + 1);
        }
    }
}
