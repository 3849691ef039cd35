package org.ibidem.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.model.Citation;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.SubjectsOfCase;
import org.ibidem.suggest.Scan;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class ReviewWindowTest {
    @TempDir Path folder;

    private static Case caseOf(OpenWindow window) {
        return window.session().caseFile();
    }

    private static void open(OpenWindow window) {
        Toolkit.act(() -> window.frame().screens().stream().filter(s -> s.id().equals("review")).forEach(s -> window.session().pages().open(s.page())));
        window.hand().awaitNode("review");
    }

    private static long waiting(OpenWindow window, SuggestionState state) {
        return caseOf(window).all(Suggestion.class).stream().filter(s -> s.state() == state).count();
    }

    @Test
    void valuesAreAcceptedAndIgnoredByKeyboardAndLeadToTheirPlace() throws Exception {
        Path home = folder.resolve("home");
        Path caseFolder = folder.resolve("Lantern.case");
        Case.create(caseFolder, "Lantern", Handling.GREEN, Installation.in(home)).close();
        Path note = Files.writeString(folder.resolve("note.txt"), "Write to quill@lantern-bay.test about IMO 0123450.\n");
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(note), Optional.of(caseFolder))) {
            Hand hand = window.hand();
            open(window);
            assertThat(hand.reads("Nothing has been found yet")).isTrue();
            Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("evidence.add")).forEach(c -> c.give()));
            ListView<?> list = hand.node("review", ListView.class);
            Toolkit.await("three values", () -> list.getItems().size() == 3);
            Toolkit.act(() -> hand.node("review-filter", TextField.class).setText("E-002"));
            Toolkit.await("none in a document that is not there", () -> list.getItems().isEmpty());
            Toolkit.act(() -> hand.node("review-filter", TextField.class).setText("e-001"));
            Toolkit.await("all in the first document", () -> list.getItems().size() == 3);
            Toolkit.act(() -> {
                list.requestFocus();
                list.getSelectionModel().select(1);
                // The rows are those of the filter before until the next frame.
                list.applyCss();
                list.layout();
            });
            Set<Node> boxes = Toolkit.ask(() -> list.lookupAll(".check-box"));
            hand.press(KeyCode.SPACE);
            assertThat(Toolkit.ask(() -> list.lookupAll(".check-box"))).as("no row is drawn anew when one is ticked").isEqualTo(boxes);
            assertThat(boxes).filteredOn(b -> ((CheckBox) b).isSelected()).hasSize(1);
            hand.press(KeyCode.A);
            Toolkit.await("accepted", () -> waiting(window, SuggestionState.ACCEPTED) == 1);
            assertThat(caseOf(window).all(Entity.class)).hasSize(1);
            assertThat(caseOf(window).all(Citation.class)).hasSize(1);
            Toolkit.await("two left", () -> list.getItems().size() == 2);
            Toolkit.await("a word of what was done", () -> hand.reads("” is a new entity now."));
            assertThat(Toolkit.ask(() -> list.getSelectionModel().getSelectedIndex())).as("the value that follows is in hand").isEqualTo(1);
            Toolkit.act(list::requestFocus);
            hand.press(KeyCode.I, false, true);
            Toolkit.await("ignored for ever", () -> waiting(window, SuggestionState.IGNORED) == 2);
            Toolkit.await("one left", () -> list.getItems().size() == 1);
            Toolkit.await("a word of that too", () -> hand.reads("” is ignored for ever."));
            Toolkit.act(list::requestFocus);
            hand.press(KeyCode.ENTER);
            hand.awaitNode("reader-page-1");
        }
    }

    @Test
    void readingAllDocumentsTellsWhatWasFoundThoughTheRoomIsClosed() throws Exception {
        Path home = folder.resolve("home");
        Path caseFolder = folder.resolve("Lantern.case");
        Case.create(caseFolder, "Lantern", Handling.GREEN, Installation.in(home)).close();
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(caseFolder))) {
            Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("review.scan")).forEach(c -> c.give()));
            Toolkit.await("told", () -> window.hand().reads("All documents are read: nothing was found."));
        }
    }

    @Test
    void theNextKeyIsMeantForTheNextValueThoughTheLastIsStillBeingWritten() throws Exception {
        Path home = folder.resolve("home");
        Path caseFolder = folder.resolve("Lantern.case");
        putValues(caseFolder, home);
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(caseFolder))) {
            open(window);
            ListView<?> list = window.hand().node("review", ListView.class);
            Toolkit.await("the values", () -> list.getItems().size() > 2 && list.getSelectionModel().getSelectedIndex() == 0);
            int values = list.getItems().size();
            Toolkit.act(() -> {
                list.requestFocus();
                for (boolean shift : List.of(false, true)) list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", shift ? KeyCode.I : KeyCode.A, shift, false, false, false));
            });
            Toolkit.await("both judged", () -> list.getItems().size() == values - 2);
            Toolkit.await("both written", () -> waiting(window, SuggestionState.ACCEPTED) > 0 && waiting(window, SuggestionState.IGNORED) > 0);
            Set<String> accepted = values(window, SuggestionState.ACCEPTED);
            assertThat(values(window, SuggestionState.IGNORED)).hasSize(1).doesNotContainAnyElementsOf(accepted);
            Toolkit.await("no judged value comes back", () -> list.getItems().size() == values - 2);
        }
    }

    /** Makes a case of one note in which values wait. */
    private void putValues(Path caseFolder, Path home) throws Exception {
        Path note = Files.writeString(folder.resolve("note.txt"), "Write to quill@lantern-bay.test or mona@lantern-bay.test about IMO 9074729.\n");
        try (Case waiting = Case.create(caseFolder, "Lantern", Handling.GREEN, Installation.in(home))) {
            new Intake(waiting).add(List.of(note), IntakeOptions.NONE, Progress.NONE);
            new Scan(waiting, Dossier.of(waiting, Ontology.standard())).all(Progress.NONE);
        }
    }

    private static Set<String> values(OpenWindow window, SuggestionState state) {
        return caseOf(window).all(Suggestion.class).stream().filter(s -> s.state() == state).map(s -> s.kind() + " " + s.normalised()).collect(Collectors.toSet());
    }

    @Test
    void theFirstOfTheValuesThatWaitIsInHandWhenTheRoomIsOpened() throws Exception {
        Path home = folder.resolve("home");
        Path caseFolder = folder.resolve("Lantern.case");
        putValues(caseFolder, home);
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(caseFolder))) {
            open(window);
            ListView<?> list = window.hand().node("review", ListView.class);
            Toolkit.await("the values", () -> list.getItems().size() == 4);
            assertThat(Toolkit.ask(() -> list.getSelectionModel().getSelectedIndex())).isZero();
        }
    }

    @Test
    void aValueThatIsTheNameOfAnEntityNamesIt() throws Exception {
        Path home = folder.resolve("home");
        Path caseFolder = folder.resolve("Lantern.case");
        Path note = Files.writeString(folder.resolve("note.txt"), "Write to quill@lantern-bay.test about it.\n");
        try (Case waiting = Case.create(caseFolder, "Lantern", Handling.GREEN, Installation.in(home))) {
            SubjectsOfCase.add(waiting, "EmailAddress", "Quill@lantern-bay.test");
            new Intake(waiting).add(List.of(note), IntakeOptions.NONE, Progress.NONE);
            new Scan(waiting, Dossier.of(waiting, Ontology.standard())).all(Progress.NONE);
        }
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(caseFolder))) {
            open(window);
            Toolkit.await("its number", () -> window.hand().reads("called so: N-1"));
        }
    }
}
