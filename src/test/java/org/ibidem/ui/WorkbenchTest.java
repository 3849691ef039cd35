package org.ibidem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.shell.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    @TempDir Path folder;

    @Test
    void aNewCaseIsMadeFromTheWelcomePage() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.empty())) {
            Hand hand = window.hand();
            hand.click("new-case");
            hand.awaitNode("new-title");
            hand.click("new-title");
            hand.type("Harbour 2024");
            hand.snapshot(Path.of("target/shots/new-case.png"));
            hand.click("new-choose");
            hand.click("new-create");
            window.awaitCase();
            assertThat(hand.reads("Harbour 2024")).isTrue();
            hand.snapshot(Path.of("target/shots/empty-case.png"));
            hand.press(KeyCode.K, true, false);
            hand.awaitNode("palette-field");
            hand.type("light");
            hand.snapshot(Path.of("target/shots/palette.png"));
            hand.press(KeyCode.ENTER);
            hand.snapshot(Path.of("target/shots/empty-dark.png"));
        }
    }

    @Test
    void aProblemIsToldInItsSentenceAndAFaultWithACode() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.empty())) {
            window.desk().notices().problem(new UserProblem(Messages.of(Window.class), "window.noDisplay"));
            window.desk().notices().problem(new IllegalStateException("boom"));
            window.hand().awaitNode("copy-details");
            assertThat(window.hand().reads("There is no display")).isTrue();
            assertThat(window.hand().reads("Your case is safe")).isTrue();
            window.hand().snapshot(Path.of("target/shots/fault.png"));
        }
    }

    @Test
    void whatIsNoCaseIsSaidAndTheWelcomePageStays() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.empty())) {
            window.hand().click("open-case");
            Toolkit.await("a notice", () -> !window.desk().notices().all().isEmpty());
            assertThat(window.hand().sees("welcome")).isTrue();
            window.hand().snapshot(Path.of("target/shots/no-case.png"));
        }
    }

    @Test
    void theWindowChangesItsLanguageAtOnceAndKeepsIt() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Toolkit.act(window.workbench()::switchLanguage);
            Toolkit.await("the case again, in Korean", () -> window.workbench().frame().isPresent() && window.hand().reads("보관 기록"));
            assertThat(window.desk().here().setting("language")).contains("ko");
            window.hand().snapshot(Path.of("target/shots/korean.png"));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        }
    }

    @Test
    void noTwoCommandsShareAKey() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            assertThat(window.frame().commands().stream().map(Command::key).filter(Objects::nonNull)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSampleOpensInOneClick() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.empty())) {
            window.hand().click("open-sample");
            window.awaitCase();
            assertThat(window.session().dossier().get().evidence()).hasSizeGreaterThan(10);
            assertThat(window.desk().here().recent()).hasSize(1);
        }
    }
}
