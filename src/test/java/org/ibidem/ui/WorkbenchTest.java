package org.ibidem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
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
    void languageAndLookAreChosenInTheSettingsWhereTheKeysStand() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            hand.press(KeyCode.COMMA, true, false);
            hand.awaitNode("settings-theme");
            hand.snapshot(Path.of("target/shots/settings.png"));
            assertThat(hand.node("settings-keys", ListView.class).getItems().isEmpty()).isFalse();
            Toolkit.act(() -> hand.node("settings-theme", ComboBox.class).getSelectionModel().select(1));
            hand.click("settings-keep");
            Toolkit.await("dark", () -> window.desk().here().setting("theme").equals(Optional.of("dark")));
        }
    }

    @Test
    void whatTakesTheFocusHasANameForScreenReaders() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            for (Screen screen : window.frame().screens()) {
                Toolkit.act(() -> window.frame().go(screen.id()));
                window.hand().awaitNode("page-" + screen.id());
                assertThat(Toolkit.ask(() -> nameless(window.stage().getScene().getRoot()))).as(screen.id()).isEmpty();
            }
        }
    }

    private static List<String> nameless(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible()) return found;
        if (node.isFocusTraversable() && node instanceof Control control && !isNamed(control)) found.add(node.toString());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(c -> found.addAll(nameless(c)));
        return found;
    }

    private static boolean isNamed(Control control) {
        boolean text = control instanceof Labeled l && l.getText() != null && !l.getText().isBlank();
        boolean prompt = control instanceof ComboBoxBase<?> c && c.getPromptText() != null && !c.getPromptText().isBlank();
        return text || prompt || control.getAccessibleText() != null || control instanceof ScrollPane || control instanceof TabPane || control instanceof SplitPane;
    }

    @Test
    void noTwoCommandsThatCanBeGivenShareAKey() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Toolkit.act(() -> window.session().openEvidence(atlas.document()));
            List<Page> pages = new ArrayList<>(List.of(window.session().pages().front().get()));
            window.frame().screens().forEach(s -> pages.add(s.page()));
            for (Page page : pages) {
                Toolkit.act(() -> window.session().pages().open(page));
                Toolkit.act(() -> window.session().selection().set(Selection.entities(List.of(atlas.owner(), atlas.asset()))));
                assertThat(Toolkit.ask(() -> window.frame().commands().stream().filter(c -> c.enabled().getValue()).map(Command::key).filter(Objects::nonNull).toList()))
                    .as(page.key()).doesNotHaveDuplicates().as("macOS hides the program by Cmd+H").doesNotContain(KeyCombination.valueOf("Shortcut+H"));
            }
        }
    }

    @Test
    void theSampleOpensInOneClick() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.empty())) {
            window.hand().click("open-sample");
            window.awaitCase();
            assertThat(window.session().dossier().get().evidence()).hasSizeGreaterThan(10);
            assertThat(window.desk().here().recent()).hasSize(1);
            assertThat(Toolkit.ask(() -> window.session().pages().front().get().key())).isEqualTo("chart");
        }
    }
}
