package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class ShellWindowTest {
    @TempDir Path folder;

    private OpenWindow open() {
        return new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(Atlas.in(folder).folder()));
    }

    @Test
    void thePaletteSaysWhenNothingIsFoundAndOpensAnEntity() {
        try (OpenWindow window = open()) {
            Hand hand = window.hand();
            hand.press(KeyCode.K, true, false);
            hand.awaitNode("palette-field");
            hand.type("zzqx");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.DOWN);
            hand.snapshot(Path.of("target/shots/palette-nothing.png"));
            assertThat(hand.reads("Nothing found")).isTrue();
            for (int i = 0; i < 4; i++) hand.press(KeyCode.BACK_SPACE);
            hand.type("belka");
            hand.snapshot(Path.of("target/shots/palette-entity.png"));
            hand.press(KeyCode.ENTER);
            hand.awaitNode("profile-add");
            assertThat(window.desk().notices().all()).isEmpty();
            assertThat(hand.node("go-entities", ToggleButton.class).isSelected()).isTrue();
        }
    }

    @Test
    void deletingAnEntitySaysWhatWentAndIsTakenBackFromTheNotice() {
        try (OpenWindow window = open()) {
            Hand hand = window.hand();
            Toolkit.act(() -> window.session().openEntity(window.session().dossier().get().entities().getFirst().id()));
            hand.click("profile-delete");
            hand.awaitNode("notice-undo");
            assertThat(hand.reads("Atlas Holding is deleted, with one relation and 3 statements.")).isTrue();
            hand.snapshot(Path.of("target/shots/deleted.png"));
            hand.click("notice-undo");
            Toolkit.await("back again", () -> window.session().dossier().get().entities().size() == 2);
            Toolkit.await("it is said", () -> hand.reads("Taken back: delete an entity"));
            hand.click("status-notices");
            hand.awaitNode("notices-list");
            assertThat(hand.node("status-notices", Button.class).getText()).isEqualTo("1 message");
            hand.snapshot(Path.of("target/shots/messages.png"));
            hand.click("notices-clear");
            assertThat(window.desk().notices().all()).isEmpty();
        }
    }

    @Test
    void aLongMessageIsWhollyReadInTheListOfMessages() {
        try (OpenWindow window = open()) {
            Hand hand = window.hand();
            Toolkit.act(() -> window.desk().notices().done("The chart was written. ".repeat(30).strip()));
            hand.click("status-notices");
            hand.awaitNode("notices-list");
            Toolkit.await("all of its words", () -> hand.node("notices-list").lookupAll(".label").stream()
                .anyMatch(n -> n instanceof ListWords w && w.getHeight() > 100 && w.getHeight() >= w.prefHeight(w.getWidth()) - 1));
        }
    }

    @Test
    void aReasonIsGivenByKeyboardAlone() {
        try (OpenWindow window = open()) {
            Hand hand = window.hand();
            TextArea area = new TextArea();
            boolean[] given = new boolean[1];
            Toolkit.act(() -> {
                Card card = new Card(window.desk().overlay(), "Dispute", new Form().field("Reason", area));
                card.addMain("give", "Dispute", () -> given[0] = true);
                card.show();
            });
            hand.awaitNode("give");
            Toolkit.act(area::requestFocus);
            hand.press(KeyCode.TAB);
            assertThat(Toolkit.ask(() -> area.getText() + area.isFocused())).isEqualTo("false");
            Toolkit.act(area::requestFocus);
            hand.press(KeyCode.ENTER, true, false);
            assertThat(given[0]).isTrue();
            hand.press(KeyCode.ESCAPE);
            Toolkit.await("put away", () -> window.desk().overlay().card().get() == null);
        }
    }

    @Test
    void aPageThatOpensBehindACardDoesNotTakeTheKeysFromItsField() {
        try (OpenWindow window = open()) {
            Hand hand = window.hand();
            TextField first = new TextField();
            TextField second = new TextField();
            Toolkit.act(() -> {
                Card card = new Card(window.desk().overlay(), "Withdraw", new Form().field("First", first).field("Why", second));
                card.addMain("give", "Withdraw", () -> { });
                card.show();
            });
            hand.awaitNode("give");
            Toolkit.act(second::requestFocus);
            Toolkit.act(() -> hand.node("go-entities").requestFocus());
            Toolkit.await("the field has the keys again", second::isFocused);
        }
    }

    @Test
    void aCommandThatBringsARoomForwardGivesItsTableTheKeys() {
        try (OpenWindow window = open()) {
            Hand hand = window.hand();
            awaitFocus(hand, "evidence");
            hand.press(KeyCode.DIGIT3, true, false);
            awaitFocus(hand, "entities");
            Toolkit.await("rows", () -> !hand.node("entities", TableView.class).getItems().isEmpty());
            hand.press(KeyCode.DOWN);
            Toolkit.await("chosen", () -> window.session().selection().get().kind() == Selection.Kind.ENTITY);
            Toolkit.act(hand.node("go-entities")::requestFocus);
            hand.press(KeyCode.DIGIT3, true, false);
            awaitFocus(hand, "entities");
            hand.press(KeyCode.W, true, false);
            awaitFocus(hand, "evidence");
        }
    }

    private static void awaitFocus(Hand hand, String id) {
        hand.awaitNode(id);
        Toolkit.await("the focus on " + id, () -> hand.node(id).isFocused());
    }
}
