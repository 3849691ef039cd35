package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.model.Anchor;
import org.ibidem.model.Area;
import org.ibidem.model.Passage;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Tint;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is marked in a document: notes, colours, parts of pages, taking a mark away. */
@OnScreen
class PassagesWindowTest {
    @TempDir Path folder;

    private static List<Passage> passages(OpenReader reader) {
        return Toolkit.ask(() -> reader.model().marked().stream().map(ReaderViewModel.Marked::passage).toList());
    }

    private static void down(OpenReader reader) {
        Toolkit.act(() -> reader.model().viewing().goTo(new Viewing.Target(1, 0.6, 0, 0)));
        Toolkit.await("the foot of the page", () -> reader.page(1).getLayoutY() < -100);
    }

    @Test
    void aPassageIsGivenANoteAndAColour() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 3))) {
            Hand hand = reader.hand();
            down(reader);
            hand.click(reader.at(1, "harbour"), 2, false);
            hand.press(KeyCode.M);
            Toolkit.await("a passage", () -> passages(reader).size() == 1);
            assertThat(reader.isLit(1, "mark-bare")).isTrue();
            hand.click(reader.at(1, "harbour"), 1, false);
            hand.press(KeyCode.N);
            hand.awaitNode("passage-note");
            hand.type("which harbour?");
            Toolkit.act(() -> {
                @SuppressWarnings("unchecked") ComboBox<Tint> tint = hand.node("passage-tint", ComboBox.class);
                tint.setValue(Tint.GREEN);
            });
            hand.click("passage-write");
            Toolkit.await("the note", () -> passages(reader).getFirst().note().equals("which harbour?"));
            assertThat(passages(reader).getFirst().tint()).isEqualTo(Tint.GREEN);
            assertThat(reader.isLit(1, "mark-tint-green")).isTrue();
            assertThat(hand.reads("which harbour?")).isTrue();
            Toolkit.act(() -> reader.window().session().undo());
            Toolkit.await("no note", () -> passages(reader).getFirst().note().isEmpty());
        }
    }

    @Test
    void aPartOfAPageIsDrawnAndCited() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 3))) {
            Hand hand = reader.hand();
            Toolkit.act(() -> hand.node("reader-pages").requestFocus());
            hand.press(KeyCode.A);
            hand.drag(reader.at(1, 0.1, 0.1), reader.at(1, 0.5, 0.3));
            assertThat(hand.reads("“”")).isFalse();
            hand.press(KeyCode.E);
            hand.awaitNode("name-name");
            hand.click("name-name");
            hand.type("Stamp of the port");
            hand.click("name-add");
            Toolkit.await("an entity", () -> reader.window().session().dossier().get().entities().size() == 1);
            Passage passage = passages(reader).getFirst();
            Area area = passage.area().orElseThrow();
            assertThat(area.x()).isBetween(0.09, 0.11);
            assertThat(area.height()).isBetween(0.19, 0.21);
            assertThat(passage.quote()).isEmpty();
            assertThat(reader.isLit(1, "mark-kind-media-report")).isTrue();
            Toolkit.act(() -> reader.model().viewing().goTo(3));
            reader.awaitPlaced(3);
            Toolkit.act(() -> reader.window().session().openPassage(passage.id()));
            Toolkit.await("back at the part", () -> reader.pageInSight() == 1 && reader.isLit(1, "mark-wanted"));
            hand.snapshot(Path.of("target/shots/reader-area.png"));
        }
    }

    @Test
    void aMarkThatProvesSomethingIsTakenAwayOnlyAfterAQuestionAndComesBack() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 3))) {
            Hand hand = reader.hand();
            down(reader);
            hand.click(reader.at(1, "harbour"), 2, false);
            hand.press(KeyCode.E);
            hand.awaitNode("name-add");
            hand.click("name-add");
            Toolkit.await("an entity", () -> reader.window().session().dossier().get().statements().size() == 1);
            hand.click(reader.at(1, "harbour"), 1, false);
            Toolkit.act(() -> hand.node("reader-pages").requestFocus());
            hand.press(KeyCode.DELETE);
            hand.awaitNode("remove-mark");
            assertThat(hand.reads("One statement stands on this passage")).isTrue();
            hand.click("remove-mark");
            Toolkit.await("no passage", () -> passages(reader).isEmpty());
            assertThat(reader.window().session().dossier().get().statements().getFirst().status()).isEqualTo(StatementStatus.PROPOSED);
            Toolkit.act(() -> reader.window().session().undo());
            Toolkit.await("the passage back", () -> passages(reader).size() == 1);
            assertThat(reader.window().session().dossier().get().statements().getFirst().status()).isEqualTo(StatementStatus.ACCEPTED);
        }
    }

    @Test
    void theListFollowsTheReaderAndSaysOnceOfWhomWhatIsSaid() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 3))) {
            Hand hand = reader.hand();
            down(reader);
            hand.click(reader.at(1, "harbour"), 2, false);
            hand.press(KeyCode.M);
            Toolkit.await("a passage", () -> passages(reader).size() == 1);
            hand.click(reader.at(1, "night"), 2, false);
            hand.press(KeyCode.E);
            hand.awaitNode("name-add");
            hand.click("name-add");
            Toolkit.await("both", () -> passages(reader).size() == 2 && hand.reads("night"));
            assertThat(hand.reads("night – Name: night")).isFalse();
            ListView<?> list = hand.node("reader-marked", ListView.class);
            Toolkit.act(() -> reader.model().show(passages(reader).get(1)));
            assertThat(Toolkit.ask(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(1);
            Toolkit.act(() -> reader.model().turn(-1));
            assertThat(Toolkit.ask(() -> list.getSelectionModel().getSelectedIndex())).isZero();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void wordsAreOfferedAsTheKindOfThingTheyName() throws Exception {
        Path file = Files.writeString(folder.resolve("note.txt"), "Payment was asked for by Ms. Han So-rin at kim@example.org yesterday.");
        try (OpenReader reader = OpenReader.on(folder, file)) {
            Hand hand = reader.hand();
            hand.drag(reader.at(1, "Han"), reader.at(1, "rin"));
            hand.press(KeyCode.E);
            hand.awaitNode("name-kind");
            assertThat(Toolkit.ask(() -> ((ComboBox<Schema>) hand.node("name-kind", ComboBox.class)).getValue().name())).isEqualTo("Person");
            assertThat(Toolkit.ask(() -> hand.node("name-name", TextField.class).getText())).as("the key types nothing into the card that it opens").isEqualTo("Han So-rin");
            hand.press(KeyCode.ESCAPE);
            hand.drag(reader.at(1, "kim"), reader.at(1, "org"));
            hand.press(KeyCode.E);
            hand.awaitNode("name-kind");
            assertThat(Toolkit.ask(() -> ((ComboBox<Schema>) hand.node("name-kind", ComboBox.class)).getValue().name())).isEqualTo("EmailAddress");
        }
    }

    @Test
    void aLostPassageIsMarkedInTheListAndPutOnOtherWords() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 3))) {
            Hand hand = reader.hand();
            down(reader);
            hand.click(reader.at(1, "harbour"), 2, false);
            hand.press(KeyCode.M);
            Toolkit.await("a passage", () -> passages(reader).size() == 1);
            Passage passage = passages(reader).getFirst();
            Toolkit.act(() -> reader.window().session().write("test", change -> change.put(passage.lost())));
            Toolkit.await("the mark", () -> hand.reads("lost, to review") && hand.reads("to review: 1"));
            assertThat(reader.isLit(1, "mark-bare")).isFalse();
            hand.press(KeyCode.F9);
            Toolkit.await("the passage chosen", () -> reader.model().chosen().isPresent());
            down(reader);
            hand.click(reader.at(1, "night"), 2, false);
            hand.snapshot(Path.of("target/shots/reader-lost.png"));
            hand.press(KeyCode.W, true, true);
            Toolkit.await("the passage on its words", () -> passages(reader).getFirst().quote().equals("night"));
            assertThat(passages(reader).getFirst().anchor()).isEqualTo(Anchor.FOUND);
            assertThat(reader.isLit(1, "mark-bare")).isTrue();
        }
    }
}
