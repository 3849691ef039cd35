package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.extract.Limits;
import org.ibidem.job.Progress;
import org.ibidem.model.Anchor;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the links of documents lead is text behind their pages, which leaves the pages as they are. */
@Tag("slow")
class LinkTargetsTest {
    @TempDir Path temp;
    private Case target;

    @BeforeEach
    void open() {
        target = Case.create(temp.resolve("T.case"), "T", Handling.AMBER, Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        target.close();
    }

    private Evidence add(String name, byte[] bytes) throws Exception {
        Path file = Files.write(Files.createDirectories(temp.resolve("files")).resolve(name), bytes);
        return target.byRef(Evidence.class, new Intake(target).add(List.of(file), IntakeOptions.NONE, Progress.NONE).getFirst().evidence()).orElseThrow();
    }

    private Evidence page(String html) throws Exception {
        return add("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Evidence document, TextKind kind) {
        return target.where(PageText.class, "evidenceId", document.id()).stream().filter(p -> p.obtained() == kind).map(PageText::text).collect(Collectors.joining("\f"));
    }

    private String links(Evidence document) {
        return text(document, TextKind.LINKS);
    }

    @Test
    void whereAWebPageLeadsStandsBehindItsWordsAsItIsWritten() throws Exception {
        Evidence read = page("""
            <html><head><link rel="canonical" href="https://glocom.test/radios"><link rel="stylesheet" href="https://cdn.test/look.css"><link rel="icon" href="/icon.png">
            <meta http-equiv="refresh" content="5; URL='https://moved.test/'"></head>
            <body><p>Write to <a href="mailto:sales@glocom.test?subject=Radios">the office</a> or <a href="tel:+60321234567">call</a>.</p>
            <a href="https://partner.test/a?b=1&amp;c=2"><img src="https://cdn.test/logo.png" alt="logo"></a><a href="/contact">Contact</a>
            <a href="#top">Up</a><a href="javascript:void(0)">More</a>
            <form action="https://collect.test/send"><button formaction="https://other.test/go">Send</button></form>
            <iframe src="https://maps.test/embed?q=office"></iframe></body></html>""");
        assertThat(text(read, TextKind.TEXT_LAYER)).isEqualTo("Write to the office or call.\nContact UpMore\nSend");
        assertThat(links(read).lines()).containsExactly("https://glocom.test/radios", "https://moved.test/", "mailto:sales@glocom.test?subject=Radios", "tel:+60321234567",
            "/contact", "https://partner.test/a?b=1&c=2", "https://collect.test/send", "https://other.test/go", "https://maps.test/embed?q=office");
    }

    @Test
    void trackersInAPagesSourceAreKeptWithTheWordsTheyAreKnownBy() throws Exception {
        Evidence read = page("""
            <html><head><script src="https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF"></script><style>.a{content:"UA-999999-9"}</style>
            <script>gtag('config', 'UA-1234567-2'); fbq('init', '123456789012345'); ym(87654321, "init");</script></head>
            <body>Radios<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456"></ins><!-- was GTM-ABC123 -->
            <noscript><img src="https://www.facebook.com/tr?id=543210987654321&ev=PageView"></noscript></body></html>""");
        assertThat(text(read, TextKind.TEXT_LAYER)).isEqualTo("Radios");
        assertThat(links(read).lines()).containsExactly("G-AB12CD34EF", "UA-1234567-2", "ym(87654321", "fbq('init', '123456789012345", "ca-pub-1234567890123456", "GTM-ABC123",
            "facebook.com/tr?id=543210987654321");
    }

    @Test
    void whatAPageSaysOfItselfIsBehindItsWordsToo() throws Exception {
        Evidence read = page("""
            <html><head><title>Radios</title><meta name="author" content="Pan Min"><meta name="viewport" content="width=1"><meta property="og:title" content="Radios">
            <meta property="og:description" content="Battlefield radios"><meta property="og:image" content="https://cdn.test/a.png"><meta property="article:published_time" content="2016-07-02T10:00:00Z">
            <meta property="og:url" content="https://glocom.test/radios"><meta name="twitter:site" content="@glocom"><meta name="google-site-verification" content="q1w2e3">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","legalName":"International Global System","email":"office@glocom.test",
            "telephone":"+60 3 2123 4567","logo":"https://cdn.test/l.png","sameAs":["https://video.test/@glocom","https://chat.test/glocom"],"taxID":"MY-778"}]}</script>
            <script type="application/ld+json">{broken</script></head>
            <body><p>Radios, call +60 3 2123 4567 or <a href="/cdn-cgi/l/email-protection#8bf8eae7eef8cbece7e4e8e4e6a5ffeef8ff"><span class="__cf_email__" data-cfemail="8bf8eae7eef8cbece7e4e8e4e6a5ffeef8ff">[email&#160;protected]</span></a></p>
            <button data-href="https://shop.test/buy" data-image-url="https://cdn.test/b.jpg" data-email="pan@glocom.test" data-id="77">Buy</button></body></html>""");
        assertThat(text(read, TextKind.TEXT_LAYER)).isEqualTo("Radios, call +60 3 2123 4567 or [email protected]\nBuy");
        assertThat(links(read).lines()).containsExactly("https://glocom.test/radios", "office@glocom.test", "https://video.test/@glocom", "https://chat.test/glocom", "sales@glocom.test",
            "https://shop.test/buy", "pan@glocom.test", "author: Pan Min", "og:description: Battlefield radios", "article:published_time: 2016-07-02T10:00:00Z", "twitter:site: @glocom",
            "google-site-verification: q1w2e3", "legalName: International Global System", "taxID: MY-778", "/cdn-cgi/l/email-protection#8bf8eae7eef8cbece7e4e8e4e6a5ffeef8ff");
        assertThat(read.author()).isEqualTo("Pan Min");
        assertThat(read.published()).isEqualTo("2016-07-02");
    }

    @Test
    void whatThePageShowsIsNotSaidTwice() throws Exception {
        Evidence read = page("""
            <p>See <a href="http://www.glocom.test/">www.glocom.test</a>, (<a href="https://a.test/x_(1)">https://a.test/x_(1)</a>), <a href="mailto:Kim@glocom.test">kim@glocom.test</a>
            and <a href="tel:+6032123-4567">+60 3 2123 4567</a>, our id is UA-1234567-2.<script>ga('UA-1234567-2')</script></p><p><a href="https://a.test/x">https://a.test/y</a></p>""");
        assertThat(links(read)).isEqualTo("https://a.test/x");
    }

    @Test
    void aPagesOwnAddressesAreSaidOnceADocumentAndThoseOfWordsOnEachPage() throws Exception {
        String words = "Radios are sold in many lands. ".repeat(30);
        String paragraph = "<p>" + words + "<a href='https://a.test/'>here</a></p><form action='https://form.test/'></form>";
        assertThat(links(page(paragraph.repeat(7)))).isEqualTo("https://a.test/\nhttps://form.test/\fhttps://a.test/\fhttps://a.test/");
    }

    @Test
    void howManyAreTakenIsLimitedAndSaid() throws Exception {
        String many = IntStream.range(0, Limits.TARGETS + 10).mapToObj(i -> "<a href='https://a.test/" + i + "'>x</a> ").collect(Collectors.joining());
        Evidence read = page(many);
        assertThat(links(read).replace('\f', '\n').lines().count()).isEqualTo(Limits.TARGETS);
        assertThat(read.reason()).contains("10,000 addresses");
        Evidence far = add("long.html", ("<a href='https://a.test/" + "x".repeat(Markup.MAX_DETAIL) + "'>far</a><a href='https://b.test'>near</a>").getBytes());
        assertThat(links(far)).as("the beginning of an address is another").isEqualTo("https://b.test");
        assertThat(far.reason()).contains("2,000 characters");
        String written = "See [far](https://a.test/" + "x".repeat(Markup.MAX_DETAIL) + ").";
        assertThat(add("long.md", written.getBytes(StandardCharsets.UTF_8))).satisfies(e -> {
            assertThat(text(e, TextKind.TEXT_LAYER)).isEqualTo(written);
            assertThat(links(e)).isEmpty();
        });
    }

    @Test
    void aPageWithoutWordsIsStillOneWithoutText() throws Exception {
        Evidence read = page("<html><body><script>ga('create', 'UA-1234567-2')</script></body></html>");
        assertThat(read.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        assertThat(links(read)).isEqualTo("UA-1234567-2");
    }

    @Test
    void thePagesOfTheOtherVersionOfALetterLeadSomewhereToo() throws Exception {
        Evidence read = add("mail.eml", """
            From: kim@wonbang.test
            Subject: Offer
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8

            See our offer.
            --b
            Content-Type: text/html; charset=utf-8

            <p>See our <a href="https://hidden.test/offer">offer</a>.</p>
            --b--
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(text(read, TextKind.TEXT_LAYER)).endsWith("See our offer.").doesNotContain("hidden");
        assertThat(links(read)).isEqualTo("https://hidden.test/offer");
    }

    @Test
    void linksOfAPdfAreTextBesideWhatTheyCover() throws Exception {
        Evidence read = add("letter.pdf", pdf("Our register", Map.of("https://register.test/kim", 700f)));
        assertThat(text(read, TextKind.TEXT_LAYER)).isEqualTo("Our register");
        assertThat(links(read)).isEqualTo("https://register.test/kim");
        List<Markup> all = PageText.marked(target.where(PageText.class, "evidenceId", read.id())).get(1);
        assertThat(all).filteredOn(m -> m.kind() == Markup.Kind.PLACE).singleElement().satisfies(m -> assertThat(m.start()).isEqualTo("Our register\n".length()));
        assertThat(add("shown.pdf", pdf("https://register.test/kim", Map.of("https://register.test/kim", 700f))))
            .satisfies(e -> assertThat(links(e)).isEmpty());
    }

    @Test
    void aScannedPdfWithALinkStillWantsItsTextRecognised() throws Exception {
        Evidence read = add("scan.pdf", pdf("", Map.of("https://register.test/kim", 700f)));
        assertThat(read.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        assertThat(read.reason()).contains("OCR");
        assertThat(links(read)).isEqualTo("https://register.test/kim");
    }

    private static byte[] pdf(String words, Map<String, Float> links) throws Exception {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText(words);
                content.endText();
            }
            for (Map.Entry<String, Float> link : links.entrySet()) {
                PDAnnotationLink over = new PDAnnotationLink();
                over.setRectangle(new PDRectangle(100, link.getValue(), 80, 12));
                PDActionURI leads = new PDActionURI();
                leads.setURI(link.getKey());
                over.setAction(leads);
                page.getAnnotations().add(over);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void hyperlinksOfOfficeDocumentsAreTextWhereTheShownWordsAreOther() throws Exception {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createHyperlinkRun("https://hidden.test/contract").setText("the contract");
            document.createParagraph().createHyperlinkRun("https://shown.test/").setText("https://shown.test");
            document.write(out);
            Evidence read = add("contract.docx", out.toByteArray());
            assertThat(text(read, TextKind.TEXT_LAYER)).isEqualTo("the contract\nhttps://shown.test");
            assertThat(links(read)).isEqualTo("https://hidden.test/contract");
        }
        assertThat(links(add("note.rtf", "{\\rtf1 See {\\field{\\*\\fldinst{HYPERLINK \"https://hidden.test/rtf\"}}{\\fldrslt{the note}}} today.}".getBytes()))).isEqualTo("https://hidden.test/rtf");
    }

    @Test
    void cellsOfSheetsLeadSomewhereToo() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell cell = book.createSheet("Ships").createRow(0).createCell(0);
            cell.setCellValue("Jie Shun");
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://hidden.test/ship");
            cell.setHyperlink(link);
            book.write(out);
            assertThat(links(add("ships.xls", out.toByteArray()))).isEqualTo("https://hidden.test/ship");
        }
        String sheet = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
            + "<table:table table:name=\"Ships\"><table:table-row><table:table-cell><text:p><text:a xlink:href=\"https://hidden.test/ods\">Jie Shun</text:a></text:p></table:table-cell>"
            + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
        Evidence read = add("ships.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", sheet));
        assertThat(text(read, TextKind.TEXT_LAYER)).isEqualTo("Ships\nJie Shun");
        assertThat(links(read)).isEqualTo("https://hidden.test/ods");
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBookLeadsOutOfItsChapters() throws Exception {
        String chapter = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>One</title></head><body><p>See <a href='https://hidden.test/book'>the source</a>.</p></body></html>";
        Evidence read = add("book.epub", zip("mimetype", "application/epub+zip", "META-INF/container.xml",
            "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='b.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
            "b.opf", "<package xmlns='http://www.idpf.org/2007/opf' version='2.0'><metadata/><manifest><item id='c' href='c.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='c'/></spine></package>",
            "c.xhtml", chapter));
        assertThat(links(read)).isEqualTo("https://hidden.test/book");
    }

    /** A case of an earlier version gains them when a document is read again, and what is marked in it stays where it is. */
    @Test
    void readAgainADocumentGainsThemAndItsPassagesStay() throws Exception {
        Evidence read = page("<p>Kim signed.</p><p><a href='https://hidden.test/'>Kim signed</a></p>");
        target.write("evidence.read", change -> change.where(PageText.class, "evidenceId", read.id()).stream().filter(p -> p.obtained() == TextKind.LINKS).forEach(change::delete));
        Marking marking = new Marking(target, "analyst");
        String words = text(read, TextKind.TEXT_LAYER);
        marking.mark(Excerpt.of(Selected.words(read.id(), 1, 13, words.length(), words)));
        new Intake(target).reread(read.id(), "");
        assertThat(links(read)).isEqualTo("https://hidden.test/");
        assertThat(target.all(Passage.class)).singleElement().satisfies(p -> {
            assertThat(p.anchor()).isEqualTo(Anchor.FOUND);
            assertThat(p.start()).isEqualTo(13);
        });
    }
}
