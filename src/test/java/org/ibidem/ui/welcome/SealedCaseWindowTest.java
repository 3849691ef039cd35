package org.ibidem.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase in the window: a case is made with one, asked for it, and given another or none. */
@OnScreen
class SealedCaseWindowTest {
    private static final String WORDS = "lantern oblique seventy harbour";
    @TempDir Path folder;

    private Path sealed() {
        Path path = folder.resolve("Quiet.case");
        Case.create(path, "Quiet", Handling.AMBER, Installation.in(folder.resolve("home")), new Sealing(WORDS.toCharArray(), true)).close();
        return path;
    }

    private OpenWindow window() {
        return new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.empty());
    }

    private static void type(OpenWindow window, String field, String text) {
        window.hand().awaitNode(field);
        Toolkit.act(() -> window.hand().node(field, PasswordField.class).setText(text));
    }

    private static void give(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    private static boolean knows(OpenWindow window, String command) {
        return window.workbench().frame().filter(f -> f.commands().stream().anyMatch(c -> c.id().equals(command))).isPresent();
    }

    @Test
    void aNewCaseIsSealedAndItsStrengthToldHonestly() {
        try (OpenWindow window = window()) {
            window.hand().awaitNode("new-case");
            window.hand().click("new-case");
            window.hand().awaitNode("new-choose");
            window.hand().click("new-choose");
            Toolkit.act(() -> window.hand().node("new-title", TextField.class).setText("Quiet"));
            Toolkit.act(() -> window.hand().node("new-actor", TextField.class).setText("M. Okoye"));
            type(window, "new-passphrase", "password1");
            Toolkit.await("a weak one called weak", () -> window.hand().node("new-strength", Label.class).getText().startsWith("Weak"));
            type(window, "new-passphrase", WORDS);
            Toolkit.await("a strong one called strong", () -> window.hand().node("new-strength", Label.class).getText().startsWith("Strong"));
            assertThat(window.hand().node("new-create").isDisabled()).isTrue();
            type(window, "new-again", WORDS);
            window.hand().snapshot(Path.of("target/shots/new-sealed.png"));
            window.hand().click("new-create");
            window.awaitCase();
            assertThat(Case.isSealed(folder.resolve("Quiet.case"))).isTrue();
            assertThat(knows(window, "case.passphrase")).isTrue();
            assertThat(knows(window, "case.seal")).isFalse();
            assertThat(Installation.in(folder.resolve("home")).actor()).as("who stands in the journal").isEqualTo("M. Okoye");
            assertThat(Installation.in(folder.resolve("home")).isNameless()).as("asked for once").isFalse();
        }
    }

    @Test
    void aSealedCaseIsOpenedByKeyboardAndAWrongPassphraseIsAskedForAgain() {
        Path path = sealed();
        try (OpenWindow window = window()) {
            Toolkit.act(() -> window.workbench().welcome().open(path));
            type(window, "passphrase", "lantern oblique");
            window.hand().snapshot(Path.of("target/shots/passphrase.png"));
            window.hand().press(KeyCode.ENTER);
            Toolkit.await("the problem told", () -> window.hand().reads("The passphrase does not open"));
            Toolkit.await("asked again", () -> window.hand().node("passphrase", PasswordField.class).getText().isEmpty());
            assertThat(window.workbench().frame()).isEmpty();
            type(window, "passphrase", WORDS);
            window.hand().press(KeyCode.ENTER);
            window.awaitCase();
            assertThat(window.session().caseFile().info().title()).isEqualTo("Quiet");
        }
    }

    @Test
    void thePassphraseIsChangedThenTakenAwayThenSet() {
        Path path = sealed();
        try (OpenWindow window = window()) {
            Toolkit.act(() -> window.workbench().welcome().open(path, WORDS.toCharArray()));
            window.awaitCase();
            give(window, "case.passphrase");
            type(window, "seal-current", WORDS);
            type(window, "seal-passphrase", "other words");
            type(window, "seal-again", "other words");
            window.hand().snapshot(Path.of("target/shots/change-passphrase.png"));
            window.hand().click("seal-go");
            Toolkit.await("it is said", () -> window.hand().reads("The passphrase is changed."));
            give(window, "case.unseal");
            type(window, "seal-current", "other words");
            window.hand().click("seal-go");
            Toolkit.await("the case open again, unsealed", () -> knows(window, "case.seal"));
            assertThat(Case.isSealed(path)).isFalse();
            give(window, "case.seal");
            type(window, "seal-passphrase", WORDS);
            type(window, "seal-again", WORDS);
            window.hand().click("seal-go");
            Toolkit.await("the case open again, sealed", () -> knows(window, "case.unseal"));
            assertThat(Case.isSealed(path)).isTrue();
        }
    }
}
