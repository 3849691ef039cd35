package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.model.Evidence;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies made from a document in the reader. */
@OnScreen
class CopiesWindowTest {
    @TempDir Path folder;

    private static List<Evidence> evidence(OpenReader reader) {
        return Toolkit.ask(() -> reader.window().session().dossier().get().evidence());
    }

    @Test
    void wordsAndPartsAreBlackedOutInACopyThatLeadsBackToItsOriginal() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 2))) {
            Hand hand = reader.hand();
            hand.drag(reader.at(1, 0.3, 0.1), reader.at(1, 0.31, 0.1));
            Toolkit.act(() -> reader.model().viewing().goTo(2));
            reader.awaitPlaced(2);
            Toolkit.await("page 2", () -> reader.page(2).getLayoutY() < 50);
            hand.click(reader.at(2, "number"), 2, false);
            hand.press(KeyCode.X);
            Toolkit.act(() -> reader.model().viewing().take(Tool.AREA));
            hand.drag(reader.at(2, 0.1, 0.3), reader.at(2, 0.4, 0.4));
            hand.press(KeyCode.X);
            assertThat(reader.isLit(2, "mark-hidden")).isTrue();
            assertThat(hand.reads("2 places to black out")).isTrue();
            hand.snapshot(Path.of("target/shots/reader-hiding.png"));
            hand.click("reader-redact");
            Toolkit.await("a copy", () -> evidence(reader).size() == 2);
            hand.awaitNode("reader-origin");
            assertThat(hand.reads("Derived from")).isTrue();
            assertThat(hand.reads("(redacted)")).isTrue();
            Evidence copy = evidence(reader).getLast();
            assertThat(copy.derivedFromId()).isEqualTo(evidence(reader).getFirst().id());
            assertThat(copy.sha256()).isNotEqualTo(evidence(reader).getFirst().sha256());
            Toolkit.act(() -> reader.window().session().openEvidence(copy.derivedFromId()));
            Toolkit.await("the way to the copy", () -> hand.reads(copy.ref() + "  " + copy.title()));
        }
    }

    @Test
    void whatWasToBeBlackedOutAndDrawnIsStillWantedWhenTheCopyCannotBeMade() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 1))) {
            Hand hand = reader.hand();
            Toolkit.act(() -> reader.model().viewing().take(Tool.AREA));
            hand.drag(reader.at(1, 0.1, 0.3), reader.at(1, 0.4, 0.4));
            hand.press(KeyCode.X);
            Toolkit.act(() -> reader.model().viewing().take(Tool.BOX));
            hand.drag(reader.at(1, 0.1, 0.1), reader.at(1, 0.4, 0.2));
            Case open = reader.window().session().caseFile();
            Files.delete(open.originals().path(evidence(reader).getFirst().sha256()));
            hand.click("reader-redact");
            hand.click("reader-annotate");
            Toolkit.await("both failures told", () -> reader.window().desk().notices().shown().size() == 2);
            assertThat(hand.reads("1 place to black out")).isTrue();
            assertThat(reader.model().copies().hidden()).hasSize(1);
            assertThat(reader.model().copies().drawn()).hasSize(1);
            assertThat(evidence(reader)).hasSize(1);
        }
    }

    @Test
    void aPageIsDrawnOnAndAPartOfItIsCutOut() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 1))) {
            Hand hand = reader.hand();
            Toolkit.act(() -> reader.model().viewing().take(Tool.BOX));
            hand.drag(reader.at(1, 0.1, 0.1), reader.at(1, 0.4, 0.2));
            Toolkit.act(() -> reader.model().viewing().take(Tool.ARROW));
            hand.drag(reader.at(1, 0.6, 0.3), reader.at(1, 0.4, 0.2));
            Toolkit.act(() -> reader.model().viewing().take(Tool.TEXT));
            hand.drag(reader.at(1, 0.6, 0.3), reader.at(1, 0.62, 0.32));
            hand.awaitNode("draw-words");
            hand.click("draw-words");
            hand.type("the stamp");
            hand.click("draw-put");
            assertThat(reader.model().copies().drawn()).hasSize(3);
            hand.snapshot(Path.of("target/shots/reader-drawing.png"));
            hand.click("reader-annotate");
            Toolkit.await("a copy with marks", () -> evidence(reader).size() == 2);
            assertThat(evidence(reader).getLast().title()).endsWith("page 1 with marks");
            Toolkit.act(() -> reader.window().session().openEvidence(evidence(reader).getFirst().id()));
            Toolkit.await("the original", () -> reader.model().document().derivedFromId() == null);
            Toolkit.act(() -> reader.model().viewing().take(Tool.AREA));
            hand.drag(reader.at(1, 0.1, 0.1), reader.at(1, 0.4, 0.2));
            hand.click("reader-crop");
            assertThat(hand.sees("reader-crop")).isFalse();
            Toolkit.await("a part", () -> evidence(reader).size() == 3);
            hand.awaitNode("reader-origin");
            Toolkit.await("the part drawn", () -> reader.model().document().derivedFromId() != null && hand.reads("(crop of page 1)"));
            hand.snapshot(Path.of("target/shots/reader-crop.png"));
        }
    }

    private static double width(OpenReader reader) {
        return Toolkit.ask(() -> {
            reader.window().stage().getScene().getRoot().layout();
            return reader.page(1).getLayoutBounds().getWidth();
        });
    }

    @Test
    void manyWordsNeverMakeThePageWiderEither() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, Files.writeString(folder.resolve("long.txt"), "The harbour at night. ".repeat(20)))) {
            Toolkit.act(() -> {
                reader.window().stage().setWidth(1_000);
                reader.model().viewing().panel().set(true);
            });
            Toolkit.await("a narrow reader", () -> reader.page(1).getLayoutBounds().getWidth() < 400);
            double before = width(reader);
            Toolkit.act(() -> reader.model().selection().selectPage(1));
            Toolkit.await("all the words", () -> reader.model().selection().selected().getValue().filter(e -> e.value().length() > 300).isPresent());
            assertThat(width(reader)).isEqualTo(before);
        }
    }

    @Test
    void whatCanBeMadeOfASelectionNeverMakesThePageWider() throws Exception {
        try (OpenReader reader = OpenReader.on(folder, OpenReader.pdf(folder, 1))) {
            Toolkit.act(() -> {
                reader.window().stage().setWidth(1_000);
                reader.model().viewing().panel().set(true);
                reader.model().viewing().take(Tool.AREA);
            });
            Toolkit.await("a narrow reader that is laid out", () -> reader.page(1).getLayoutBounds().getWidth() < 400 && !reader.window().stage().getScene().getRoot().isNeedsLayout());
            reader.awaitPlaced(1);
            double before = Toolkit.ask(() -> reader.page(1).getLayoutBounds().getWidth());
            reader.hand().drag(reader.at(1, 0.1, 0.1), reader.at(1, 0.4, 0.2));
            reader.hand().awaitNode("reader-crop");
            assertThat(width(reader)).isEqualTo(before);
            reader.hand().snapshot(Path.of("target/shots/reader-narrow.png"));
        }
    }
}
