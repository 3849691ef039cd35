package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Passage;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderWindowTest {
    private static final String SENTENCE = "Glocom is a front company of Pan Systems Pyongyang.";
    @TempDir Path folder;

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

    /** Where a word of the first page is in the scene: its left or right end. */
    private static Point2D edge(Hand hand, String word, boolean right) {
        ReaderPage page = hand.node("reader-page-1", ReaderPage.class);
        return Toolkit.ask(() -> {
            int at = SENTENCE.indexOf(word);
            Node cover = page.content().cover(at, at + word.length());
            Bounds box = new Group(cover).getLayoutBounds();
            return page.localToScene(right ? box.getMaxX() + 1 : box.getMinX() + 1, box.getCenterY());
        });
    }

    private static void select(Hand hand, String word) {
        hand.drag(edge(hand, word, false), edge(hand, word, true));
    }

    @Test
    void aPdfIsTakenInReadAndItsWordsBecomeEntitiesAndARelation() throws Exception {
        Path home = folder.resolve("home");
        Path caseFolder = folder.resolve("Chain.case");
        Case.create(caseFolder, "Chain", Handling.AMBER, Installation.in(home)).close();
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(pdf()), Optional.of(caseFolder))) {
            Hand hand = window.hand();
            hand.click("evidence-add");
            Toolkit.await("the document", () -> window.session().dossier().get().evidence().size() == 1);
            Evidence document = window.session().dossier().get().evidence().getFirst();
            assertThat(document.pages()).isEqualTo(2);
            Toolkit.act(() -> window.session().openEvidence(document.id()));
            hand.awaitNode("reader-page-1");
            Toolkit.await("the page drawn", () -> ((PictureContent) hand.node("reader-page-1", ReaderPage.class).content()).isShown());

            select(hand, "Glocom");
            hand.awaitNode("reader-name");
            hand.snapshot(Path.of("target/shots/reader-selected.png"));
            hand.press(KeyCode.E);
            hand.awaitNode("name-add");
            hand.snapshot(Path.of("target/shots/reader-name.png"));
            hand.click("name-add");
            Toolkit.await("the first entity", () -> window.session().dossier().get().entities().size() == 1);

            select(hand, "Pan Systems Pyongyang");
            hand.awaitNode("reader-name");
            hand.press(KeyCode.E);
            hand.awaitNode("name-add");
            hand.click("name-add");
            Toolkit.await("the second entity", () -> window.session().dossier().get().entities().size() == 2);

            select(hand, SENTENCE);
            hand.awaitNode("reader-relate");
            hand.press(KeyCode.R);
            hand.awaitNode("relate-add");
            hand.click("relate-role");
            hand.type("front company of");
            hand.snapshot(Path.of("target/shots/reader-relate.png"));
            hand.click("relate-add");
            Toolkit.await("the relation", () -> window.session().dossier().get().relations().size() == 1);

            Dossier dossier = window.session().dossier().get();
            Relation relation = dossier.relations().getFirst();
            assertThat(dossier.caption(relation.source()) + " " + relation.label() + " " + dossier.caption(relation.target()))
                .isEqualTo("Glocom front company of Pan Systems Pyongyang");
            assertThat(relation.about()).allSatisfy(s -> assertThat(dossier.proofs(s.id())).extracting(p -> p.passage().quote()).contains(SENTENCE));
            hand.snapshot(Path.of("target/shots/reader-marked.png"));

            Toolkit.act(() -> window.session().undo());
            Toolkit.await("the relation gone", () -> window.session().dossier().get().relations().isEmpty());
            Toolkit.act(() -> window.session().redo());
            Toolkit.await("the relation back", () -> window.session().dossier().get().relations().size() == 1);

            Passage passage = dossier.passages(document.id()).getFirst();
            Toolkit.act(() -> window.session().openPassage(passage.id()));
            assertThat(window.session().selection().get().id()).isEqualTo(passage.id());
        }
    }

    @Test
    void aQuoteInTheSampleLeadsToItsPlaceInTheDocument() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        SampleCase.unpack(SampleCase.SHADOW_SECTOR, sample, Installation.in(home), Progress.NONE).close();
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(sample))) {
            Hand hand = window.hand();
            hand.snapshot(Path.of("target/shots/evidence-list.png"));
            Passage passage = window.session().dossier().get().relations().stream().filter(r -> r.label().equals("front company of"))
                .flatMap(r -> r.about().stream()).flatMap(s -> window.session().dossier().get().proofs(s.id()).stream()).findFirst().orElseThrow().passage();
            Toolkit.act(() -> window.session().openPassage(passage.id()));
            hand.awaitNode("reader-page-1");
            Toolkit.await("the place", () -> hand.node("reader-page-1", ReaderPage.class).bounds(passage.start(), passage.end()).getMinY() > 50);
            hand.snapshot(Path.of("target/shots/reader-sample.png"));
            hand.snapshot(Path.of("target/shots/reader-sample.png"));
            assertThat(hand.reads("front company of Pan Systems")).isTrue();
            assertThat(Toolkit.ask(() -> hand.node("reader-page-1", ReaderPage.class).lookupAll(".mark-wanted"))).isNotEmpty();
        }
    }
}
