package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is shown as a picture in the report, with a caption that leads to it. */
@Tag("slow")
class PlatesTest {
    private static final Color RARE = new Color(10, 200, 90);
    @TempDir Path temp;
    private Case open;

    @BeforeEach
    void open() {
        open = Case.create(temp.resolve("Plates.case"), "Plates", Handling.GREEN, Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Evidence picture() throws Exception {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(RARE);
        graphics.fillRect(0, 0, 300, 200);
        graphics.dispose();
        Path file = temp.resolve("harbour.png");
        ImageIO.write(image, "png", file.toFile());
        return taken(file);
    }

    private Evidence taken(Path file) {
        new Intake(open).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return open.all(Evidence.class).getLast();
    }

    private Written printed(Evidence document) {
        new Composer(open).plate(Composition.first(open), document);
        ReportWriter writer = new ReportWriter(open, Dossier.of(open, Ontology.standard()), new Fonts());
        return writer.write(writer.find("").orElseThrow(), new WriteOptions(open.lastChange().at(), Optional.empty()), Progress.NONE);
    }

    @Test
    void aPictureIsPrintedWithItsNumberItsDocumentAndItsHash() throws Exception {
        Evidence document = picture();
        try (PDDocument pdf = Loader.loadPDF(printed(document).bytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Figure 1. " + document.title(), "[E-001]", document.sha256().substring(0, 16));
            assertThat(shows(pdf)).isTrue();
        }
    }

    private static boolean shows(PDDocument pdf) throws Exception {
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage drawn = renderer.renderImageWithDPI(page, 24);
            for (int y = 0; y < drawn.getHeight(); y += 2) {
                for (int x = 0; x < drawn.getWidth(); x += 2) {
                    Color c = new Color(drawn.getRGB(x, y));
                    if (Math.abs(c.getRed() - RARE.getRed()) + Math.abs(c.getGreen() - RARE.getGreen()) + Math.abs(c.getBlue() - RARE.getBlue()) < 12) return true;
                }
            }
        }
        return false;
    }

    @Test
    void aPageOfAPdfCanBeAPlate() throws Exception {
        Path file = temp.resolve("deed.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        try (PDDocument pdf = Loader.loadPDF(printed(taken(file)).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Figure 1.");
        }
    }

    @Test
    void whatCannotBeDrawnSaysSoInsteadOfLeavingAGap() throws Exception {
        Written written = printed(taken(Files.writeString(temp.resolve("note.txt"), "Only words.")));
        try (PDDocument pdf = Loader.loadPDF(written.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("no picture of this document");
        }
    }

    @Test
    void aPlateStandsBeforeTheRegisters() throws Exception {
        Evidence document = picture();
        UUID added = new Composer(open).plate(Composition.first(open), document);
        List<BlockKind> kinds = Composition.first(open).blocks().stream().map(Block::kind).toList();
        assertThat(kinds.get(kinds.indexOf(BlockKind.ENTITY_INDEX) - 1)).isEqualTo(BlockKind.PLATE);
        assertThat(Composition.first(open).block(added)).get().extracting(Block::target).isEqualTo(document.id());
    }
}
