package org.ibidem.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceListTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        SampleCase.unpack(SampleCase.SHADOW_SECTOR, sample, Installation.in(home), Progress.NONE).close();
        window = new OpenWindow(home, new AnswersFiles(), Optional.of(sample));
        hand = window.hand();
        hand.press(KeyCode.DIGIT1, true, false);
        hand.awaitNode("evidence");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aChangeOfTheCaseDoesNotBringBackWhatWasSelectedInTheList() {
        Toolkit.act(() -> hand.node("evidence").requestFocus());
        hand.press(KeyCode.HOME);
        Evidence first = window.session().dossier().get().evidence().getFirst();
        assertThat(window.session().selection().get()).isEqualTo(Selection.evidence(first.id()));
        Evidence other = window.session().dossier().get().evidence().get(6);
        Toolkit.act(() -> window.session().openEvidence(other.id()));
        assertThat(window.session().selection().get()).isEqualTo(Selection.evidence(other.id()));
        Toolkit.act(() -> window.session().write("evidence.edit", change -> change.put(other.withTitle("Another title"))));
        Toolkit.await("the change", () -> window.session().dossier().get().evidence(other.id()).orElseThrow().title().equals("Another title"));
        assertThat(window.session().selection().get()).isEqualTo(Selection.evidence(other.id()));
    }

    @Test
    void whatTheFilterLeavesOutIsNotTakenForAnEmptyCase() {
        hand.click("evidence-filter");
        hand.type("nothing of the kind");
        assertThat(hand.node("evidence", TableView.class).getItems()).isEmpty();
        assertThat(hand.reads("No document has these words")).isTrue();
        assertThat(hand.sees("evidence-begin")).isFalse();
    }
}
