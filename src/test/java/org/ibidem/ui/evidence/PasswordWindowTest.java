package org.ibidem.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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

@OnScreen
class PasswordWindowTest {
    @TempDir Path folder;

    private Path locked() throws Exception {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 680);
                content.showText("Behind the lock");
                content.endText();
            }
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private OpenWindow window() throws Exception {
        return window(locked());
    }

    private OpenWindow window(Path file) throws Exception {
        Path home = folder.resolve("home");
        Path place = folder.resolve("Locked.case");
        try (Case c = Case.create(place, "Locked", Handling.AMBER, Installation.in(home))) {
            new Intake(c).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        }
        return new OpenWindow(home, new AnswersFiles(), Optional.of(place));
    }

    private static Evidence only(OpenWindow window) {
        return Toolkit.ask(() -> window.session().dossier().get().evidence().getFirst());
    }

    @Test
    void aLockedDocumentIsOpenedWithItsPasswordAndDrawnWithIt() throws Exception {
        try (OpenWindow window = window()) {
            Hand hand = window.hand();
            hand.awaitNode("evidence");
            Toolkit.act(() -> hand.node("evidence", TableView.class).getSelectionModel().select(0));
            hand.press(KeyCode.K, true, false);
            hand.awaitNode("palette-field");
            hand.type("Enter the password");
            hand.press(KeyCode.ENTER);
            hand.awaitNode("password");
            hand.click("password");
            hand.type("secret");
            hand.click("password-read");
            Toolkit.await("the document read", () -> only(window).status() == EvidenceStatus.OK);
            hand.awaitNode("reader-page-1");
            Toolkit.await("the page drawn", () -> hand.node("reader-page-1").lookupAll(".image-view").stream().anyMatch(v -> ((ImageView) v).getImage() != null));
            assertThat(only(window).reason()).isEmpty();
            assertThat(hand.sees("banner-password")).isFalse();
        }
    }

    @Test
    void whoOpensALockedDocumentIsOfferedToEnterItsPassword() throws Exception {
        try (OpenWindow window = window()) {
            Hand hand = window.hand();
            Toolkit.act(() -> window.session().openEvidence(only(window).id()));
            hand.awaitNode("banner-password");
            hand.click("banner-password");
            hand.awaitNode("password");
            hand.type("secret");
            hand.press(KeyCode.ENTER);
            Toolkit.await("the document read", () -> only(window).status() == EvidenceStatus.OK);
        }
    }

    @Test
    void ofWhatIsLockedToAKeyNoPasswordIsAsked() throws Exception {
        byte[] letter = HexFormat.of().parseHex("85020c035b8028021ba9adb3010ffe2925b948f4728e3d0d8e4027ad5e7ea552" + "5a".repeat(520));
        try (OpenWindow window = window(Files.write(folder.resolve("letter.gpg"), letter))) {
            Hand hand = window.hand();
            assertThat(only(window).status()).isEqualTo(EvidenceStatus.PROTECTED);
            Toolkit.act(() -> window.session().openEvidence(only(window).id()));
            Toolkit.await("the reason", () -> hand.reads("Decrypt it outside with the key"));
            assertThat(hand.sees("banner-password")).isFalse();
            hand.press(KeyCode.K, true, false);
            hand.awaitNode("palette-field");
            hand.type("Enter the password");
            hand.press(KeyCode.ENTER);
            Toolkit.await("that none helps", () -> hand.reads("No password opens E-001"));
            assertThat(hand.sees("password")).isFalse();
        }
    }
}
