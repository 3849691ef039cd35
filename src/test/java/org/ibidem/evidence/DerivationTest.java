package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.evidence.extract.Recipe.Mark;
import org.ibidem.evidence.extract.Recipe.Part;
import org.ibidem.evidence.extract.Recipe.Sort;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Area;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {
    private static final String SECRET = "Natalia Veselova";
    @TempDir Path folder;
    private Case target;
    private Derivation derivation;

    @BeforeEach
    void open() {
        target = Case.create(folder.resolve("T.case"), "T", Handling.AMBER, Installation.in(folder.resolve("home")));
        derivation = new Derivation(target, "");
    }

    @AfterEach
    void close() {
        target.close();
    }

    private Evidence pdf() throws Exception {
        Path file = folder.resolve("statement.pdf");
        try (PDDocument document = new PDDocument()) {
            for (String line : new String[] {"The witness " + SECRET + " saw the ship", "Nothing on this page"}) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 700);
                    content.showText(line);
                    content.endText();
                }
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("ask " + SECRET + " again");
            note.setRectangle(new PDRectangle(72, 400, 20, 20));
            document.getPage(0).getAnnotations().add(note);
            document.getDocumentInformation().setTitle("Statement of " + SECRET);
            document.save(file.toFile());
        }
        new Intake(target).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return target.all(Evidence.class).getFirst();
    }

    private File file(Evidence evidence) {
        return target.originals().path(evidence.sha256()).toFile();
    }

    private Part words(Evidence evidence, String words) {
        String text = PageText.joined(target.where(PageText.class, "evidenceId", evidence.id())).get(1);
        return new Part(1, text.indexOf(words), text.indexOf(words) + words.length(), null);
    }

    @Test
    void aWrittenDocumentIsRedactedAsTextThatCanBeReadAndSearched() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>The witness <a href='http://x.test/" + SECRET + "'>" + SECRET + "</a> saw the ship</p>");
        new Intake(target).add(List.of(page), IntakeOptions.NONE, Progress.NONE);
        Evidence original = target.all(Evidence.class).getFirst();
        Evidence copy = derivation.redact(original, List.of(words(original, SECRET)));
        assertThat(copy.derivedFromId()).isEqualTo(original.id());
        assertThat(copy.status()).isEqualTo(EvidenceStatus.OK);
        assertThat(Files.readString(file(copy).toPath())).isEqualTo("The witness █████ saw the ship");
        assertThat(target.where(PageText.class, "evidenceId", copy.id())).singleElement().satisfies(t -> {
            assertThat(t.text()).isEqualTo("The witness █████ saw the ship");
            assertThat(t.markup()).doesNotContain(SECRET);
        });
    }

    @Test
    void aRedactedTableIsStillOne() throws Exception {
        Path table = Files.writeString(folder.resolve("people.csv"), "name,role\n" + SECRET + ",witness\n");
        new Intake(target).add(List.of(table), IntakeOptions.NONE, Progress.NONE);
        Evidence original = target.all(Evidence.class).getFirst();
        Evidence copy = derivation.redact(original, List.of(words(original, SECRET)));
        PageText text = target.where(PageText.class, "evidenceId", copy.id()).getFirst();
        assertThat(text.text()).isEqualTo("name\trole\n█████\twitness");
        assertThat(Sheet.isOne(org.ibidem.model.Markup.read(text.markup(), text.text().length()))).isTrue();
    }

    @Test
    void whatIsPaintedOverIsInTheCopyInNoFormWhatsoever() throws Exception {
        Evidence original = pdf();
        Evidence copy = derivation.redact(original, List.of(words(original, SECRET)));
        assertThat(copy.mediaType()).isEqualTo("application/pdf");
        assertThat(copy.pages()).isEqualTo(2);
        try (Extractor extractor = new Extractor()) {
            Extracted read = extractor.read(file(copy).toPath(), "application/pdf", "");
            assertThat(read.chars()).isZero();
            assertThat(read.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        }
        assertThat(new String(Files.readAllBytes(file(copy).toPath()), StandardCharsets.ISO_8859_1)).doesNotContain("Natalia", "Veselova", "witness", "/Font");
        try (PDDocument document = Loader.loadPDF(file(copy))) {
            assertThat(document.getDocumentInformation().getTitle()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    assertThat(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Veselova", "Tj", "BT");
                }
            }
        }
    }

    @Test
    void theWordsAreBlackAndTheirNeighboursStay() throws Exception {
        Evidence original = pdf();
        Evidence copy = derivation.redact(original, List.of(words(original, SECRET)));
        int[] before = ink(original);
        int[] after = ink(copy);
        assertThat(after[0]).as("ink in front of the words").isBetween((int) (before[0] * 0.8), (int) (before[0] * 1.2));
        assertThat(after[1]).as("ink where the words were").isGreaterThan(before[1] * 3);
    }

    /** Dark pixels in front of the secret words and on them, at 100 dots to the inch. */
    private int[] ink(Evidence evidence) throws Exception {
        try (PDDocument document = Loader.loadPDF(file(evidence))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 100);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            int start = (int) ((72 + font.getStringWidth("The witness ") * 14 / 1000) * 100 / 72);
            int end = start + (int) (font.getStringWidth(SECRET) * 14 / 1000 * 100 / 72);
            return new int[] {dark(image, 90, start - 4), dark(image, start, end)};
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void nothingSticksOutOfWhatIsBlack(int turned) throws Exception {
        Path file = folder.resolve("tails.pdf");
        try (PDDocument made = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            made.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 28);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turned), 300, 300));
                content.showText("(jpqgy; \u00c5\u00c4\u00c9\u00c7)");
                content.endText();
            }
            made.save(file.toFile());
        }
        new Intake(target).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        Evidence original = target.all(Evidence.class).getFirst();
        int length = target.all(PageText.class).getFirst().text().length();
        Evidence copy = derivation.redact(original, List.of(new Part(1, 0, length, null)));
        try (PDDocument document = Loader.loadPDF(file(copy))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 100);
            List<Integer> lengths = new ArrayList<>();
            for (int i = 0; i < (turned == 0 ? image.getHeight() : image.getWidth()); i++) lengths.add(turned == 0 ? inkOfRow(image, i) : inkOfColumn(image, i));
            lengths.removeIf(ink -> ink == 0);
            int longest = lengths.stream().max(Integer::compare).orElseThrow();
            assertThat(longest).isGreaterThan(150);
            assertThat(lengths).as("lines with a little ink").noneMatch(ink -> ink < longest * 0.95);
        }
    }

    /** One character tells nobody which way it runs. */
    @ParameterizedTest
    @CsvSource({"g, 0", "g, 90", "j, 90", "\u00c5, 270"})
    void nothingOfASingleCharacterSticksOutOfWhatIsBlack(String character, int turned) throws Exception {
        Path file = folder.resolve("tail.pdf");
        try (PDDocument made = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            made.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 84);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turned), 300, 300));
                content.showText(character);
                content.endText();
            }
            made.save(file.toFile());
        }
        new Intake(target).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        Evidence copy = derivation.redact(target.all(Evidence.class).getFirst(), List.of(new Part(1, 0, 1, null)));
        try (PDDocument document = Loader.loadPDF(file(copy))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 100);
            List<Integer> rows = IntStream.range(0, image.getHeight()).map(y -> inkOfRow(image, y)).filter(ink -> ink > 0).boxed().toList();
            List<Integer> columns = IntStream.range(0, image.getWidth()).map(x -> inkOfColumn(image, x)).filter(ink -> ink > 0).boxed().toList();
            assertThat(rows).as("ink of each row of a rectangle").isNotEmpty().allMatch(ink -> ink >= columns.size() * 0.95);
            assertThat(columns).as("ink of each column of a rectangle").allMatch(ink -> ink >= rows.size() * 0.95);
        }
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 110;
    }

    private static int inkOfRow(BufferedImage image, int y) {
        return (int) IntStream.range(0, image.getWidth()).filter(x -> isDark(image, x, y)).count();
    }

    private static int inkOfColumn(BufferedImage image, int x) {
        return (int) IntStream.range(0, image.getHeight()).filter(y -> isDark(image, x, y)).count();
    }

    private static int dark(BufferedImage image, int from, int to) {
        int dark = 0;
        for (int y = 170; y < 215; y++) for (int x = from; x < to; x++) if ((image.getRGB(x, y) & 0xFF) < 110) dark++;
        return dark;
    }

    @Test
    void aCopyIsEvidenceOfItsOwnAndTheOriginalStays() throws Exception {
        Evidence original = pdf();
        Evidence copy = derivation.redact(original, List.of(words(original, SECRET), new Part(2, 0, 0, new Area(0.1, 0.1, 0.2, 0.2))));
        assertThat(copy.derivedFromId()).isEqualTo(original.id());
        assertThat(copy.sha256()).isNotEqualTo(original.sha256());
        assertThat(copy.title()).isEqualTo(original.title() + " – redacted (2 places on 2 pages)");
        assertThat(target.all(Evidence.class).getFirst()).isEqualTo(original);
        assertThat(target.verify(Progress.NONE)).isEmpty();
        Derived how = target.where(Derived.class, "evidenceId", copy.id()).getFirst();
        assertThat(how.kind()).isEqualTo("redact");
        assertThat(how.recipe()).contains("\"kind\":\"REDACT\"").doesNotContain("Veselova");
        assertThat(target.head().action()).isEqualTo("evidence.derive");
        target.undo();
        assertThat(target.all(Evidence.class)).containsExactly(original);
        assertThat(target.where(Derived.class, "evidenceId", copy.id())).isEmpty();
    }

    @Test
    void nothingIsMadeWhenItIsNotKnownWhereTheWordsAre() throws Exception {
        Evidence original = pdf();
        UUID head = original.id();
        assertThatThrownBy(() -> derivation.redact(original, List.of(new Part(1, 5_000, 5_010, null)))).isInstanceOf(UserProblem.class)
            .hasMessageContaining("E-001").hasMessageContaining("Draw the parts");
        assertThat(target.all(Evidence.class)).extracting(Evidence::id).containsExactly(head);
    }

    /** As an earlier release read the page: the same words in another order. */
    private void readInAnotherOrder(Evidence document) {
        PageText text = target.where(PageText.class, "evidenceId", document.id()).stream().filter(t -> t.obtained() == TextKind.TEXT_LAYER && t.page() == 1).findFirst().orElseThrow();
        target.write("evidence.reread", change -> {
            change.delete(text);
            change.put(new PageText(Ids.next(), document.id(), 1, TextKind.TEXT_LAYER, "saw the ship The witness " + SECRET));
        });
    }

    private float[] places(Evidence document) {
        try (Extractor extractor = new Extractor()) {
            return extractor.draw(target.originals(), document, "", 1, 10_000, KnownText.of(target.where(PageText.class, "evidenceId", document.id()), 1)).boxes();
        }
    }

    @Test
    void noWordsAreHiddenOrLitWhereOthersStandUntilTheDocumentIsReadAgain() throws Exception {
        Evidence original = pdf();
        readInAnotherOrder(original);
        assertThat(places(original)).isEmpty();
        Part hidden = words(original, SECRET);
        assertThatThrownBy(() -> derivation.redact(original, List.of(hidden))).isInstanceOf(UserProblem.class)
            .hasMessageContaining("E-001").hasMessageContaining("Read the document again");
        assertThat(target.all(Evidence.class)).hasSize(1);
        new Intake(target).reread(original.id(), "");
        assertThat(places(original)).hasSize(("The witness " + SECRET + " saw the ship").length() * 4);
        Evidence copy = derivation.redact(original, List.of(words(original, SECRET)));
        assertThat(ink(copy)[1]).isGreaterThan(ink(original)[1] * 3);
    }

    private Evidence picture() throws Exception {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.GREEN);
        g.fillRect(100, 50, 100, 100);
        g.dispose();
        Path file = folder.resolve("photo.png");
        ImageIO.write(image, "png", file.toFile());
        new Intake(target).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return target.all(Evidence.class).getFirst();
    }

    @Test
    void aPartOfAPictureIsCutOutExactly() throws Exception {
        Evidence copy = derivation.crop(picture(), 1, new Area(0.25, 0.25, 0.25, 0.5));
        BufferedImage part = ImageIO.read(file(copy));
        assertThat(part.getWidth()).isEqualTo(100);
        assertThat(part.getHeight()).isEqualTo(100);
        assertThat(new Color(part.getRGB(0, 0))).isEqualTo(Color.GREEN);
        assertThat(new Color(part.getRGB(99, 99))).isEqualTo(Color.GREEN);
    }

    @Test
    @Tag("slow")
    void aPictureIsPaintedOverAndMarked() throws Exception {
        Evidence original = picture();
        BufferedImage redacted = ImageIO.read(file(derivation.redact(original, List.of(new Part(1, 0, 0, new Area(0.25, 0.25, 0.25, 0.5))))));
        assertThat(new Color(redacted.getRGB(150, 100))).isEqualTo(Color.BLACK);
        assertThat(new Color(redacted.getRGB(20, 20))).isEqualTo(Color.WHITE);
        BufferedImage marked = ImageIO.read(file(derivation.annotate(original, 1, List.of(new Mark(Sort.BOX, 0.1, 0.1, 0.9, 0.9, ""),
            new Mark(Sort.ARROW, 0.2, 0.5, 0.8, 0.5, ""), new Mark(Sort.TEXT, 0.5, 0.5, 0.5, 0.5, "here")))));
        assertThat(new Color(marked.getRGB(40, 100))).isEqualTo(new Color(0xC8, 0x1E, 0x1E));
        assertThat(new Color(marked.getRGB(310, 100))).isEqualTo(new Color(0xC8, 0x1E, 0x1E));
    }
}
