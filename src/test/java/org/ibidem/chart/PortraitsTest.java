package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ibidem.Photos;
import org.ibidem.SmallCase;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.GreyPrint;
import org.ibidem.dossier.Likeness;
import org.ibidem.evidence.Derivation;
import org.ibidem.evidence.Portraying;
import org.ibidem.evidence.Withdrawal;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Area;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Property;
import org.ibidem.report.ChartPdf;
import org.ibidem.report.PrintedFor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of an entity is said like anything else, drawn by the reading process, and seen wherever the chart is. */
class PortraitsTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private Entity ada;
    private Portraits portraits;
    private Portraying portraying;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        ada = small.named("Person", "Ada");
        portraits = new Portraits(small.open);
        portraying = new Portraying(small.open, "analyst");
    }

    @AfterEach
    void close() {
        portraits.close();
        small.close();
    }

    private Evidence photo(String name, Color middle, Color beside) {
        return Photos.taken(small.open, temp, name, middle, beside);
    }

    private ChartScene scene() {
        return portraits.on(ChartDocument.unsaved(small.open, fonts).whole(small.dossier(), Progress.NONE), small.dossier());
    }

    private Portrait portrait() {
        return scene().node(ada.id()).marks().portrait();
    }

    private static Color middle(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return middle(image);
    }

    /** A pixel above the middle, where the only node's shape is, whose name is below. */
    private static Color middle(BufferedImage image) {
        int[] reds = new int[image.getHeight()];
        for (int y = 0; y < reds.length; y++) reds[y] = new Color(image.getRGB(image.getWidth() / 2, y)).equals(Color.RED) ? 1 : 0;
        return Arrays.stream(reds).sum() > 20 ? Color.RED : Color.WHITE;
    }

    @Test
    void aPictureIsAStatementThatCitesAHashedDocumentAndCanBeTakenBack() {
        Evidence photo = photo("Passport photo", Color.RED, Color.BLUE);
        portraying.show(ada.id(), photo, "chosen");
        Likeness likeness = Likeness.of(small.dossier(), ada.id()).orElseThrow();
        assertThat(likeness.document().sha256()).isEqualTo(photo.sha256());
        assertThat(likeness.said().status()).isEqualTo(StatementStatus.ACCEPTED);
        assertThat(small.dossier().label(likeness.said()) + ": " + small.dossier().value(likeness.said())).isIn("Picture: E-001 Passport photo", "사진: E-001 Passport photo");
        assertThat(scene().node(ada.id()).marks()).as("it proves nothing of her").matches(m -> m.proposed() && m.sources() == 0);
        small.open.undo();
        assertThat(Likeness.of(small.dossier(), ada.id())).isEmpty();
        small.open.redo();
        assertThat(Likeness.of(small.dossier(), ada.id())).contains(likeness);
    }

    @Test
    void itFillsItsSquareFromTheMiddleOfThePicture() {
        portraying.show(ada.id(), photo("photo", Color.RED, Color.BLUE), "chosen");
        int[] pixels = portrait().pixels();
        assertThat(pixels).hasSize(Portrait.SIDE * Portrait.SIDE);
        assertThat(pixels[0]).isEqualTo(Color.RED.getRGB());
        assertThat(pixels[pixels.length - 1]).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void aCropOfADocumentWillDoAndTheOneChosenLastIsShown() {
        Evidence photo = photo("photo", Color.RED, Color.BLUE);
        Evidence crop = new Derivation(small.open, "").crop(photo, 1, new Area(0, 0, 0.25, 0.5));
        portraying.show(ada.id(), photo, "chosen");
        portraying.show(ada.id(), crop, "chosen");
        assertThat(portrait().pixels()[0]).isEqualTo(Color.BLUE.getRGB());
        portraying.show(ada.id(), photo, "chosen");
        assertThat(portrait().pixels()[0]).isEqualTo(Color.RED.getRGB());
        portraying.showNone(ada.id(), "taken away");
        assertThat(portrait().isThere()).isFalse();
        assertThat(small.open.where(Statement.class, "entityId", ada.id())).filteredOn(s -> s.property().equals(Property.LIKENESS)).as("what was said stays on record")
            .hasSize(2).allMatch(s -> s.status() == StatementStatus.RETRACTED);
    }

    @Test
    void aPictureThatWasWithdrawnIsMissingOrIsNoneFallsBackToTheIcon() throws Exception {
        Evidence photo = photo("photo", Color.RED, Color.BLUE);
        portraying.show(ada.id(), photo, "chosen");
        Files.write(small.open.originals().path(photo.sha256()), new byte[] {1, 2, 3});
        assertThat(portrait().isThere()).as("spoiled").isFalse();
        portraits.close();
        portraits = new Portraits(small.open);
        Files.delete(small.open.originals().path(photo.sha256()));
        assertThat(portrait().isThere()).as("missing").isFalse();
        Evidence other = photo("other", Color.BLUE, Color.RED);
        portraying.show(ada.id(), other, "chosen");
        assertThat(portrait().isThere()).isTrue();
        new Withdrawal(small.open).withdraw(other.id(), "not she");
        assertThat(portrait().isThere()).as("withdrawn").isFalse();
        assertThat(ChartPicture.natural(scene(), fonts).svg()).asString(StandardCharsets.UTF_8).doesNotContain("<image");
    }

    @Test
    void itIsPaintedInTheShapeOnEverySurface() throws Exception {
        portraying.show(ada.id(), photo("photo", Color.RED, Color.BLUE), "chosen");
        ChartScene scene = scene();
        ChartPicture picture = ChartPicture.natural(scene, fonts);
        assertThat(new String(picture.svg(), StandardCharsets.UTF_8)).contains("<clipPath", "<image", "data:image/png;base64,");
        assertThat(middle(picture.png())).isEqualTo(Color.RED);
        byte[] pdf = new ChartPdf(fonts).write(scene, small.dossier(), new PrintedFor("Case", "TLP:CLEAR", "2024"), ChartPdf.Paper.FIT);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(middle(new PDFRenderer(document).renderImage(0, 2))).isEqualTo(Color.RED);
        }
        int[] grey = new GreyPrint(picture, fonts).paint(1);
        assertThat(Arrays.stream(grey).allMatch(p -> (p & 255) == (p >> 8 & 255) && (p & 255) == (p >> 16 & 255))).isTrue();
        assertThat(Arrays.stream(grey).filter(p -> (p & 255) == 54).count()).as("the brightness of red").isGreaterThan(300);
    }
}
