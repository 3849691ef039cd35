package org.ibidem.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class EntityWindowTest {
    @TempDir Path folder;

    @Test
    void anEntityIsAddedByKeyboardSeenInTheListAndTakenBack() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            hand.press(KeyCode.E, true, true);
            hand.awaitNode("entity-name");
            hand.type("Carthage Trading");
            hand.press(KeyCode.ENTER);
            Toolkit.await("the new entity", () -> window.session().dossier().get().entities().size() == 3);
            hand.awaitNode("profile-add");
            assertThat(hand.reads("Carthage Trading")).isTrue();
            Toolkit.await("looks proposed", () -> hand.reads("no passage is cited"));
            Node add = hand.node("profile-add");
            Scene scene = add.getScene();
            Toolkit.act(add::requestFocus);
            hand.press(KeyCode.Z, true, false);
            Toolkit.await("undone", () -> window.session().dossier().get().entities().size() == 2);
            Toolkit.await("the page says what makes it again", () -> hand.reads("Ctrl+Shift+Z brings it back"));
            assertThat(hand.reads("Carthage Trading (gone)")).isTrue();
            assertThat(Toolkit.ask(scene::getFocusOwner)).isInstanceOf(ProfileView.class);
            hand.press(KeyCode.Z, true, true);
            Toolkit.await("made again", () -> window.session().dossier().get().entities().size() == 3);
        }
    }

    @Test
    void aProfileAndTheInspectorShowWhatProvesAStatement() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            hand.snapshot(Path.of("target/shots/entities.png"));
            Toolkit.act(() -> window.session().openEntity(atlas.asset()));
            hand.awaitNode("profile-add");
            assertThat(hand.reads("ООО «Белка»")).isTrue();
            hand.snapshot(Path.of("target/shots/profile.png"));
            assertThat(hand.reads("2 statements, one relation, one source.")).isTrue();
            Toolkit.act(() -> window.session().selection().set(Selection.evidence(atlas.document())));
            assertThat(hand.reads("extract.pdf")).isTrue();
            Toolkit.act(() -> window.session().openEntity(atlas.ownership()));
            hand.click("quote-" + atlas.passage());
            assertThat(Toolkit.ask(() -> window.session().selection().get())).isEqualTo(Selection.passage(atlas.passage()));
            Toolkit.act(window.workbench()::switchTheme);
            hand.snapshot(Path.of("target/shots/profile-dark.png"));
        }
    }
}
