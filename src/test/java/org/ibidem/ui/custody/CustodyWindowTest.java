package org.ibidem.ui.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class CustodyWindowTest {
    @TempDir Path folder;
    private Path place;
    private Path file;
    private String sha256;

    @BeforeEach
    void makeCase() throws IOException {
        place = folder.resolve("Custody.case");
        file = Files.writeString(folder.resolve("letter.txt"), "Dear sirs,");
        try (Case made = Case.create(place, "Custody", Handling.AMBER, Installation.in(folder.resolve("home")))) {
            sha256 = made.originals().keep(file);
            made.write("evidence.add", change -> change.put(new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), "Letter", "letter.txt", "text/plain", 10, sha256, null, "", "", "", "",
                new Capture(null, null, made.now()), "", 1, Handling.AMBER, null, null, EvidenceStatus.OK, "")));
        }
    }

    private OpenWindow window(Path... answers) {
        return new OpenWindow(folder.resolve("home"), new AnswersFiles(answers), Optional.of(place));
    }

    private static void command(Hand hand, String words) {
        hand.press(KeyCode.K, true, false);
        hand.awaitNode("palette-field");
        hand.type(words);
        hand.press(KeyCode.ENTER);
    }

    private static List<String> actions(OpenWindow window) {
        List<Entry> entries = new ArrayList<>();
        window.session().caseFile().history(0, entries::add);
        return entries.stream().map(Entry::action).toList();
    }

    @Test
    void openingADocumentIsWrittenDownOnceAndTakesNoStepOfUndoAway() {
        try (OpenWindow window = window()) {
            Evidence document = Toolkit.ask(() -> window.session().dossier().get().evidence().getFirst());
            Toolkit.act(() -> window.session().openEvidence(document.id()));
            Toolkit.await("the viewing noted", () -> actions(window).contains("evidence.view"));
            Toolkit.act(() -> window.frame().go("custody"));
            Toolkit.act(() -> window.session().openEvidence(document.id()));
            command(window.hand(), "Save a copy of the original");
            assertThat(actions(window)).filteredOn("evidence.view"::equals).hasSize(1);
            assertThat(window.session().caseFile().toUndo()).hasValueSatisfying(s -> assertThat(s.action()).isEqualTo("evidence.add"));
        }
    }

    @Test
    void theSheetAndTheOriginalOfTheSelectedDocumentAreWritten() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        try (OpenWindow window = window(out)) {
            Hand hand = window.hand();
            hand.awaitNode("evidence");
            Toolkit.act(() -> hand.node("evidence", TableView.class).getSelectionModel().select(0));
            command(hand, "Custody sheet…");
            Toolkit.await("the sheet", () -> actions(window).contains("evidence.sheet"));
            command(hand, "Save a copy of the original");
            Toolkit.await("the copy", () -> actions(window).contains("evidence.export"));
        }
        assertThat(out.resolve("E-001-custody.pdf")).isNotEmptyFile();
        assertThat(out.resolve("letter.txt")).hasContent("Dear sirs,");
    }

    @Test
    void aSpoiledOriginalIsNamedAndPutBack() throws IOException {
        try (OpenWindow window = window(file)) {
            Path original = window.session().caseFile().originals().path(sha256);
            original.toFile().setWritable(true);
            Files.writeString(original, "Dear madam");
            Hand hand = window.hand();
            Toolkit.act(() -> window.frame().go("custody"));
            hand.click("custody-verify");
            hand.awaitNode("custody-findings");
            Toolkit.await("the finding", () -> hand.node("custody-findings", TableView.class).getItems().size() == 1);
            Toolkit.act(() -> hand.node("custody-findings", TableView.class).getSelectionModel().select(0));
            assertThat(hand.node("journal-position", Label.class).getText()).contains("Journal 3");
            hand.click("custody-restore");
            Toolkit.await("nothing left", () -> actions(window).contains("evidence.restore"));
            Toolkit.await("it is said", () -> hand.reads("is whole again. Nothing else differs."));
            assertThat(original).hasContent("Dear sirs,");
            assertThat(actions(window)).contains("case.verify");
        }
    }

    @Test
    void theBundleIsWrittenToAnEmptyFolder() throws IOException {
        Path out = Files.createDirectories(folder.resolve("bundle"));
        try (OpenWindow window = window(out)) {
            Toolkit.act(() -> window.frame().go("custody"));
            window.hand().click("custody-bundle");
            Toolkit.await("the bundle", () -> actions(window).contains("export.bundle"));
        }
        assertThat(out.resolve("SHA256SUMS")).content().contains(sha256 + "  originals/E-001_letter.txt");
    }
}
