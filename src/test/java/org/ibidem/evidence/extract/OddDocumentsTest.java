package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.ibidem.model.EvidenceStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are not as their format wants them: what can be read is read, and what cannot is told as it is. */
@Tag("slow")
class OddDocumentsTest {
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R>>";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String RESOURCES = "/Resources<</Font<</F 6 0 R>>>>";
    private static final String CAT = "begin 644 cat.txt\n#0V%T\n`\nend\n";
    private final Extractor extractor = new Extractor();
    @TempDir Path temp;

    @AfterEach
    void close() {
        extractor.close();
    }

    private Extracted read(String name, byte[] bytes) throws IOException {
        return extractor.read(Files.write(temp.resolve("document"), bytes), name, "");
    }

    private Extracted read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A PDF of these objects after the catalogue, the tree of pages being the second. */
    private static byte[] pdf(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 " + (objects.length + 2) + "\n0000000000 65535 f \n");
        for (int i = 0; i <= objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj ").append(i == 0 ? "<</Type/Catalog/Pages 2 0 R>>" : objects[i - 1]).append(" endobj\n");
        }
        String end = "trailer <</Size " + (objects.length + 2) + "/Root 1 0 R>>\nstartxref\n" + file.length() + "\n%%EOF";
        return file.append(places).append(end).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String words(String said) {
        String content = "BT /F 12 Tf 20 100 Td (" + said + ") Tj ET";
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    @Test
    void aPdfWhoseTreeOfPagesLiesIsReadPageByPage() throws Exception {
        Extracted tooMany = read("a.pdf", pdf("<</Type/Pages/Kids[4 0 R]/Count 2000000000" + RESOURCES + ">>", "null", PAGE, words("Lying count"), FONT));
        assertThat(tooMany.status()).isEqualTo(EvidenceStatus.OK);
        assertThat(tooMany.pages()).isEqualTo(1);
        assertThat(tooMany.parts().getFirst().text()).contains("Lying count");

        Extracted tooFew = read("b.pdf", pdf("<</Type/Pages/Kids[4 0 R 7 0 R]/Count 1" + RESOURCES + ">>", "null", PAGE, words("Told of"), FONT, PAGE.replace("5 0", "8 0"), words("Not told of")));
        assertThat(tooFew.parts()).extracting(p -> p.text().strip()).containsExactly("Told of", "Not told of");

        Extracted loop = read("c.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 2>>", "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R 4 0 R]/Count 2" + RESOURCES + ">>", PAGE.replace("2 0", "3 0"), words("In a circle"), FONT));
        assertThat(loop.pages()).isEqualTo(1);
        assertThat(loop.parts().getFirst().text()).contains("In a circle");

        Extracted ownLeaf = read("d.pdf", pdf("<</Type/Pages/Kids[4 0 R 2 0 R]/Count 1" + RESOURCES + ">>", "null", PAGE, words("Only once"), FONT));
        assertThat(ownLeaf.pages()).isEqualTo(1);

        Extracted branch = read("e.pdf", pdf("<</Type/Pages/Kids[3 0 R 7 0 R]/Count 10" + RESOURCES + ">>", "<</Type/Pages/Parent 2 0 R/Kids[4 0 R]/Count 9>>", PAGE.replace("2 0", "3 0"), words("On the branch"), FONT,
            PAGE.replace("5 0", "8 0"), words("Behind it")));
        assertThat(branch.parts()).extracting(p -> p.text().strip()).containsExactly("On the branch", "Behind it");
    }

    @Test
    void aPdfThatLocksOnlyItsAttachmentsIsReadThoughItsTreeOfPagesLies() throws Exception {
        String plain = new String(pdf("<</Type/Pages/Kids[4 0 R]/Count 2000000000" + RESOURCES + ">>", "null", PAGE, words("Lying count"), FONT), StandardCharsets.ISO_8859_1);
        String locked = plain.replace("/Root 1 0 R>>", "/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -4/O<" + "00".repeat(32) + ">/U<" + "00".repeat(32)
            + ">/CF<</StdCF<</CFM/AESV2/AuthEvent/EFOpen/Length 16>>>>/StmF/Identity/StrF/Identity/EFF/StdCF>>>>");
        Extracted read = read("a.pdf", locked.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.status()).as(read.reason()).isEqualTo(EvidenceStatus.OK);
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.parts().getFirst().text()).contains("Lying count");
    }

    @Test
    void aPdfWithoutPagesIsNotSaidToBeScanned() throws Exception {
        Extracted none = read("a.pdf", pdf("<</Type/Pages/Kids[]/Count 0>>"));
        assertThat(none.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        assertThat(none.reason()).isEqualTo("pdf.noPages");
    }

    @Test
    void aBookLockedToItsBuyerAsksForNoPassword() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : List.of(
                Map.entry("mimetype", "application/epub+zip"),
                Map.entry("META-INF/container.xml", "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles><rootfile full-path='c.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"),
                Map.entry("META-INF/encryption.xml", "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><EncryptedData xmlns='http://www.w3.org/2001/04/xmlenc#'>"
                    + "<EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/><CipherData><CipherReference URI='ch1.xhtml'/></CipherData></EncryptedData></encryption>"),
                Map.entry("c.opf", "<package xmlns='http://www.idpf.org/2007/opf' version='2.0'><manifest><item id='a' href='ch1.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>"),
                Map.entry("ch1.xhtml", "\u0001\u0002\u0003"))) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Extracted book = read("a.epub", bytes.toByteArray());
        assertThat(book.status()).isEqualTo(EvidenceStatus.PROTECTED);
        assertThat(book.reason()).isEqualTo("epub.rights");
        assertThat(book.about().fields()).extracting(Extracted.Field::name).contains(Extracted.LOCK);
    }

    private void holds(Extracted read, String member, String content) throws IOException {
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly(member);
        assertThat(extractor.member(read.members().getFirst())).hasContent(content);
    }

    @Test
    void filesWrittenAsLettersAreTakenOutOfMailsAndTexts() throws Exception {
        Extracted mail = read("a.eml", "From: a@example.org\nTo: b@example.org\nSubject: cat\nMessage-ID: <1@x>\nDate: Mon, 01 Feb 1999 10:00:00 +0000\n\nHere it is.\n\n" + CAT + "\nRegards\n");
        assertThat(mail.parts().getFirst().text()).contains("Here it is.\n\nbegin 644 cat.txt\nend\n\nRegards").doesNotContain("#0V%T");
        holds(mail, "cat.txt", "Cat");
        Extracted text = read("a.txt", "Posted\r\n" + CAT.replace("`", "").replace("\n", "\r\n") + "bye");
        assertThat(text.parts().getFirst().text()).isEqualTo("Posted\nbegin 644 cat.txt\nend\nbye");
        holds(text, "cat.txt", "Cat");
    }

    @Test
    void wordsThatOnlyBeginLikeSuchAFileStayWords() throws Exception {
        for (String words : List.of("begin 644 days ago with nothing.\nIt was a long time.\nend\n", "begin 2016 with hope\nend\n", CAT.replace("end\n", ""), "begin 644 empty\n`\nend\n")) {
            Extracted read = read("a.txt", words);
            assertThat(read.parts().getFirst().text().strip()).isEqualTo(words.strip());
            assertThat(read.members()).isEmpty();
        }
    }

    @Test
    void anAttachmentNamedByItsTypeAloneHasItsName() throws Exception {
        Extracted mail = read("a.eml", """
            From: a@example.org
            To: b@example.org
            Subject: names
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: application/pdf; name="=?utf-8?Q?na=C3=AFve.pdf?="
            Content-Disposition: attachment

            one
            --b
            Content-Type: application/pdf; name*=iso-8859-1'de'%DCbersicht.pdf

            two
            --b--
            """);
        assertThat(mail.members()).extracting(Extracted.Member::name).containsExactly("naïve.pdf", "Übersicht.pdf");
    }

    @Test
    void whereAnswersGoAndWhereAMailWasWrittenStandInItsWords() throws Exception {
        Extracted mail = read("a.eml", "From: a@example.org\nReply-To: other@example.net\nTo: b@example.org\nX-Originating-IP: [198.51.100.77]\nSubject: pay\nMessage-ID: <1@x>\n\nNow.\n");
        assertThat(mail.parts().getFirst().text()).contains("Reply-To: other@example.net").contains("198.51.100.77");
    }

    private List<String> namesIn(String encoding, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(encoding))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return read("a.zip", bytes.toByteArray()).members().stream().map(Extracted.Member::name).toList();
    }

    @Test
    void namesInAZipThatSayNothingAreInTheEncodingOfPcsWhereTheirLettersAreItsOwn() throws Exception {
        assertThat(namesIn("IBM437", "Übersicht Größe.txt", "Café français.txt")).containsExactly("Übersicht Größe.txt", "Café français.txt");
        for (String name : List.of("Sørensen.txt", "Ødegård.txt", "Español año.txt", "Malmö.txt", "Città à Roma.txt")) assertThat(namesIn("IBM850", name)).containsExactly(name);
        for (String name : List.of("Kim – memo.doc", "Kim’s memo.doc", "“Kim” memo.doc", "Budget 100 €.doc", "Café français.txt", "São João.txt")) assertThat(namesIn("windows-1252", name)).containsExactly(name);
    }

    @Test
    void signsThatAreUsualInNamesDoNotMakeThemThoseOfPcs() throws Exception {
        for (String name : List.of("BGB § 823.pdf", "BGB §§ 823 ff.pdf", "Re Meeting….eml", "20 °C.txt", "Letter © Kim.txt", "Kim® Co.txt", "• list.txt", "100 ¥.xls", "Le «plan».doc", "Der „Plan“.doc")) {
            assertThat(namesIn("windows-1252", name)).containsExactly(name);
        }
        for (String name : List.of("Piso 1º.txt", "Nº 5.txt", "Città.txt")) assertThat(namesIn("IBM850", name)).containsExactly(name);
    }

    @Test
    void longWordsOfWhichTheBeginningEndsWithinASignAreWords() throws Exception {
        String words = "평양무역회사는 쿠알라룸푸르 사무소에 달러를 송금했다. ".repeat(900);
        for (String before : List.of("", "a")) {
            Extracted read = read("letter", (before + words).getBytes(Charset.forName("x-windows-949")));
            assertThat(read.mediaType()).isEqualTo("text/plain");
            assertThat(read.parts().getFirst().text()).startsWith(before + "평양무역회사는");
        }
    }

    @Test
    void aSavedPageStaysOneWithoutAnEndingThatSaysSo() throws Exception {
        Extracted page = read("page", "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Paid</p>\r\n--x--\r\n");
        assertThat(page.mediaType()).isEqualTo("multipart/related");
        assertThat(page.parts().getFirst().text().strip()).isEqualTo("Paid");
    }

    @Test
    void wordsInAnOlderEncodingAreWordsWithoutAnEndingThatSaysSo() throws Exception {
        String words = "Судно вышло из порта Находка и через шесть дней прибыло в Пусан, где груз был осмотрен таможней.";
        Extracted read = read("letter", words.getBytes(Charset.forName("KOI8-R")));
        assertThat(read.mediaType()).isEqualTo("text/plain");
        assertThat(read.parts().getFirst().text()).isEqualTo(words);
    }

    @Test
    void aPdfThatWasSavedWithTheHeadersOfItsAnswerIsOne() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Paid by Wonbang");
                content.endText();
            }
            document.save(bytes);
        }
        Extracted read = read("answer", bytes.toByteArray());
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.parts().getFirst().text()).contains("Paid by Wonbang");
    }

    @Test
    void ukrainianHasItsLettersWhereRussianProgramsDrewTables() throws Exception {
        String words = "Договір про оплату радіостанцій через Даньдун для їхньої компанії, що має рахунок у Києві.";
        assertThat(read("letter.txt", words.getBytes(Charset.forName("KOI8-U"))).parts().getFirst().text()).isEqualTo(words);
    }

    @Test
    void wordsInAShadowAFieldOrADrawingOfAPageAreItsWords() throws Exception {
        Extracted page = read("a.html", "<html><body><p>Open</p><div><template shadowrootmode=open><p>Shadow</p></template></div><template>None</template>"
            + "<p>Pay to: <input value=Wonbang> <input type=hidden value=token></p><svg><title>tip</title><text>Flow</text></svg></body></html>");
        assertThat(page.parts().getFirst().text()).contains("Shadow").contains("Pay to: Wonbang").contains("Flow").doesNotContain("None").doesNotContain("token").doesNotContain("tip");
    }

    @Test
    void slidesThatLackTheirLayoutAreReadAndSaidToBeBroken() throws Exception {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.presentationml.";
        String names = "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:r='" + relations + "' xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'";
        String slide = "<p:sld " + names + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id='1' name=''/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id='2' name='T'/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            + "<p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
        String related = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";
        String relation = "<Relationship Id='%s' Type='" + relations + "/%s' Target='%s'/>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : List.of(
                Map.entry("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Override PartName='/ppt/presentation.xml' ContentType='" + types + "presentation.main+xml'/><Override PartName='/ppt/slides/slide1.xml' ContentType='" + types + "slide+xml'/>"
                    + "<Override PartName='/ppt/slides/slide2.xml' ContentType='" + types + "slide+xml'/></Types>"),
                Map.entry("_rels/.rels", related.formatted(relation.formatted("r1", "officeDocument", "ppt/presentation.xml"))),
                Map.entry("ppt/presentation.xml", "<p:presentation " + names + "><p:sldIdLst><p:sldId id='256' r:id='s1'/><p:sldId id='257' r:id='s2'/></p:sldIdLst></p:presentation>"),
                Map.entry("ppt/_rels/presentation.xml.rels", related.formatted(relation.formatted("s1", "slide", "slides/slide1.xml") + relation.formatted("s2", "slide", "slides/slide2.xml"))),
                Map.entry("ppt/slides/slide1.xml", slide.formatted("First words")), Map.entry("ppt/slides/slide2.xml", slide.formatted("Last words")))) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Extracted deck = read("a.pptx", bytes.toByteArray());
        assertThat(deck.reason()).isEqualTo("file.partly");
        assertThat(deck.parts()).extracting(p -> p.text().strip()).containsExactly("First words", "Last words");
    }

    @Test
    void notesOfAnRtfAreReadAndStandApartFromTheWordsAround() throws Exception {
        Extracted read = read("a.rtf", "{\\rtf1\\ansi{\\header Letterhead}\\pard Paid in cash.{\\super\\chftn}{\\*\\footnote\\chftn\\~\\plain See the ledger.}Then \\{more\\} came.{\\footnote Twice}Again.{\\*\\other not this}\\par}");
        assertThat(read.parts().getFirst().text().replaceAll("[\\s\u00a0]+", " ").strip()).isEqualTo("Letterhead Paid in cash. See the ledger. Then {more} came. Twice Again.");
    }

    @Test
    void valuesOfFieldsStandApart() throws Exception {
        Extracted page = read("a.html", "<html><body><p><label>Name</label><input value=Kim><input value=Park>or<textarea>Han</textarea>and more</p>"
            + "<p>Pay<input type=hidden value=token>ment</p></body></html>");
        assertThat(page.parts().getFirst().text()).contains("Name Kim Park or Han and more\n").contains("Payment");
    }

    @Test
    void bracesTooManyInAnRtfMisplaceNothing() throws Exception {
        String rtf = "{\\rtf1\\ansi Paid}}}{\\header Letter}{in cash}";
        try (RtfNotes read = new RtfNotes(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(new String(read.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(rtf.replace("Letter}", "Letter\\par }"));
        }
    }
}
