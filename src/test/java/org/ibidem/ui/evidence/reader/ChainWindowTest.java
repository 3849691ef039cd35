package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain from document to report, by mouse and keys alone: drop, select, tag, relate, chart, undo, redo, report. */
@OnScreen
class ChainWindowTest {
    private static final String SENTENCE = "Glocom is a front company of Pan Systems Pyongyang.";
    @TempDir Path folder;
    private AnswersFiles files;
    private OpenWindow window;
    private Hand hand;

    @BeforeEach
    void open() {
        files = new AnswersFiles(folder);
        window = new OpenWindow(folder.resolve("home"), files, Optional.empty());
        hand = window.hand();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDroppedDocumentBecomesALineOnTheChartAndAFootnoteInTheReport() throws Exception {
        makeCase();
        drop();
        tag("Glocom", 1);
        tag("Pan Systems Pyongyang", 2);
        relate("front company of");
        provesItself();
        seeOnChart();
        undoAndRedo();
        landOnThePassage();
        print();
        footnoteQuotesTheSentence();
    }

    private void makeCase() {
        hand.click("new-case");
        hand.awaitNode("new-title");
        hand.click("new-title");
        hand.type("Chain");
        hand.click("new-choose");
        hand.click("new-create");
        window.awaitCase();
    }

    private void drop() throws Exception {
        go("evidence");
        hand.drop("page-evidence", pdf());
        Toolkit.await("the document", () -> dossier().evidence().size() == 1);
        assertThat(document().pages()).isEqualTo(2);
        hand.awaitNode("evidence");
        Toolkit.act(() -> hand.node("evidence").requestFocus());
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.ENTER);
        hand.awaitNode("reader-page-1");
        Toolkit.await("the page drawn", () -> ((PictureContent) hand.node("reader-page-1", ReaderPage.class).content()).isShown());
    }

    private void tag(String words, int entities) {
        select(words);
        hand.awaitNode("reader-name");
        hand.snapshot(Path.of("target/shots/reader-selected.png"));
        hand.press(KeyCode.E);
        hand.awaitNode("name-add");
        hand.snapshot(Path.of("target/shots/reader-name.png"));
        hand.click("name-add");
        Toolkit.await(words, () -> dossier().entities().size() == entities);
    }

    private void relate(String role) {
        select(SENTENCE);
        hand.awaitNode("reader-relate");
        hand.press(KeyCode.R);
        hand.awaitNode("relate-add");
        hand.click("relate-role");
        hand.type(role);
        hand.snapshot(Path.of("target/shots/reader-relate.png"));
        hand.click("relate-add");
        Toolkit.await("the relation", () -> dossier().relations().size() == 1);
        hand.snapshot(Path.of("target/shots/reader-marked.png"));
    }

    private void provesItself() {
        Dossier dossier = dossier();
        Relation relation = dossier.relations().getFirst();
        assertThat(dossier.caption(relation.source()) + " " + relation.label() + " " + dossier.caption(relation.target()))
            .isEqualTo("Glocom front company of Pan Systems Pyongyang");
        assertThat(relation.about()).allSatisfy(s -> assertThat(dossier.proofs(s.id())).extracting(p -> p.passage().quote()).contains(SENTENCE));
    }

    private void seeOnChart() {
        go("chart");
        hand.awaitNode("chart-sheet");
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        Toolkit.await("a place on the chart", () -> {
            hand.press(KeyCode.RIGHT);
            return shownOnChart().contains("Glocom");
        });
        hand.press(KeyCode.TAB);
        Toolkit.await("the line", () -> shownOnChart().contains("front company of"));
        Toolkit.await("the sentence that proves it", () -> hand.reads(SENTENCE));
        hand.snapshot(Path.of("target/shots/chain-chart.png"));
    }

    private String shownOnChart() {
        return Toolkit.ask(() -> Optional.ofNullable(hand.node("chart-sheet").getAccessibleText()).orElse(""));
    }

    private void undoAndRedo() {
        hand.press(KeyCode.Z, true, false);
        Toolkit.await("the relation gone", () -> dossier().relations().isEmpty());
        hand.press(KeyCode.Z, true, true);
        Toolkit.await("the relation back", () -> dossier().relations().size() == 1);
        provesItself();
    }

    private void landOnThePassage() {
        Passage passage = dossier().passages(document().id()).getFirst();
        Toolkit.act(() -> window.session().openPassage(passage.id()));
        assertThat(window.session().selection().get().id()).isEqualTo(passage.id());
    }

    private void print() {
        go("report");
        hand.awaitNode("report-pages");
        Toolkit.await("the pages", () -> !hand.node("report-pages", ListView.class).getItems().isEmpty());
        hand.click("report-block-text");
        Toolkit.act(() -> hand.node("report-block-text", TextArea.class).end());
        hand.type("Glocom fronts for Pan Systems [@R-1]. ");
        hand.press(KeyCode.P, true, false);
        hand.awaitNode("notice-open");
        hand.snapshot(Path.of("target/shots/chain-report.png"));
        hand.click("notice-open");
        Toolkit.await("the file", () -> !files.shown().isEmpty());
    }

    private void footnoteQuotesTheSentence() throws Exception {
        try (PDDocument report = Loader.loadPDF(files.shown().getFirst().toFile())) {
            String text = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
            assertThat(text).containsPattern("Glocom fronts for Pan Systems1\\. 1\\. “listing,” .{0,80}p\\. 1: “" + SENTENCE.replace(".", "\\.") + "” .{0,20}E-001");
            assertThat(text).contains(document().sha256().substring(0, 16));
        }
    }

    private void go(String screen) {
        List<Screen> screens = window.frame().screens();
        int number = IntStream.range(0, screens.size()).filter(i -> screens.get(i).id().equals(screen)).findFirst().orElseThrow() + 1;
        hand.press(KeyCode.valueOf("DIGIT" + (number > 9 ? (number - 1) % 10 : number)), true, false, number > 9);
        hand.awaitNode("page-" + screen);
    }

    private Dossier dossier() {
        return window.session().dossier().get();
    }

    private Evidence document() {
        return dossier().evidence().getFirst();
    }

    private void select(String words) {
        hand.drag(edge(words, false), edge(words, true));
    }

    /** Where words of the first page are in the scene: their left or right end. */
    private Point2D edge(String words, boolean right) {
        ReaderPage page = hand.node("reader-page-1", ReaderPage.class);
        return Toolkit.ask(() -> {
            int at = SENTENCE.indexOf(words);
            Node cover = page.content().cover(at, at + words.length());
            Bounds box = new Group(cover).getLayoutBounds();
            return page.localToScene(right ? box.getMaxX() + 1 : box.getMinX() + 1, box.getCenterY());
        });
    }

    private Path pdf() throws Exception {
        Path file = folder.resolve("listing.pdf");
        try (PDDocument document = new PDDocument()) {
            for (String text : new String[] {SENTENCE, "A second page says nothing of note."}) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 680);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
