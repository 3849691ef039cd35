package org.ibidem.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.ibidem.SmallCase;
import org.ibidem.casefile.Sha256;
import org.ibidem.evidence.Derivation;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Report;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.report.Enclosure;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.preflight.Release.Released;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report with what it cites, for readers who have nothing of ours. */
@Tag("slow")
class ReaderCopyTest {
    private static final String LETTER = "Nobody else is to read this. Harbour Freight Ltd owns the lighter Corvus. The rest is silence.";
    @TempDir Path folder;
    private SmallCase small;
    private Evidence letter;
    private Evidence scan;

    @BeforeEach
    void open() throws IOException {
        small = new SmallCase(folder);
        letter = taken(Files.writeString(folder.resolve("letter.txt"), LETTER));
        scan = taken(pdf());
        Entity company = small.named("Company", "Harbour Freight Ltd");
        small.prove(small.said(company, "name"), letter, "Harbour Freight Ltd owns the lighter Corvus");
        small.prove(small.say(company, "registrationNumber", "HF-2291"), scan, "HF-2291");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Evidence taken(Path file) {
        new Intake(small.open).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return small.open.all(Evidence.class).getLast();
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("register.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                words.beginText();
                words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                words.newLineAtOffset(72, 650);
                words.showText("Register of companies: number HF-2291, struck off.");
                words.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private ReaderCopy.Made write(Path file, Optional<Handling> label, boolean pseudonyms) {
        ReportWriter writer = new ReportWriter(small.open, small.dossier(), new Fonts());
        Report report = writer.find("").orElseThrow();
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), label, ReportForm.PDF, pseudonyms);
        return new ReaderCopy(small.open, report, options).write(file, way -> new Released(writer.write(report, way, Progress.NONE), List.of(), way.draft()), Progress.NONE);
    }

    private ReaderCopy.Made write(Path file) {
        return write(file, Optional.empty(), false);
    }

    private Document page(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static Map<String, byte[]> members(Path zip) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                members.put(e.getName(), bytes.toByteArray());
            }
        }
        return members;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void citing(String words) {
        Composer composer = new Composer(small.open);
        Composition shown = Composition.first(small.open);
        UUID block = composer.add(shown, BlockKind.SECTION, "Ownership", null);
        composer.edit(Composition.first(small.open), block, b -> b.withWords("Ownership", words));
    }

    @Test
    void everyFootnoteOpensThePageItCitesWithThePassageLit() throws Exception {
        citing("It owns a lighter [@S-1], and was struck off [@S-2; @E-002, p. 1].");
        Path file = folder.resolve("copy.html");
        ReaderCopy.Made made = write(file);
        assertThat(made.enclosed()).isEqualTo(2);
        assertThat(made.bytes()).isEqualTo(Files.size(file));
        Document page = page(file);
        Map<String, Element> named = elements(page, "*").stream().filter(e -> !e.getAttribute("id").isEmpty()).collect(Collectors.toMap(e -> e.getAttribute("id"), e -> e));
        List<Element> links = elements(page, "a").stream().filter(a -> a.getAttribute("href").startsWith("#")).toList();
        assertThat(links).allSatisfy(a -> assertThat(named).containsKey(a.getAttribute("href").substring(1)));
        Set<String> seen = elements(page, "a").stream().filter(a -> a.getAttribute("class").equals("seen")).map(a -> a.getAttribute("href").substring(1)).collect(Collectors.toSet());
        assertThat(seen).hasSize(3).contains("page-2-1");
        Element words = seen.stream().map(named::get).filter(e -> e.getTagName().equals("mark")).findFirst().orElseThrow();
        assertThat(words.getTextContent()).isEqualTo("Harbour Freight Ltd owns the lighter Corvus");
        assertThat(words.getParentNode().getTextContent()).isEqualTo(LETTER);
        Element lit = seen.stream().map(named::get).filter(e -> e.getTagName().equals("g")).findFirst().orElseThrow();
        Element rectangle = (Element) lit.getElementsByTagName("rect").item(0);
        Element picture = (Element) lit.getParentNode();
        String[] box = picture.getAttribute("viewBox").split(" ");
        assertThat(Double.parseDouble(rectangle.getAttribute("y")) / Double.parseDouble(box[3])).isBetween(0.15, 0.20);
        assertThat(Double.parseDouble(rectangle.getAttribute("x")) / Double.parseDouble(box[2])).isBetween(0.38, 0.55);
        assertThat(text(Files.readAllBytes(file))).contains(letter.sha256(), scan.sha256(), "data:image/jpeg;base64,");
    }

    @Test
    void thePageRunsNothingAndLoadsNothing() throws Exception {
        Path file = folder.resolve("copy.html");
        write(file);
        String html = Files.readString(file);
        assertThat(html).contains("default-src 'none'").doesNotContain("<script", "javascript:", " onload", "style=");
        assertThat(Pattern.compile("(?:src|href)=\"(?!#|data:image/)").matcher(html).find()).isFalse();
    }

    @Test
    void whatIsStricterThanTheReportStaysHereAndIsNamed() throws Exception {
        small.open.write("test", change -> change.put(letter.withHandling(Handling.RED)));
        Path html = folder.resolve("copy.html");
        Path zip = folder.resolve("copy.zip");
        assertThat(write(html, Optional.of(Handling.GREEN), false).withheld()).isEqualTo(1);
        ReaderCopy.Made made = write(zip, Optional.of(Handling.GREEN), false);
        assertThat(made.cited().stream().filter(e -> !e.isThere()).map(Enclosure::withheld)).containsExactly("Withheld: the document is TLP:RED, this report TLP:GREEN.");
        assertThat(Files.readString(html)).contains("Withheld: the document is TLP:RED").doesNotContain("Nobody else is to read this");
        Map<String, byte[]> members = members(zip);
        assertThat(members.keySet()).containsExactly("report.pdf", "evidence/E-002_register.pdf", "README.txt", "SHA256SUMS");
        assertThat(text(members.get("README.txt"))).contains("E-001  Withheld: the document is TLP:RED");
    }

    @Test
    void theDocumentsAreBesideThePdfAndAnyComputerVerifiesThem() throws Exception {
        Path file = folder.resolve("copy.zip");
        ReaderCopy.Made made = write(file);
        Map<String, byte[]> members = members(file);
        assertThat(members.keySet()).containsExactly("report.pdf", "evidence/E-001_letter.txt", "evidence/E-002_register.pdf", "README.txt", "SHA256SUMS");
        List<String> sums = text(members.get("SHA256SUMS")).lines().toList();
        assertThat(sums).hasSize(4).allSatisfy(line -> assertThat(line.substring(0, 64)).isEqualTo(Sha256.hex(members.get(line.substring(66)))));
        assertThat(Sha256.hex(members.get("evidence/E-001_letter.txt"))).isEqualTo(letter.sha256());
        String readme = text(members.get("README.txt"));
        assertThat(readme).contains("sha256sum -c SHA256SUMS", "shasum -a 256 -c", "certutil -hashfile", made.released().written().sha256(), "E-001  p. 1  evidence/E-001_letter.txt")
            .doesNotContainPattern("\\{[a-z0-9]+\\}");
        assertThat(readme.lines()).hasSizeLessThan(200);
        String before = made.sha256();
        assertThat(write(file).sha256()).isEqualTo(before);
    }

    @Test
    void theStepsAreInTheLanguageOfTheReport() throws Exception {
        Composition composition = Composition.first(small.open);
        new Composer(small.open).cover(composition, inKorean(composition.report()));
        Path file = folder.resolve("copy.zip");
        write(file);
        assertThat(text(members(file).get("README.txt"))).contains("열람용 사본", "sha256sum -c SHA256SUMS", "certutil -hashfile").doesNotContainPattern("\\{[a-z0-9]+\\}");
    }

    private static Report inKorean(Report r) {
        return r.in("ko");
    }

    @Test
    void aCopyWithPartsBlackedOutGoesInPlaceOfTheDocument() throws Exception {
        Evidence copy = new Derivation(small.open, "").redact(letter, List.of(new Recipe.Part(1, 0, 28, null)));
        Path file = folder.resolve("copy.zip");
        ReaderCopy.Made made = write(file);
        assertThat(made.cited().getFirst().isRedacted()).isTrue();
        Map<String, byte[]> members = members(file);
        assertThat(members.keySet()).anyMatch(n -> n.startsWith("evidence/" + copy.ref())).noneMatch(n -> n.startsWith("evidence/E-001"));
        Path html = folder.resolve("copy.html");
        write(html);
        assertThat(Files.readString(html)).doesNotContain("Nobody else is to read this").contains(copy.sha256());
    }

    @Test
    void aReportWithPseudonymsTakesNoDocumentAlong() throws Exception {
        Path file = folder.resolve("copy.html");
        assertThat(write(file, Optional.empty(), true).enclosed()).isZero();
        assertThat(Files.readString(file)).doesNotContain("Nobody else", "data:image/jpeg");
    }

    @Test
    void theSheetOfADocumentSaysThatItWentAlong() {
        write(folder.resolve("copy.zip"));
        CustodySheets sheets = CustodySheets.of(small.open, Progress.NONE);
        assertThat(sheets.sheet(letter, small.open.now()).events()).anyMatch(e -> e.what().contains("give along with a report") && e.what().contains("copy.zip"));
    }

    @Test
    void anotherEndingIsRefused() {
        assertThatThrownBy(() -> write(folder.resolve("copy.docx"))).isInstanceOf(UserProblem.class).hasMessageContaining(".zip");
        assertThat(folder.resolve("copy.docx")).doesNotExist();
    }

    @Test
    void aSpoiledDocumentIsNotGivenAlong() throws Exception {
        Path original = small.open.originals().path(letter.sha256());
        original.toFile().setWritable(true);
        Files.write(original, "spoiled".getBytes(StandardCharsets.UTF_8));
        assertThat(write(folder.resolve("copy.zip")).withheld()).isEqualTo(1);
    }
}
