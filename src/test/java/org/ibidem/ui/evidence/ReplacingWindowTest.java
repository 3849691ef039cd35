package org.ibidem.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replacing, withdrawing and destroying by the palette alone. */
@OnScreen
class ReplacingWindowTest {
    @TempDir Path folder;

    private static Evidence only(OpenWindow window) {
        return Toolkit.ask(() -> window.session().dossier().get().evidence().getFirst());
    }

    private static void ask(Hand hand, String command) {
        hand.press(KeyCode.K, true, false);
        hand.awaitNode("palette-field");
        hand.type(command);
        hand.press(KeyCode.ENTER);
    }

    @Test
    void aDocumentIsReplacedThenWithdrawnThenDestroyed() throws Exception {
        Path home = folder.resolve("home");
        Path place = folder.resolve("Scan.case");
        try (Case c = Case.create(place, "Scan", Handling.AMBER, Installation.in(home))) {
            new Intake(c).add(List.of(Files.writeString(folder.resolve("scan.txt"), "three ships")), IntakeOptions.NONE, Progress.NONE);
        }
        Path better = Files.writeString(folder.resolve("better.txt"), "A better copy: three ships");
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(better), Optional.of(place))) {
            Hand hand = window.hand();
            hand.awaitNode("evidence");
            String first = only(window).sha256();
            Toolkit.act(() -> hand.node("evidence", TableView.class).getSelectionModel().select(0));
            ask(hand, "Replace by a better copy");
            Toolkit.await("the better copy", () -> !only(window).sha256().equals(first));
            Toolkit.await("the former one named", () -> hand.reads("Replaced by a better copy on"));
            hand.snapshot(Path.of("target/shots/evidence-replaced.png"));
            ask(hand, "Withdraw");
            hand.awaitNode("withdraw-reason");
            assertThat(hand.reads("No statement cites it")).isTrue();
            hand.click("withdraw-reason");
            hand.type("by mistake");
            hand.click("withdraw-do");
            Toolkit.await("withdrawn", () -> only(window).status() == EvidenceStatus.WITHDRAWN);
            ask(hand, "Destroy its bytes");
            hand.awaitNode("destroy-do");
            assertThat(hand.reads("E-001, “scan”")).isTrue();
            hand.snapshot(Path.of("target/shots/evidence-destroy.png"));
            hand.click("destroy-do");
            Toolkit.await("destroyed", () -> only(window).status() == EvidenceStatus.DESTROYED);
            assertThat(window.session().caseFile().originals().has(first)).isFalse();
        }
    }
}
