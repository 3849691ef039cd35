package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Paper;
import org.ibidem.model.Ref;
import org.ibidem.model.Report;
import org.ibidem.model.Version;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportWriterTest {
    @TempDir static Path temp;
    private final Fonts fonts = new Fonts();
    private Case sample;
    private Written written;
    private PDDocument pdf;
    private List<String> pages;

    @BeforeAll
    void write() throws IOException {
        sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")));
        written = write(writer().find("").orElseThrow(), Optional.empty());
        pdf = Loader.loadPDF(written.bytes());
        pages = pages(pdf);
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
        sample.close();
    }

    private ReportWriter writer() {
        return new ReportWriter(sample, Dossier.of(sample, Ontology.standard()), fonts);
    }

    private Written write(Report report, Optional<Handling> handling) {
        return writer().write(report, new WriteOptions(sample.head().at(), handling), Progress.NONE);
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    @Test
    void itIsAWholeReport() {
        assertThat(written.pages()).isGreaterThanOrEqualTo(12).isEqualTo(pages.size());
        assertThat(written.footnotes()).isGreaterThanOrEqualTo(20);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        Report report = writer().find("").orElseThrow();
        assertThat(write(report, Optional.empty()).sha256()).isEqualTo(write(report, Optional.empty()).sha256());
    }

    @Test
    void everyPageHasItsLabelAndItsNumber() {
        assertThat(pages.getFirst()).contains("TLP:CLEAR").doesNotContain("Page 1");
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size());
            assertThat(pages.get(i).split("TLP:CLEAR", -1).length - 1).as("page " + (i + 1)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void whoCopiesTheTextGetsItsWordsInTheirOrder() throws Exception {
        String copied = copied(written.bytes());
        assertThat(copied).contains("the brand PEFIS are named in a published study or report; nothing read").contains("Page 4 of " + pages.size())
            .contains("Ibid., p. 1: “The police said that both companies were being struck off").contains("What the abbreviations among the names stand for (Table 1).")
            .doesNotContain("( )");
    }

    /** The text as it stands in the file, on one line. */
    private static String copied(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePaperIsAsChosenWithRoomForBinding() throws Exception {
        WriteOptions options = new WriteOptions(sample.head().at(), Optional.empty());
        byte[] letter = writer().write(writer().find("").orElseThrow().on(Paper.LETTER, true), options, Progress.NONE).bytes();
        try (PDDocument document = Loader.loadPDF(letter)) {
            assertThat(document.getPages()).extracting(p -> Math.round(p.getMediaBox().getWidth()) + "x" + Math.round(p.getMediaBox().getHeight())).containsOnly("612x792");
            assertThat(left(document, 5) - left(document, 6)).as("five millimetres").isCloseTo(14.2f, Offset.offset(0.3f));
        }
        try (PDDocument document = Loader.loadPDF(written.bytes())) {
            assertThat(document.getPages()).extracting(p -> Math.round(p.getMediaBox().getWidth()) + "x" + Math.round(p.getMediaBox().getHeight())).containsOnly("595x842");
            assertThat(left(document, 5)).isEqualTo(left(document, 6)).isGreaterThan(57);
        }
    }

    /** Where the text of a page begins, in points from its left edge. */
    private static float left(PDDocument document, int page) throws IOException {
        float[] left = {Float.MAX_VALUE};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(p -> left[0] = Math.min(left[0], p.getXDirAdj()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return left[0];
    }

    @Test
    void theContentsGiveTheRightPages() {
        Matcher line = Pattern.compile("(?m)^(\\d+ [^.\\n]+?)[ .]{6,}(\\d+)$").matcher(pages.get(3));
        int checked = 0;
        while (line.find()) {
            String title = line.group(1).replaceFirst("^\\d+ +", "");
            assertThat(pages.get(Integer.parseInt(line.group(2)) - 1)).contains(title);
            checked++;
        }
        assertThat(checked).isGreaterThan(8);
    }

    @Test
    void noLineOfTheIndexEndsBetweenABracketAndItsPage() {
        assertThat(String.join("\n", pages)).contains("Named in sections").doesNotContainPattern("\\d \\( *\\R");
    }

    @Test
    void everyFootnoteBeginsOnThePageOfItsCall() throws IOException {
        Map<Integer, Set<Integer>> calls = NotePlaces.calls(pdf);
        Map<Integer, Integer> notes = NotePlaces.notes(pdf);
        assertThat(notes).hasSize(written.footnotes());
        assertThat(notes).allSatisfy((number, page) -> assertThat(calls.get(number)).as("where note " + number + " is called").contains(page));
    }

    @Test
    void namesInEveryScriptCanBeFound() {
        String whole = String.join("\n", pages);
        assertThat(whole).contains("압록강", "정찰총국", "延边银星网络科技有限公司", "Chongch'al Ch'ongguk").doesNotContain("ﬁ", "ﬂ");
    }

    @Test
    void theChartIsDrawnInVectorsWithItsLabels() throws IOException {
        String whole = String.join("\n", pages);
        assertThat(whole).contains("Figure 1. Reported links", "Royal Malaysia Police", "front company of");
        for (PDPage page : pdf.getPages()) assertThat(page.getResources().getXObjectNames()).allSatisfy(n -> assertThat(page.getResources().isImageXObject(n)).isFalse());
    }

    @Test
    void theRegisterHasEveryHash() {
        String whole = String.join(" ", pages).replaceAll("\\s+", "");
        Dossier.of(sample, Ontology.standard()).evidence().forEach(e -> assertThat(whole).contains(e.sha256()));
    }

    @Test
    void theBookmarksLeadToTheSections() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) titles.add(item.getTitle());
        assertThat(titles).contains("2 Executive summary", "Annex B Evidence register");
    }

    @Test
    void pagesAreLabelledAsTheyAreNumbered() throws IOException {
        String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        assertThat(labels).hasSize(pages.size()).startsWith("1", "2", "3").endsWith(Integer.toString(pages.size()));
    }

    @Test
    void theFileSaysWhatItIsAndHowItIsToBeHandled() throws IOException {
        var said = pdf.getDocumentInformation();
        assertThat(said.getKeywords()).contains("TLP:CLEAR", "Ibidem sample case A", "Version 1");
        assertThat(said.getCreator()).isEqualTo(Version.PROGRAM);
        String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(xmp).contains("<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">TLP:CLEAR<", "<dc:identifier>Ibidem sample case A · Version 1<", "<dc:language><rdf:Bag><rdf:li>en<", "<xmp:CreatorTool>" + Version.PROGRAM);
    }

    @Test
    void sectionsNotesAndWordsInOtherLanguagesAreTaggedAsSuch() {
        List<PDStructureElement> all = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
        List<PDStructureElement> notes = all.stream().filter(e -> e.getStructureType().equals("Note")).toList();
        assertThat(notes).hasSize(written.footnotes()).extracting(PDStructureElement::getElementIdentifier).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(all).filteredOn(e -> e.getStructureType().equals("Sect")).hasSizeGreaterThan(20);
        assertThat(all).extracting(PDStructureElement::getLanguage).contains("ko", "zh-Hans");
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            all.add(element);
            collect(element, all);
        }
    }

    @Test
    void nothingTellsWhoOrWhereItWasMade() {
        String raw = new String(written.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain(System.getProperty("user.home"), temp.toString());
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Compiled with Ibidem");
    }

    @Test
    void aStricterSourceThanTheLabelIsReported() {
        sample.write("evidence.handling", change -> {
            var e = sample.byRef(Evidence.class, Ref.parse("E-001").orElseThrow()).orElseThrow();
            change.put(new Evidence(e.id(), e.number(), e.title(), e.fileName(), e.mediaType(), e.size(), e.sha256(), e.sourceId(), e.author(),
                e.published(), e.url(), e.archiveUrl(), e.capture(), e.language(), e.pages(), Handling.RED, null, null, e.status(), e.reason()));
        });
        try {
            Report report = writer().find("").orElseThrow();
            assertThat(write(report, Optional.of(Handling.CLEAR)).findings()).extracting(ReportFinding::code).contains("PRE-03");
            assertThat(write(report, Optional.empty()).findings()).extracting(ReportFinding::code).doesNotContain("PRE-03");
        } finally {
            sample.undo();
        }
    }

    @Test
    void hostileTextIsShownNotObeyed() throws IOException {
        Report report = new Report(Ids.next(), "Hostile <b>title</b>", "", "", "A & B", "", "", "", Handling.CLEAR, "Hostile", "en");
        String text = "<script>alert(1)</script> [x](javascript:alert(1)) \u202Elive\u202C [@E-999; @E-001] and \u0000 [@S-0] 🙂";
        sample.write("report.add", change -> {
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, BlockKind.SECTION, "Text", text, null, true));
        });
        try {
            Written hostile = write(report, Optional.empty());
            assertThat(hostile.findings()).extracting(ReportFinding::code).contains("PRE-18", "PRE-16");
            try (PDDocument document = Loader.loadPDF(hostile.bytes())) {
                String whole = String.join("\n", pages(document));
                assertThat(whole).contains("<script>alert(1)</script>", "[U+202E]", "<b>title</b>");
                for (PDPage page : document.getPages()) page.getAnnotations().forEach(a -> assertThat(a.getCOSObject().toString()).doesNotContain("javascript"));
            }
        } finally {
            sample.undo();
        }
    }

    @Test
    void aCaseWithoutAReportGetsWhatCanBeComputed() throws IOException {
        try (Case empty = Case.create(temp.resolve("empty.case"), "Empty case", Handling.AMBER, Installation.in(temp.resolve("home")))) {
            ReportWriter writer = new ReportWriter(empty, Dossier.of(empty, Ontology.standard()), fonts);
            Written report = writer.write(writer.find("").orElseThrow(), new WriteOptions(empty.head().at(), Optional.empty()), Progress.NONE);
            try (PDDocument document = Loader.loadPDF(report.bytes())) {
                assertThat(String.join("\n", pages(document))).contains("Empty case", "TLP:AMBER", "Grading scales");
            }
        }
    }
}
