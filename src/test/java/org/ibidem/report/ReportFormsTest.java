package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One report in the forms beside PDF, read back by what others read them with. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFormsTest {
    private static final Set<ReportForm> FORMS = Set.of(ReportForm.WORD, ReportForm.WEB, ReportForm.MARKDOWN);
    @TempDir static Path temp;
    private final Fonts fonts = new Fonts();
    private final Map<ReportForm, Written> written = new EnumMap<>(ReportForm.class);
    private Case sample;
    private Document web;
    private XWPFDocument word;
    private String markdown;

    @BeforeAll
    void write() throws Exception {
        sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")));
        Report report = writer().find("").orElseThrow();
        FORMS.forEach(form -> written.put(form, write(report, form)));
        web = xml(written.get(ReportForm.WEB).bytes());
        word = new XWPFDocument(new ByteArrayInputStream(written.get(ReportForm.WORD).bytes()));
        markdown = new String(written.get(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8);
    }

    @AfterAll
    void close() throws IOException {
        word.close();
        sample.close();
    }

    private ReportWriter writer() {
        return new ReportWriter(sample, Dossier.of(sample, Ontology.standard()), fonts);
    }

    private Written write(Report report, ReportForm form) {
        return writer().write(report, new WriteOptions(sample.head().at(), Optional.empty(), form, false), Progress.NONE);
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().map(r -> r.group(1)).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** What Markdown means, without its marks. */
    private static String unmarked(String text) {
        return plain(text.replaceAll("(?<!\\\\)[*<>`]", "").replaceAll("\\\\(.)", "$1"));
    }

    private List<String> webNotes() {
        return elements(web, "li").stream().filter(li -> li.getAttribute("id").startsWith("note-")).map(li -> plain(li.getTextContent().replace("↩", ""))).toList();
    }

    @Test
    void theFootnotesAreTheSameInEveryForm() {
        List<String> notes = webNotes();
        assertThat(notes).hasSizeGreaterThan(20).hasSize(written.get(ReportForm.WEB).footnotes());
        assertThat(notes.getFirst()).contains("“").endsWith("].");
        List<String> inWord = word.getFootnotes().stream().filter(f -> f.getId().intValue() > 0)
            .map(f -> plain(f.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining(" ")).replaceAll("\\[footnoteRef:\\d+]", ""))).toList();
        assertThat(inWord).isEqualTo(notes);
        assertThat(found("^\\[\\^\\d+]: (.*)$", markdown).stream().map(ReportFormsTest::unmarked).toList()).isEqualTo(notes);
    }

    @Test
    void theHeadingsAreTheSameInEveryForm() {
        List<String> headings = new ArrayList<>();
        for (String line : markdown.split("\n")) if (line.matches("#{2,4} .*")) headings.add(unmarked(line.replaceFirst("#+ ", "")));
        List<String> inWord = word.getParagraphs().stream().filter(p -> p.getStyle() != null && p.getStyle().matches("Heading[123]|ProfileHeading"))
            .map(p -> plain(p.getText())).toList();
        assertThat(inWord).isEqualTo(headings).anyMatch(h -> h.startsWith("1 ")).anyMatch(h -> h.startsWith("Annex A "));
        List<String> inWeb = new ArrayList<>();
        for (Element e : elements(web, "*")) {
            boolean front = e.getAttribute("class").equals("cover-title") || e.getAttribute("class").equals("toc-head") || Set.of("contents", "notes").contains(e.getAttribute("id"));
            if (e.getTagName().matches("h[123]") && !front) inWeb.add(plain(e.getTextContent()));
        }
        assertThat(inWeb.stream().map(h -> h.replaceAll(" ", "")).toList()).isEqualTo(headings.stream().map(h -> h.replaceAll(" ", "")).toList());
    }

    @Test
    void theSameCaseGivesTheSameBytesAndTellsNothingOfItsMaking() {
        Report report = writer().find("").orElseThrow();
        FORMS.forEach(form -> {
            assertThat(write(report, form).sha256()).as(form.name()).isEqualTo(written.get(form).sha256());
            String raw = new String(written.get(form).bytes(), StandardCharsets.ISO_8859_1);
            assertThat(raw).doesNotContain(System.getProperty("user.home"), temp.toString());
        });
    }

    @Test
    void theWebPageLoadsNothingAndRunsNothing() throws Exception {
        String page = new String(written.get(ReportForm.WEB).bytes(), StandardCharsets.UTF_8);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + hash + "'; img-src data:;");
        assertThat(style).doesNotContain("url(", "@import").contains("prefers-color-scheme: dark", "@media print");
        assertThat(elements(web, "script")).isEmpty();
        for (Element e : elements(web, "*")) {
            assertThat(e.hasAttribute("style")).as(e.getTagName()).isFalse();
            if (e.hasAttribute("src")) assertThat(e.getAttribute("src")).startsWith("data:");
            if (e.hasAttribute("href")) assertThat(e.getAttribute("href")).matches("(#|https?://).+");
        }
    }

    @Test
    void theWebPageIsWholeForItsReaders() {
        assertThat(web.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(web, "header").getFirst().getTextContent()).isEqualTo("TLP:CLEAR");
        assertThat(elements(web, "footer").getLast().getTextContent()).isEqualTo("TLP:CLEAR");
        Set<String> ids = elements(web, "*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        List<String> leading = elements(web, "a").stream().map(a -> a.getAttribute("href")).filter(h -> h.startsWith("#")).map(h -> h.substring(1)).toList();
        assertThat(ids).containsAll(leading).contains("call-1", "note-1");
        Element chart = elements(web, "svg").getFirst();
        assertThat(chart.getAttribute("role")).isEqualTo("img");
        assertThat(plain(chart.getTextContent())).contains("Royal Malaysia Police", "Official record or two independent sources");
        assertThat(elements(web, "nav").getFirst().getTextContent()).contains("Executive summary", "Figure 1");
        assertThat(elements(web, "span")).filteredOn(e -> e.getAttribute("lang").equals("ko")).extracting(Element::getTextContent).contains("압록강");
        assertThat(web.getDocumentElement().getTextContent()).contains("압록강", "延边银星网络科技有限公司");
    }

    @Test
    void aScreenReaderHearsOfEachFigureOfTheWebPageWhatItSaysItself() {
        List<String> ids = elements(web, "*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<Element> figures = elements(web, "svg").stream().filter(f -> f.hasAttribute("aria-labelledby")).toList();
        assertThat(figures).hasSizeGreaterThan(1);
        for (Element figure : figures) {
            List<String> own = Stream.of("title", "desc").map(tag -> ((Element) figure.getElementsByTagName(tag).item(0)).getAttribute("id")).toList();
            assertThat(figure.getAttribute("aria-labelledby").split(" ")).containsExactlyElementsOf(own);
        }
    }

    @Test
    void aWordDocumentHasStylesTablesFiguresAndItsLabel() {
        assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyle).contains("Title", "Heading1", "Heading2", "Heading4", "Caption", "TOC1", "TOCHeading");
        List<XWPFTable> tables = word.getTables();
        assertThat(tables).hasSize(elements(web, "table").size()).allSatisfy(t -> assertThat(t.getStyleID()).isEqualTo("ReportTable"));
        assertThat(tables.stream().filter(t -> t.getRow(0).isRepeatHeader()).count()).isEqualTo(elements(web, "thead").size()).isPositive();
        assertThat(word.getAllPictures()).as("the network, the timeline and the map").hasSize(3);
        String xml = word.getDocument().xmlText();
        assertThat(xml).contains("descr=\"Network of 26 entities").contains(" TOC \\o &quot;1-2&quot;".replace("&quot;", "\""));
        Set<String> places = Set.copyOf(found("w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", xml));
        assertThat(places).containsAll(found("w:anchor=\"([^\"]+)\"", xml));
        assertThat(word.getFooterList()).anyMatch(f -> f._getHdrFtr().xmlText().contains("NUMPAGES"));
        assertThat(word.getHeaderList()).allSatisfy(h -> assertThat(h.getText()).contains("TLP:CLEAR"));
        assertThat(word.getFooterList()).allSatisfy(h -> assertThat(h.getText()).contains("TLP:CLEAR"));
        assertThat(xml).contains("w:eastAsia=\"ko-KR\"", "w:eastAsia=\"zh-CN\"");
    }

    @Test
    void aWordDocumentIsBuiltAsTheSchemaOfItsFormatAsks() {
        List<XmlError> wrong = new ArrayList<>();
        XmlOptions telling = new XmlOptions().setErrorListener(wrong);
        word.getDocument().validate(telling);
        word.getFootnotes().forEach(f -> f.getCTFtnEdn().validate(telling));
        word.getHeaderList().forEach(h -> h._getHdrFtr().validate(telling));
        word.getFooterList().forEach(f -> f._getHdrFtr().validate(telling));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aWordDocumentSaysOfItselfWhatTheReportSays() throws IOException {
        assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Compiled with Ibidem");
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(writer().find("").orElseThrow().title());
        assertThat(word.getProperties().getCoreProperties().getLastModifiedByUser()).isNull();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.get(ReportForm.WORD).bytes()))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) assertThat(e.getTimeLocal().getYear()).as(e.getName()).isEqualTo(1980);
        }
    }

    @Test
    void markdownCallsEachNoteItDefinesAndKeepsItsFigure() {
        List<String> defined = found("^\\[\\^(\\d+)]: ", markdown);
        List<String> called = Pattern.compile("\\[\\^(\\d+)](?!:)").matcher(markdown).results().map((MatchResult r) -> r.group(1)).toList();
        assertThat(called).isEqualTo(defined).hasSize(written.get(ReportForm.MARKDOWN).footnotes());
        assertThat(markdown).startsWith("**TLP:CLEAR**").endsWith("**TLP:CLEAR**\n").contains("][figure-1]");
        String svg = found("^\\[figure-1]: data:image/svg\\+xml;base64,(.*)$", markdown).getFirst();
        assertThat(new String(Base64.getDecoder().decode(svg), StandardCharsets.UTF_8)).contains("Royal Malaysia Police");
        var parsed = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
        int[] tables = {0};
        parsed.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.CustomBlock block) {
                if (block instanceof org.commonmark.ext.gfm.tables.TableBlock) tables[0]++;
                visitChildren(block);
            }
        });
        assertThat(tables[0]).isEqualTo(elements(web, "table").size());
    }

    @Test
    void hostileTextIsShownNotObeyedInEveryForm() throws Exception {
        Report report = new Report(Ids.next(), "Hostile <b>title</b>", "", "", "A & B", "", "", "", Handling.RED, "Hostile", "en");
        String text = "<script>alert(1)</script> [x](javascript:alert(1)) \u202Elive\u202C \\*not leaning\\* [@E-001]\n\n1. Москва\n2. شرکت\n\n| a | b |\n|---|---|\n| c\\|d | e<br>f |";
        sample.write("report.add", change -> {
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, BlockKind.SECTION, "# Text", text, null, true));
        });
        try {
            Document page = xml(write(report, ReportForm.WEB).bytes());
            assertThat(elements(page, "script")).isEmpty();
            assertThat(elements(page, "a")).noneMatch(a -> a.getAttribute("href").contains("javascript"));
            assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>", "[U+202E]", "*not leaning*", "TLP:RED");
            assertThat(elements(page, "bdi")).extracting(Element::getTextContent).contains("شرکت");
            assertThat(elements(page, "td").getLast().getElementsByTagName("br").getLength()).isEqualTo(1);
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(report, ReportForm.WORD).bytes()))) {
                assertThat(document.getDocument().xmlText()).contains("&lt;script", "w:bidi=\"ar-SA\"", "<w:rtl/>", "ru-RU", "<w:bidi/>");
                assertThat(document.getHyperlinks()).noneMatch(l -> l.getURL().contains("javascript"));
            }
            String plain = new String(write(report, ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8);
            assertThat(plain).contains("\\<script\\>", "\\*not leaning\\*", "c\\|d | e<br>f |", "1. Москва\n2. شرکت").contains("## 1 # Text");
        } finally {
            sample.undo();
        }
    }
}
