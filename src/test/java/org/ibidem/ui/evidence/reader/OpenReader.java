package org.ibidem.ui.evidence.reader;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;

/** A window on a case of its own with a document open in the reader, its first page drawn. */
record OpenReader(OpenWindow window) implements AutoCloseable {
    /** Takes the files into a new case in this folder and opens the first. */
    static OpenReader on(Path folder, Path... files) {
        Path caseFolder = folder.resolve("Reading.case");
        try (Case made = Case.create(caseFolder, "Reading", Handling.AMBER, Installation.in(folder.resolve("home")))) {
            new Intake(made).add(Arrays.asList(files), IntakeOptions.NONE, Progress.NONE);
        }
        OpenReader reader = new OpenReader(new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(caseFolder)));
        Toolkit.act(() -> reader.window.session().openEvidence(reader.window.session().dossier().get().evidence().getFirst().id()));
        reader.awaitPlaced(1);
        return reader;
    }

    /** Writes a document of so many pages; each says a sentence, at its foot and at its head in turn, so that it runs over to the next. */
    static Path pdf(Path folder, int pages) throws Exception {
        Path file = folder.resolve("long.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, i % 2 == 1 ? 90 : 740);
                    content.showText("Shipment number " + i + " left");
                    content.newLineAtOffset(0, -20);
                    content.showText("the harbour at night");
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    Hand hand() {
        return window.hand();
    }

    ReaderViewModel model() {
        return hand().node("reader-pages", PageColumn.class).model();
    }

    /** Waits until it is known where the characters of a page are. */
    void awaitPlaced(int page) {
        hand().awaitNode("reader-page-" + page);
        Toolkit.await("page " + page, () -> hand().sees("reader-page-" + page) && page(page).content().isPlaced());
    }

    ReaderPage page(int number) {
        return hand().node("reader-page-" + number, ReaderPage.class);
    }

    String selected() {
        return Toolkit.ask(() -> model().selection().selected().get().map(Excerpt::words).orElse(""));
    }

    int pageInSight() {
        return Toolkit.ask(() -> model().viewing().page().get());
    }

    /** The middle of a word of a page in the scene. */
    Point2D at(int page, String word) {
        ReaderPage node = page(page);
        return Toolkit.ask(() -> {
            int start = model().text(page).indexOf(word);
            Bounds box = node.bounds(start, start + word.length());
            return node.localToScene(box.getCenterX(), box.getCenterY());
        });
    }

    /** A point of an unturned page in the scene, in shares of the page. */
    Point2D at(int page, double x, double y) {
        ReaderPage node = page(page);
        return Toolkit.ask(() -> node.localToScene(x * node.getWidth(), y * node.getHeight()));
    }

    /** Whether something is lit on the page in this style. */
    boolean isLit(int page, String style) {
        Node node = page(page);
        return Toolkit.ask(() -> !node.lookupAll("." + style).isEmpty());
    }

    @Override
    public void close() {
        window.close();
    }
}
