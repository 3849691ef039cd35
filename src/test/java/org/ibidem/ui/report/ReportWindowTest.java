package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.PickResult;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Waiver;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class ReportWindowTest {
    @TempDir Path folder;

    private static void show(OpenWindow window) {
        Screen report = window.frame().screens().stream().filter(s -> s.id().equals("report")).findFirst().orElseThrow();
        Toolkit.act(() -> window.session().pages().open(report.page()));
        window.hand().awaitNode("report-pages");
    }

    @Test
    void aCitationIsCompletedWhileWritingAndThePdfIsWritten() throws Exception {
        Atlas atlas = Atlas.in(folder);
        AnswersFiles files = new AnswersFiles(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), files, Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            Toolkit.await("the pages", () -> hand.node("report-pages", ListView.class).getItems().size() > 5);
            hand.click("report-block-text");
            Toolkit.act(() -> hand.node("report-block-text", TextArea.class).end());
            hand.type(" It owns it [@extr");
            hand.awaitNode("report-offers");
            hand.snapshot(Path.of("target/shots/report-offers.png"));
            hand.press(KeyCode.ENTER);
            assertThat(hand.node("report-block-text", TextArea.class).getText()).contains("It owns it [@E-001]");
            TextArea text = hand.node("report-block-text", TextArea.class);
            assertThat(Toolkit.ask(text::getCaretPosition)).isEqualTo(text.getText().length());
            assertThat(files.start()).isEqualTo(folder);
            asDraft(hand);
            hand.press(KeyCode.P, true, false);
            hand.awaitNode("notice-open");
            assertThat(hand.reads(folder.toString())).isTrue();
            hand.snapshot(Path.of("target/shots/report-written.png"));
            hand.click("notice-open");
            Toolkit.await("the file", () -> !files.shown().isEmpty());
            assertThat(Files.readString(files.shown().getFirst(), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF");
            hand.snapshot(Path.of("target/shots/report.png"));
            hand.press(KeyCode.G, true, true);
            Path pdf = files.shown().getFirst();
            Toolkit.await("the Word document", () -> Files.exists(pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", ".docx"))));
            Toolkit.act(() -> hand.node("report-write", SplitMenuButton.class).show());
            hand.snapshot(Path.of("target/shots/report-forms.png"));
            hand.press(KeyCode.ESCAPE, false, false);
            switchOn(hand, "report-pseudonyms");
            Toolkit.await("printed with pseudonyms", () -> hand.reads("with pseudonyms"));
        }
    }

    @Test
    void theBlockThatIsWrittenInStaysMarkedAndItsPageIsTurnedToWhenThereIsOne() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            ListView<Block> blocks = blocks(hand);
            int chosen = IntStream.range(0, blocks.getItems().size()).filter(i -> blocks.getItems().get(i).kind() == BlockKind.EVIDENCE_REGISTER).findFirst().orElseThrow();
            Toolkit.act(() -> blocks.getSelectionModel().select(chosen));
            ListView<?> pages = hand.node("report-pages", ListView.class);
            Toolkit.await("the page of the register", () -> pages.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() > 2);
            Composer composer = new Composer(window.session().caseFile());
            composer.edit(Composition.first(window.session().caseFile()), blocks.getItems().getFirst().id(), b -> b.switched(false));
            Toolkit.await("the change", () -> !blocks.getItems().getFirst().enabled());
            assertThat(Toolkit.ask(() -> blocks.getSelectionModel().getSelectedIndex())).isEqualTo(chosen);
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<Block> blocks(Hand hand) {
        return hand.node("report-blocks", ListView.class);
    }

    /** The extract itself is not in this case, so nothing clears its report. */
    private static void asDraft(Hand hand) {
        switchOn(hand, "report-draft");
    }

    private static void switchOn(Hand hand, String item) {
        Toolkit.act(() -> hand.node("report-write", SplitMenuButton.class).getItems().stream().filter(i -> item.equals(i.getId())).forEach(i -> ((CheckMenuItem) i).setSelected(true)));
    }

    @Test
    void aCompletionIsUndoneInTheFieldLikeWhatWasTyped() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            TextArea text = writing(hand, "It owns it [@extr");
            hand.awaitNode("report-offers");
            hand.press(KeyCode.ENTER);
            assertThat(text.getText()).endsWith("It owns it [@E-001]");
            hand.press(KeyCode.Z, true, false);
            assertThat(text.getText()).endsWith("It owns it [@extr");
            assertThat(text.getSelection().getLength()).as("what is typed next must not replace the rest").isLessThan(10);
        }
    }

    @Test
    void theKeysStayWithTheTextWhenTheCaretOnlyPassesThroughACitation() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            TextArea text = writing(hand, "It owns it [@E-001]");
            hand.press(KeyCode.LEFT);
            hand.press(KeyCode.LEFT);
            assertThat(hand.sees("report-offers")).isFalse();
            assertThat(hand.reads("E-001  ")).as("what it names is told").isTrue();
            hand.press(KeyCode.UP);
            assertThat(text.getCaretPosition()).as("up, not through a list").isNotEqualTo(text.getLength() - 2);
            Toolkit.act(() -> text.positionCaret(text.getLength() - 2));
            hand.press(KeyCode.SPACE, true, false);
            hand.awaitNode("report-offers");
        }
    }

    private static TextArea writing(Hand hand, String words) {
        TextArea text = hand.node("report-block-text", TextArea.class);
        hand.click("report-block-text");
        Toolkit.act(text::end);
        hand.type("\n" + words);
        return text;
    }

    @Test
    void aCitationThatNamesNothingIsShownBelowThePages() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            hand.click("report-block-text");
            hand.type("No such thing [@E-999]. ");
            hand.click("findings-filter");
            hand.type("PRE-18");
            Toolkit.await("the finding", () -> hand.reads("@E-999 names nothing"));
        }
    }

    @Test
    void aFindingIsReachedAndLetStandByKeyboard() throws Exception {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            ListView<?> findings = hand.node("report-findings", ListView.class);
            Toolkit.await("the findings", () -> findings.getItems().size() > 3);
            Toolkit.act(() -> {
                findings.requestFocus();
                findings.getSelectionModel().select(1);
            });
            hand.snapshot(Path.of("target/shots/report-preflight.png"));
            hand.click("finding-override");
            hand.awaitNode("reason");
            hand.type("The extract is kept by the notary.");
            hand.press(KeyCode.ENTER, true, false);
            Toolkit.await("the reason", () -> hand.reads("The extract is kept by the notary."));
            Toolkit.act(() -> window.workbench().switchTheme());
            hand.snapshot(Path.of("target/shots/report-preflight-dark.png"));
            assertThat(window.session().caseFile().all(Waiver.class)).extracting(Waiver::code, Waiver::object).containsExactly(tuple("PRE-02", "E-001"));
            Toolkit.act(hand.node("report-findings", ListView.class)::requestFocus);
            hand.press(KeyCode.ENTER);
            Toolkit.await("the document", () -> window.session().pages().front().get().key().equals("evidence-" + atlas.document()));
        }
    }

    @Test
    void aBlockIsDraggedToThePlaceOfAnother() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            show(window);
            ListView<?> blocks = window.hand().node("report-blocks", ListView.class);
            BlockKind first = Toolkit.ask(() -> kind(blocks, 0));
            Toolkit.act(() -> {
                blocks.getSelectionModel().select(0);
                drop(blocks, 2);
            });
            Toolkit.await("the block in its place", () -> kind(blocks, 2) == first);
            assertThat(Toolkit.ask(() -> blocks.getSelectionModel().getSelectedIndex())).as("it stays selected").isEqualTo(2);
        }
    }

    private static BlockKind kind(ListView<?> blocks, int at) {
        return ((Block) blocks.getItems().get(at)).kind();
    }

    private static void drop(ListView<?> blocks, int at) {
        Node cell = blocks.lookupAll(".list-cell").stream().filter(n -> n instanceof ListCell<?> c && c.getIndex() == at).findFirst().orElseThrow();
        Event.fireEvent(cell, new MouseDragEvent(MouseDragEvent.MOUSE_DRAG_RELEASED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
            new PickResult(cell, 5, 5), cell));
    }

    @Test
    void thePreviewShowsTheChosenBlockAndKeepsItsPlaceWhileWriting() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            ListView<?> pages = hand.node("report-pages", ListView.class);
            Toolkit.await("the pages", () -> pages.getItems().size() > 5);
            ListView<?> blocks = hand.node("report-blocks", ListView.class);
            int before = Toolkit.ask(() -> firstPage(pages));
            int registers = Toolkit.ask(() -> {
                int at = IntStream.range(0, blocks.getItems().size()).filter(i -> ((Block) blocks.getItems().get(i)).kind() == BlockKind.EVIDENCE_REGISTER).findFirst().orElseThrow();
                blocks.getSelectionModel().select(at);
                return at;
            });
            assertThat(registers).isPositive();
            Toolkit.await("another page", () -> firstPage(pages) != before);
            hand.snapshot(Path.of("target/shots/report-chosen.png"));
            int chosen = Toolkit.ask(() -> firstPage(pages));
            hand.click("report-block-text");
            hand.type("A sentence before the register.");
            Toolkit.await("printed anew", () -> hand.reads("Printing…"));
            Toolkit.await("printed", () -> !hand.reads("Printing…"));
            hand.snapshot(Path.of("target/shots/report-reprinted.png"));
            assertThat(Toolkit.ask(() -> firstPage(pages))).isEqualTo(chosen);
        }
    }

    @Test
    void wordsAreReplacedByKeyboardAlone() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            show(window);
            TextArea text = writing(hand, "A zebra is a zebra [@E-001, zebra].");
            hand.press(KeyCode.H, true, false);
            Toolkit.await("the keys", () -> hand.node("report-find-words").isFocused());
            assertThat(text.getText()).as("it is no backspace here").endsWith("zebra].");
            hand.type("zebra");
            Toolkit.await("the count", () -> hand.reads("found 3 times (1 in citations"));
            hand.press(KeyCode.ENTER);
            assertThat(Toolkit.ask(text::getSelectedText)).isEqualTo("zebra");
            hand.snapshot(Path.of("target/shots/report-find.png"));
            hand.press(KeyCode.H, true, false);
            Toolkit.await("the keys", () -> hand.node("report-find-others").isFocused());
            hand.type("horse");
            hand.press(KeyCode.ENTER, true, false);
            Toolkit.await("the notice", () -> hand.reads("Replaced at 2 places; 1 in citations"));
            assertThat(text.getText()).endsWith("A horse is a horse [@E-001, zebra].");
            hand.press(KeyCode.ESCAPE);
            assertThat(hand.sees("report-find")).isFalse();
            Toolkit.await("the keys", text::isFocused);
        }
    }

    @Test
    void thePreviewFollowsTheSentenceInWhichTheCaretStands() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Composition shown = Composition.first(window.session().caseFile());
            String pages = "Grain went down the river in that year, as in all the years before it.\n\n".repeat(120) + "Only the mill bought none.";
            new Composer(window.session().caseFile()).edit(shown, shown.blocks().getFirst().id(), b -> b.withWords("Grain", pages).switched(true));
            Hand hand = window.hand();
            show(window);
            ListView<?> list = hand.node("report-pages", ListView.class);
            Toolkit.await("the pages", () -> list.getItems().size() > 5);
            TextArea text = hand.node("report-block-text", TextArea.class);
            Toolkit.await("the words", () -> text.getText().endsWith("none."));
            int before = Toolkit.ask(() -> firstPage(list));
            Toolkit.act(() -> text.positionCaret(text.getLength() - 5));
            Toolkit.await("the page of the last sentence", () -> firstPage(list) > before + 1);
            hand.snapshot(Path.of("target/shots/report-followed.png"));
            assertThat(Toolkit.ask(() -> list.lookupAll(".report-written").stream().anyMatch(Node::isVisible))).isTrue();
        }
    }

    private static int firstPage(ListView<?> pages) {
        pages.layout();
        VirtualFlow<?> flow = (VirtualFlow<?>) pages.lookup(".virtual-flow");
        return flow.getFirstVisibleCell().getIndex();
    }
}
