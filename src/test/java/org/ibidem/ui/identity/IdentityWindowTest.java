package org.ibidem.ui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ibidem.SmallCase;
import org.ibidem.identity.Decisions;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding who is who in the window. */
@OnScreen
class IdentityWindowTest {
    @TempDir Path folder;
    private Entity kim;
    private Entity hangul;
    private Entity james;

    @BeforeEach
    void aCase() {
        try (SmallCase small = new SmallCase(folder)) {
            Evidence report = small.document("Panel report", "Kim Chang-hyok, also known as James Kim, born 1970, directs Glocom.", Handling.CLEAR, null);
            kim = small.thing("Person");
            small.cite(small.say(kim, "name", "Kim Chang-hyok"), report, "Kim Chang-hyok", Stance.SUPPORTS, 2);
            small.say(kim, "birthDate", "1970");
            hangul = small.named("Person", "김창혁");
            small.say(hangul, "birthDate", "1970");
            james = small.named("Person", "James Kim");
            small.say(james, "birthDate", "1981");
            small.named("Company", "Glastonmoor Holdings Ltd");
            small.named("Company", "Glastonmore Holding");
            small.owns(kim, small.named("Company", "Glocom"));
        }
    }

    private interface Work {
        void in(OpenWindow window, Hand hand) throws Exception;
    }

    private void window(Work work) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(folder.resolve("small.case")))) {
            work.in(window, window.hand());
        }
    }

    private static void give(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().screens().stream().flatMap(s -> s.commands().stream()).filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    private static List<Decision> decisions(OpenWindow window) {
        return Toolkit.ask(() -> window.session().dossier().get().identities().decisions());
    }

    private static void select(OpenWindow window, UUID... ids) {
        Toolkit.act(() -> window.session().selection().set(Selection.entities(List.of(ids))));
    }

    @Test
    void pairsAreSuggestedComparedAndDecidedByKeyboardOneAfterTheOther() throws Exception {
        window((window, hand) -> {
            give(window, "identity.find");
            hand.awaitNode("identity-queue");
            Toolkit.await("two pairs", () -> hand.node("identity-queue", TableView.class).getItems().size() == 2);
            Toolkit.await("the likest in hand", () -> hand.sees("compare-left") && hand.reads("김창혁"));
            hand.snapshot(Path.of("target/shots/who-is-who.png"));
            hand.click("identity-reason");
            hand.type("one birth sun");
            Toolkit.await("the reason, in which s, u and n are letters", () -> decisions(window).isEmpty() && hand.node("identity-reason", javafx.scene.control.TextField.class).getText().equals("one birth sun"));
            hand.click("identity-queue");
            hand.press(KeyCode.S);
            Toolkit.await("that they are the same", () -> decisions(window).size() == 1);
            assertThat(decisions(window).getFirst()).extracting(Decision::verdict, Decision::reason).containsExactly(Verdict.SAME, "one birth sun");
            assertThat(decisions(window).getFirst().grounds()).contains("김창혁");
            Toolkit.await("the next pair", () -> hand.reads("Glastonmore Holding") && hand.node("identity-queue", TableView.class).getItems().size() == 1);
            hand.press(KeyCode.N);
            Toolkit.await("that they are not", () -> decisions(window).size() == 2);
            assertThat(decisions(window).getLast().verdict()).isEqualTo(Verdict.NOT_SAME);
            Toolkit.await("nothing left", () -> hand.node("identity-queue", TableView.class).getItems().isEmpty() && !hand.sees("compare-left"));
            Toolkit.act(() -> ((javafx.scene.control.TabPane) hand.node("identity-lists")).getSelectionModel().select(1));
            hand.awaitNode("identity-decisions");
            Toolkit.act(() -> hand.node("identity-decisions", TableView.class).getSelectionModel().select(0));
            Toolkit.await("the two that are not the same beside each other", () -> hand.sees("compare-left") && hand.reads("Glastonmore Holding"));
            Toolkit.act(() -> hand.node("identity-decisions", TableView.class).getSelectionModel().select(1));
            Toolkit.await("those that are one as the one they are", () -> !hand.sees("compare-left") && hand.reads("Shown as one") && kim.id().equals(window.session().selection().get().id()));
            Toolkit.act(() -> hand.node("identity-decisions", TableView.class).getSelectionModel().select(0));
            Toolkit.await("the two again", () -> hand.sees("compare-left"));
            Statement born = window.session().dossier().get().statements(james.id()).stream().filter(s -> s.property().equals("birthDate")).findFirst().orElseThrow();
            Toolkit.act(() -> window.session().say(s -> s.delete(born)));
            Toolkit.await("the change", () -> !window.session().dossier().get().statements(james.id()).contains(born));
            Toolkit.await("the two stay in hand when the case changes", () -> hand.sees("compare-left") && hand.reads("Glastonmore Holding"));
            Toolkit.act(() -> hand.node("identity-decisions", TableView.class).getSelectionModel().select(1));
            hand.click("identity-take-back");
            Toolkit.await("the pair taken back in hand", () -> decisions(window).size() == 1 && hand.sees("compare-left") && hand.reads("김창혁"));
            Toolkit.act(() -> ((javafx.scene.control.TabPane) hand.node("identity-lists")).getSelectionModel().select(0));
            Toolkit.await("it waits again", () -> waiting(hand) == 1);
            Toolkit.act(() -> window.session().undo());
            Toolkit.await("the decision again", () -> decisions(window).size() == 2);
            Toolkit.act(() -> ((javafx.scene.control.TabPane) hand.node("identity-lists")).getSelectionModel().select(1));
            Toolkit.act(() -> hand.node("identity-decisions", TableView.class).getSelectionModel().select(1));
            Toolkit.await("that they are one", () -> hand.reads("Shown as one"));
            Toolkit.act(() -> window.session().redo());
            Toolkit.await("that they are one no more", () -> decisions(window).size() == 1 && !hand.reads("Shown as one"));
        });
    }

    private static void key(OpenWindow window, javafx.event.EventType<KeyEvent> type, KeyCode code) {
        Toolkit.act(() -> Event.fireEvent(window.hand().node("identity-queue").getScene().getFocusOwner(), new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getName(), code, false, false, false, false)));
    }

    private static int waiting(Hand hand) {
        return Toolkit.ask(() -> hand.node("identity-queue", TableView.class).getItems().size());
    }

    @Test
    void aKeyThatIsHeldDecidesOnceAndTheSameAsksForAReason() throws Exception {
        window((window, hand) -> {
            give(window, "identity.find");
            hand.awaitNode("identity-queue");
            Toolkit.await("two pairs", () -> waiting(hand) == 2 && hand.sees("compare-left"));
            hand.click("identity-queue");
            key(window, KeyEvent.KEY_PRESSED, KeyCode.N);
            Toolkit.await("that they are not the same", () -> decisions(window).size() == 1 && waiting(hand) == 1 && hand.sees("compare-left"));
            key(window, KeyEvent.KEY_PRESSED, KeyCode.N);
            key(window, KeyEvent.KEY_RELEASED, KeyCode.N);
            key(window, KeyEvent.KEY_PRESSED, KeyCode.S);
            Toolkit.await("the question for a reason", () -> hand.sees("reason-wanted") && hand.node("identity-reason").isFocused());
            hand.type("s");
            key(window, KeyEvent.KEY_PRESSED, KeyCode.S);
            key(window, KeyEvent.KEY_RELEASED, KeyCode.S);
            hand.type("one site");
            assertThat(decisions(window)).as("the next pair waits").hasSize(1);
            hand.press(KeyCode.ENTER);
            Toolkit.await("that they are the same", () -> decisions(window).size() == 2);
            assertThat(decisions(window).getLast()).extracting(Decision::verdict, Decision::reason).containsExactly(Verdict.SAME, "one site");
        });
    }

    @Test
    void theHubOfSeveralSaysThatTheOthersFallApartToo() throws Exception {
        window((window, hand) -> {
            Decisions decide = new Decisions(window.session().caseFile());
            decide.decide(kim.id(), james.id(), Verdict.SAME, "one desk", List.of());
            decide.decide(kim.id(), hangul.id(), Verdict.SAME, "one birth", List.of());
            Toolkit.await("one of the three", () -> window.session().dossier().get().identities().group(kim.id()).size() == 3);
            select(window, kim.id());
            hand.awaitNode("identity-separate");
            hand.click("identity-separate");
            hand.awaitNode("separate-N-1");
            assertThat(hand.reads("김창혁, James Kim are then apart from each other too; 2 decisions go.")).isTrue();
            hand.click("separate-N-1");
            Toolkit.await("three again", () -> decisions(window).isEmpty());
        });
    }

    @Test
    void entitiesSelectedAnywhereAreComparedAndWhatIsOneIsSeparatedWithAPreview() throws Exception {
        window((window, hand) -> {
            select(window, kim.id(), james.id());
            hand.awaitNode("several-identity.compare");
            hand.click("several-identity.compare");
            hand.awaitNode("compare-CONFLICTING");
            assertThat(hand.reads("1981")).isTrue();
            hand.click("compare-right-show");
            hand.click("identity-reason");
            hand.type("one desk");
            hand.click("identity-same");
            Toolkit.await("one of the two", () -> window.session().dossier().get().identities().isMerged(kim.id()));
            assertThat(Toolkit.ask(() -> window.session().dossier().get().caption(kim.id()))).isEqualTo("James Kim");
            select(window, kim.id());
            hand.awaitNode("identity-separate");
            hand.click("identity-separate");
            hand.awaitNode("separate-N-1");
            assertThat(hand.reads("2 statements go back to it: S-1 Name: Kim Chang-hyok")).isTrue();
            hand.snapshot(Path.of("target/shots/separate.png"));
            hand.click("separate-N-1");
            Toolkit.await("two again", () -> !window.session().dossier().get().identities().isMerged(kim.id()));
            assertThat(Toolkit.ask(() -> window.session().dossier().get().caption(kim.id()))).isEqualTo("Kim Chang-hyok");
        });
    }

    @Test
    void whatIsLeftOpenIsDrawnLeadsBackToTheTwoAndIsListedAndTakenBack() throws Exception {
        window((window, hand) -> {
            select(window, kim.id(), james.id());
            give(window, "identity.compare");
            hand.awaitNode("identity-undecided");
            hand.click("identity-undecided");
            Toolkit.await("that it is open", () -> decisions(window).size() == 1);
            Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
            hand.awaitNode("chart-sheet");
            hand.snapshot(Path.of("target/shots/possibly-the-same.png"));
            select(window, james.id());
            hand.awaitNode("identity-possible");
            hand.click("identity-possible");
            hand.awaitNode("several-identity.compare");
            hand.click("several-identity.compare");
            hand.awaitNode("identity-queue");
            Toolkit.act(() -> ((javafx.scene.control.TabPane) hand.node("identity-lists")).getSelectionModel().select(1));
            hand.awaitNode("identity-take-back");
            Toolkit.act(() -> hand.node("identity-decisions", TableView.class).getSelectionModel().select(0));
            hand.click("identity-take-back");
            Toolkit.await("nothing decided", () -> decisions(window).isEmpty());
        });
    }
}
