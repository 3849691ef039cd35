package org.ibidem.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.ShadowSector;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.evidence.reader.Readers;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Menus;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class EvidenceListTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
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
    void rowsThatAreSelectedStaySoWhenTheCaseChanges() {
        Toolkit.act(() -> hand.node("evidence", TableView.class).getSelectionModel().selectIndices(6, 4, 7));
        Selection inFront = window.session().selection().get();
        Evidence other = window.session().dossier().get().evidence().get(6);
        Toolkit.act(() -> window.session().write("evidence.edit", change -> change.put(other.withTitle("Another title"))));
        Toolkit.await("the change", () -> hand.reads("Another title"));
        assertThat(Toolkit.ask(() -> List.<Object>copyOf((List<?>) hand.node("evidence", TableView.class).getSelectionModel().getSelectedIndices()))).isEqualTo(List.of(4, 6, 7));
        assertThat(window.session().selection().get()).isEqualTo(inFront);
    }

    @Test
    void twoDocumentsChosenInTheListAreComparedAtOnce() {
        Toolkit.act(() -> hand.node("evidence", TableView.class).getSelectionModel().selectIndices(6, 7));
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("evidence.compare")).findFirst().orElseThrow().give());
        hand.awaitNode("comparison");
        Toolkit.await("what differs", () -> hand.reads("differ"));
    }

    @Test
    void whatIsAskedOfADocumentIsAskedOfTheOneInFront() {
        List<Evidence> all = window.session().dossier().get().evidence();
        Toolkit.act(() -> window.session().openEvidence(all.get(0).id()));
        Toolkit.act(() -> window.session().openEvidence(all.get(1).id()));
        Toolkit.act(() -> window.session().pages().open(window.session().pages().find(Readers.key(all.get(0).id())).orElseThrow()));
        assertThat(window.session().selection().get()).isEqualTo(Selection.evidence(all.get(0).id()));
        Passage passage = window.session().dossier().get().passages(all.get(1).id()).getFirst();
        Toolkit.act(() -> window.session().openPassage(passage.id()));
        assertThat(window.session().selection().get()).isEqualTo(Selection.passage(passage.id()));
    }

    @Test
    void whatIsAskedWhileAnEntityIsSelectedIsAskedOfTheDocumentInFront() {
        Evidence read = window.session().dossier().get().evidence().get(2);
        Toolkit.act(() -> {
            window.session().openEvidence(read.id());
            window.session().selection().set(Selection.entity(window.session().dossier().get().entities().getFirst().id()));
        });
        hand.press(KeyCode.K, true, false);
        hand.awaitNode("palette-field");
        hand.type("Withdraw");
        hand.press(KeyCode.ENTER);
        hand.awaitNode("withdraw-reason");
        assertThat(hand.reads(read.title())).isTrue();
        hand.press(KeyCode.ESCAPE);
        Toolkit.act(() -> window.frame().go("evidence"));
        assertThat(Toolkit.ask(() -> window.frame().commands().stream().filter(c -> c.id().equals("evidence.withdraw")).findFirst().orElseThrow().enabled().getValue()))
            .as("no document is in front").isFalse();
    }

    @Test
    void whatDeletesIsToldFromWhatOnlyChangesThePicture() {
        assertThat(Toolkit.ask(() -> window.frame().commands().stream().filter(Command::deletes).map(Command::id).toList()))
            .containsExactlyInAnyOrder("chart.delete", "entity.delete", "evidence.withdraw", "evidence.destroy");
        List<MenuItem> items = Toolkit.ask(() -> Menus.menu(Command.Place.EVIDENCE, window.frame().commands()).orElseThrow().getItems());
        int withdraw = items.stream().map(MenuItem::getId).toList().indexOf("evidence.withdraw");
        assertThat(items.get(withdraw - 1)).isInstanceOf(SeparatorMenuItem.class);
        assertThat(items.get(withdraw + 1).getId()).as("both together").isEqualTo("evidence.destroy");
        assertThat(items.get(withdraw + 1).getStyleClass()).contains("deletes");
    }

    @Test
    void whatDidNotComeInSmoothlyLeadsToTheDocument() throws Exception {
        Path note = Files.writeString(folder.resolve("note.txt"), "Seen at the harbour.");
        int before = window.session().dossier().get().evidence().size();
        hand.drop("evidence", note);
        Toolkit.await("the note", () -> window.session().dossier().get().evidence().size() == before + 1);
        Evidence taken = window.session().dossier().get().evidence().getLast();
        hand.drop("evidence", note);
        hand.awaitNode("evidence-remarks");
        Toolkit.await("the remark", () -> hand.reads("The same bytes are in the case already"));
        Toolkit.act(() -> {
            hand.node("evidence-remarks", ListView.class).getSelectionModel().select(0);
            hand.node("evidence-remarks").requestFocus();
        });
        hand.press(KeyCode.ENTER);
        assertThat(window.session().selection().get()).isEqualTo(Selection.evidence(taken.id()));
    }

    @Test
    void whoWithdrawsADocumentGivesTheReasonAtOnceAndLeavesByEscapeFromTheListToo() {
        Toolkit.act(() -> hand.node("evidence").requestFocus());
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.DELETE);
        hand.awaitNode("withdraw-reason");
        hand.type("the wrong file");
        assertThat(hand.node("withdraw-reason", TextField.class).getText()).isEqualTo("the wrong file");
        Toolkit.act(() -> hand.node("withdraw-citing").requestFocus());
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.sees("withdraw-reason")).isFalse();
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
