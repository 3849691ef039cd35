package org.ibidem.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Marking;
import org.ibidem.evidence.Selected;
import org.ibidem.job.Progress;
import org.ibidem.model.Anchor;
import org.ibidem.model.Area;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the program that is on this machine; skipped where there is none. */
class RecognitionTest {
    private static final Recognition.Wish ENGLISH = new Recognition.Wish("eng", false);
    @TempDir Path temp;
    private Case open;
    private Recognition recognition;

    @BeforeEach
    void find() {
        Tesseract tesseract = Tesseract.find("").orElse(null);
        Assumptions.assumeTrue(tesseract != null && tesseract.languages().contains("eng"), "Tesseract with English is not on this machine");
        open = Case.create(temp.resolve("a.case"), "A", Handling.CLEAR, Installation.in(temp.resolve("home")));
        recognition = new Recognition(open, tesseract, id -> "");
    }

    @AfterEach
    void close() {
        if (open != null) open.close();
    }

    private static BufferedImage scan(String... lines) {
        BufferedImage page = new BufferedImage(1240, 600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.setColor(Color.BLACK);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        for (int i = 0; i < lines.length; i++) g.drawString(lines[i], 100, 150 + i * 90);
        g.dispose();
        return page;
    }

    private Path picture(String... lines) throws Exception {
        Path file = temp.resolve("scan.png");
        ImageIO.write(scan(lines), "png", file.toFile());
        return file;
    }

    /** Pages that are pictures; the second lies on its side and says so. */
    private Path pdf() throws Exception {
        Path file = temp.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                boolean turned = i == 1;
                PDPage page = new PDPage(turned ? new PDRectangle(288, 595) : new PDRectangle(595, 288));
                document.addPage(page);
                if (turned) page.setRotation(90);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (turned) content.transform(new Matrix(0, 1, -1, 0, 288, 0));
                    content.drawImage(LosslessFactory.createFromImage(document, scan("The vessel Belka left the harbour", "of Nampo on page " + (i + 1))), 0, 0, 595, 288);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Evidence take(Path file) {
        new Intake(open).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return open.all(Evidence.class).getFirst();
    }

    private Evidence now() {
        return open.all(Evidence.class).getFirst();
    }

    private String text(int page) {
        return PageText.joined(open.all(PageText.class)).getOrDefault(page, "");
    }

    @Test
    void aPictureGetsTextWithThePlaceOfEachWord() throws Exception {
        Evidence picture = take(picture("Acme Shipping sold the vessel", "to a company in Dandong"));
        assertThat(picture.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        recognition.read(picture, ENGLISH, Progress.NONE);
        assertThat(text(1)).isEqualTo("Acme Shipping sold the vessel\nto a company in Dandong");
        assertThat(open.all(PageText.class)).extracting(PageText::obtained).containsExactly(TextKind.OCR);
        assertThat(now()).extracting(Evidence::status).isEqualTo(EvidenceStatus.OK);
        assertThat(now().reason()).contains("OCR, eng");
        List<Markup> places = PageText.marked(open.all(PageText.class)).get(1);
        Markup dandong = places.getLast();
        Area area = Area.parse(dandong.detail()).orElseThrow();
        assertThat(text(1).substring(dandong.start(), dandong.end())).isEqualTo("Dandong");
        assertThat(area.y()).isBetween(.3, .42);
        open.undo();
        assertThat(now().status()).as("one step").isEqualTo(EvidenceStatus.NO_TEXT);
    }

    @Test
    void scannedPagesOfAPdfAreReadAlsoWhenTheyAreTurned() throws Exception {
        recognition.read(take(pdf()), ENGLISH, Progress.NONE);
        assertThat(text(1)).contains("vessel Belka left the harbour").contains("page 1");
        assertThat(text(2)).contains("vessel Belka left the harbour").contains("page 2");
    }

    /** Turned by some degrees, and darker towards its lower edge, as a photo of a sheet under a lamp. */
    private static BufferedImage photo(BufferedImage scan, double degrees) {
        BufferedImage photo = new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        g.drawImage(scan, 0, 0, null);
        g.setTransform(new AffineTransform());
        g.setPaint(new GradientPaint(0, 0, new Color(0, true), 0, photo.getHeight(), new Color(0, 0, 0, 190)));
        g.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        g.dispose();
        return photo;
    }

    @Test
    void aLeaningSheetInUnevenLightIsReadAndItsWordsAreWhereTheyAreSeen() throws Exception {
        String[] lines = {"Acme Shipping sold the vessel", "to a company in Dandong", "and the captain stayed", "aboard until the spring"};
        Path file = temp.resolve("photo.png");
        ImageIO.write(photo(scan(lines), 8), "png", file.toFile());
        recognition.read(take(file), ENGLISH, Progress.NONE);
        assertThat(text(1)).isEqualTo(String.join("\n", lines));
        Area first = Area.parse(PageText.marked(open.all(PageText.class)).get(1).getFirst().detail()).orElseThrow();
        double x = (150 - 620) * Math.cos(Math.toRadians(8)) - (135 - 300) * Math.sin(Math.toRadians(8)) + 620;
        double y = (150 - 620) * Math.sin(Math.toRadians(8)) + (135 - 300) * Math.cos(Math.toRadians(8)) + 300;
        assertThat(first.holds(x / 1240, y / 600)).isTrue();
    }

    @Test
    void readingTheFileAgainKeepsWhatWasRecognisedAndItsPassages() throws Exception {
        Evidence picture = take(picture("Acme Shipping sold the vessel", "to a company in Dandong"));
        recognition.read(picture, ENGLISH, Progress.NONE);
        int at = text(1).indexOf("company");
        UUID passage = new Marking(open, "ann").mark(Excerpt.of(Selected.words(picture.id(), 1, at, at + 7, text(1))));
        Passage before = open.find(Passage.class, passage).orElseThrow();
        new Intake(open).reread(picture.id(), "");
        assertThat(now().status()).isEqualTo(EvidenceStatus.OK);
        recognition.read(now(), ENGLISH, Progress.NONE);
        assertThat(open.all(PageText.class)).as("replaced, not doubled").hasSize(1);
        assertThat(open.find(Passage.class, passage)).contains(before);
        assertThat(before.anchor()).isEqualTo(Anchor.FOUND);
    }

    @Test
    void aPictureWithoutWordsStaysWithoutText() throws Exception {
        recognition.read(take(picture()), ENGLISH, Progress.NONE);
        assertThat(now().status()).isEqualTo(EvidenceStatus.NO_TEXT);
        assertThat(now().reason()).contains("found no words");
    }

    @Test
    void stoppingLeavesTheDocumentAsItWas() throws Exception {
        Evidence picture = take(picture("Acme Shipping"));
        assertThatThrownBy(() -> recognition.read(picture, ENGLISH, (done, total, thing) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(now()).isEqualTo(picture);
    }

    @Test
    void aLanguageThatIsNotInstalledCostsThePageAndNothingElse() throws Exception {
        Evidence picture = take(picture("Acme Shipping"));
        recognition.read(picture, new Recognition.Wish("xyz", false), Progress.NONE);
        assertThat(now().reason()).startsWith("Text recognition (OCR, xyz) failed on 1 page.").contains("xyz.traineddata");
        assertThat(now()).usingRecursiveComparison().ignoringFields("reason").isEqualTo(picture);
    }

    @Test
    void whereTheProgramIsNotThereItIsNotFound() {
        assertThat(Tesseract.find(temp.resolve("no-such-program").toString())).isEmpty();
    }
}
