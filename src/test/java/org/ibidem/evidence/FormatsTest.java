package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each family of formats gives: text by the page, what the document says of itself, and the documents in it. */
@Tag("slow")
class FormatsTest {
    private static final String MAIL = """
        From: =?UTF-8?B?6rmA7LC97ZiB?= <kim@wonbang.test>
        To: "Ray Won" <ray@example.test>
        Subject: =?utf-8?Q?Offer_of_radios?=
        Date: Tue, 12 Jul 2016 09:30:00 +0900
        Message-ID: <offer-1@wonbang.test>
        In-Reply-To: <ask-1@example.test>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        The price is as agreed.
        --b
        Content-Type: text/plain; name="prices.txt"
        Content-Disposition: attachment; filename="prices.txt"
        Content-Transfer-Encoding: base64

        NDAwIHJhZGlvcw==
        --b--
        """;
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

    private List<Taken> add(String name, byte[] bytes) throws Exception {
        Path file = Files.write(Files.createDirectories(temp.resolve("files")).resolve(name), bytes);
        return new Intake(target).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
    }

    private Evidence evidence(Taken taken) {
        return target.byRef(Evidence.class, taken.evidence()).orElseThrow();
    }

    private List<String> pages(Taken taken) {
        return List.copyOf(PageText.joined(target.where(PageText.class, "evidenceId", evidence(taken).id())).values());
    }

    private List<String> said(Taken taken, String name) {
        return target.where(Metadata.class, "evidenceId", evidence(taken).id()).stream().filter(m -> m.name().equals(name)).map(Metadata::value).toList();
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static byte[] written(Writing writing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        });
    }

    private static byte[] workbook(Workbook book) throws Exception {
        try (book) {
            for (String name : List.of("Payments", "Vessels")) {
                Row row = book.createSheet(name).createRow(0);
                row.createCell(0).setCellValue("Wonbang");
                row.createCell(1).setCellValue("Pyongyang");
                row.createCell(2).setCellValue(400);
            }
            return written(book::write);
        }
    }

    @Test
    void aMessageOfAppleMailIsReadWithoutWhatTheProgramNotedOfIt() throws Exception {
        byte[] mail = MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        String noted = "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>flags</key><integer>8590195713</integer></dict></plist>";
        List<Taken> taken = add("4711.emlx", written(out -> {
            out.write((mail.length + "      \n").getBytes(StandardCharsets.US_ASCII));
            out.write(mail);
            out.write(noted.getBytes(StandardCharsets.US_ASCII));
        }));
        assertThat(pages(taken.getFirst()).getFirst()).contains("The price is as agreed.").doesNotContain("plist", "8590195713");
        assertThat(said(taken.getFirst(), "message-id")).containsExactly("<offer-1@wonbang.test>");
        assertThat(taken).extracting(Taken::name).containsExactly("4711.emlx", "prices.txt");
    }

    @Test
    void anOfficeDocumentThatEndsTooEarlyIsReadAsFarAsItGoesAndSaysSo() throws Exception {
        byte[] book = workbook(new XSSFWorkbook());
        Taken whole = add("whole.xlsx", book).getFirst();
        Taken cut = add("cut.xlsx", Arrays.copyOf(book, book.length - 30)).getFirst();
        assertThat(evidence(whole).reason()).isEmpty();
        assertThat(evidence(cut).status()).isEqualTo(EvidenceStatus.OK);
        assertThat(evidence(cut).reason()).contains("ends too early");
        assertThat(String.join(" ", pages(cut))).contains("Wonbang");
    }

    @Test
    void aFileThatEndsTooEarlyIsSaidToBeCutOff() throws Exception {
        byte[] book = workbook(new HSSFWorkbook());
        byte[] zipped = written(out -> {
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(book);
            }
        });
        Evidence cut = evidence(add("book.xls", Arrays.copyOf(book, book.length / 2)).getFirst());
        assertThat(cut.status()).isEqualTo(EvidenceStatus.REFUSED);
        assertThat(cut.reason()).contains("ends too early").contains("whole copy");
        List<Taken> packed = add("book.gz", Arrays.copyOf(zipped, zipped.length / 2));
        assertThat(evidence(packed.getFirst()).reason()).contains("ends too early: what there was").contains("whole copy");
        assertThat(packed).hasSize(2);
    }

    @Test
    void aSheetIsAPageWithTabsBetweenItsCells() throws Exception {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Taken taken = add(book instanceof HSSFWorkbook ? "old.xls" : "new.xlsx", workbook(book)).getFirst();
            assertThat(pages(taken)).containsExactly("Payments\nWonbang\tPyongyang\t400", "Vessels\nWonbang\tPyongyang\t400");
        }
        assertThat(pages(add("list.csv", "name;city\n\"Wonbang; Co\";Dalian\n".getBytes()).getFirst())).containsExactly("name\tcity\nWonbang; Co\tDalian");
    }

    @Test
    void officeDocumentsGiveTheirWords() throws Exception {
        byte[] letter = written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Contract with Pan Systems");
                document.createParagraph().createRun().setText("Signed in Dandong");
                document.getProperties().getCoreProperties().setCreator("Ray");
                document.write(out);
            }
        });
        Taken taken = add("contract.docx", letter).getFirst();
        assertThat(pages(taken)).containsExactly("Contract with Pan Systems\nSigned in Dandong");
        assertThat(evidence(taken).author()).isEqualTo("Ray");
        byte[] slides = written(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                for (String words : List.of("First slide", "Second slide")) show.createSlide().createTextBox().setText(words);
                show.write(out);
            }
        });
        assertThat(pages(add("talk.pptx", slides).getFirst())).containsExactly("First slide", "Second slide");
        assertThat(pages(add("note.rtf", "{\\rtf1\\ansi\\pard Struck off in {\\b 2017}\\par}".getBytes()).getFirst())).containsExactly("Struck off in 2017");
    }

    @Test
    void aMailIsReadWithItsHeadersAndItsAttachmentIsADocumentOfItsOwn() throws Exception {
        List<Taken> taken = add("offer.eml", MAIL.replace("\n", "\r\n").getBytes());
        assertThat(taken).hasSize(2);
        Evidence mail = evidence(taken.getFirst());
        assertThat(mail).extracting(Evidence::title, Evidence::author, Evidence::published).containsExactly("Offer of radios", "김창혁 <kim@wonbang.test>", "2016-07-12");
        assertThat(mail.capture().claimedAt()).hasToString("2016-07-12T00:30:00Z");
        assertThat(pages(taken.getFirst()).getFirst()).startsWith("From: 김창혁").endsWith("The price is as agreed.");
        assertThat(said(taken.getFirst(), "message-id")).containsExactly("<offer-1@wonbang.test>");
        assertThat(said(taken.getFirst(), "in-reply-to")).containsExactly("<ask-1@example.test>");
        Evidence attachment = evidence(taken.get(1));
        assertThat(attachment.parentId()).isEqualTo(mail.id());
        assertThat(attachment.sha256()).isEqualTo(Sha256.hex("400 radios".getBytes()));
        assertThat(taken.get(1)).extracting(Taken::parent, Taken::name, Taken::mediaType).containsExactly(mail.ref(), "prices.txt", "text/plain");
    }

    @Test
    void theFirstPieceOfAMessageGivesTheBeginningOfIt() throws Exception {
        String piece = """
            From: anonymous@example.test
            Subject: A photograph
            MIME-Version: 1.0
            Content-Type: message/partial; id="whole@example.test"; number=1; total=2

            """ + MAIL.substring(0, MAIL.indexOf("--b--"));
        List<Taken> taken = add("piece.eml", piece.getBytes(StandardCharsets.US_ASCII));
        assertThat(taken).extracting(t -> evidence(t).fileName()).containsExactly("piece.eml", "prices.txt");
        assertThat(pages(taken.getFirst()).getFirst()).contains("The price is as agreed.");
        assertThat(pages(taken.getLast())).containsExactly("400 radios");
    }

    @Test
    void aMailboxHoldsItsMessages() throws Exception {
        String box = "From kim@wonbang.test Tue Jul 12 09:30:00 2016\n" + MAIL + "\nFrom ray@example.test Wed Jul 13 09:30:00 2016\n"
            + MAIL.replace("Offer_of_radios", "Second_offer") + "\n";
        List<Taken> taken = add("box.mbox", box.getBytes());
        assertThat(taken).hasSize(5);
        assertThat(taken).filteredOn(t -> t.mediaType().equals("message/rfc822")).extracting(t -> evidence(t).title()).containsExactly("Offer of radios", "Second offer");
    }

    @Test
    void messagesOfAMailboxAreNamedByTheirSubject() throws Exception {
        String box = "From a@b.test Tue Jul 12 09:30:00 2016\nFrom: a@b.test\nSubject: =?UTF-8?B?7JuQ67Cp66y07Jet?= 1/2\n\nwords\n\n"
            + "From a@b.test Wed Jul 13 09:30:00 2016\nFrom: a@b.test\n\nno subject\n";
        List<Taken> taken = add("box.mbox", box.getBytes(StandardCharsets.US_ASCII));
        assertThat(taken).extracting(Taken::name).containsExactly("box.mbox", "원방무역 1_2.eml", "message-2.eml");
        assertThat(said(taken.get(1), "mailbox-number")).containsExactly("1");
    }

    @Test
    void aMessageOfAMailboxThatCannotBeReadSpoilsOnlyItselfAndNamesAreShortAndOnce() throws Exception {
        StringBuilder box = new StringBuilder();
        for (String subject : List.of("Offer", "Offer", "Long ".repeat(4_000))) box.append("From a@b.test Tue Jul 12 09:30:00 2016\nFrom: a@b.test\nSubject: ").append(subject).append("\n\nwords\n\n");
        box.append("From a@b.test Wed Jul 13 09:30:00 2016\n").append("X-Trap: 1\n".repeat(12_000)).append("\nwords\n");
        List<Taken> taken = add("box.mbox", box.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(taken).hasSize(5).extracting(Taken::name).contains("Offer.eml", "Offer (2).eml", "message-4.eml").doesNotHaveDuplicates().allMatch(name -> name.length() < 130);
    }

    @Test
    void archivesWithinArchivesAreOpenedAndTheirNamesAreLabelsOnly() throws Exception {
        byte[] tar = written(out -> {
            try (TarArchiveOutputStream files = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
                TarArchiveEntry entry = new TarArchiveEntry("../../escaped.txt", true);
                entry.setSize(4);
                files.putArchiveEntry(entry);
                files.write("evil".getBytes());
                files.closeArchiveEntry();
            }
        });
        List<Taken> taken = add("all.zip", zip("inner.tar.gz", new String(tar, StandardCharsets.ISO_8859_1), "dir/note.txt", "a note"));
        assertThat(taken).extracting(Taken::name).containsExactly("all.zip", "inner.tar.gz", "inner.tar", "escaped.txt", "note.txt");
        assertThat(pages(taken.getFirst()).getFirst()).contains("inner.tar.gz").contains("dir/note.txt");
        assertThat(said(taken.get(4), "path")).containsExactly("dir/note.txt");
        assertThat(temp.getParent().resolve("escaped.txt")).doesNotExist();
        try (Stream<Path> all = Files.walk(temp)) {
            assertThat(all.filter(Files::isRegularFile)).noneMatch(f -> f.getFileName().toString().contains("escaped"));
        }
    }

    @Test
    void theSameBytesInTwoPlacesAreTwoDocumentsOverOneOriginal() throws Exception {
        add("one.zip", zip("note.txt", "the same"));
        List<Taken> second = add("two.zip", zip("copy.txt", "the same"));
        assertThat(second.get(1).duplicateOf()).isNull();
        assertThat(target.where(Evidence.class, "sha256", second.get(1).sha256())).hasSize(2);
        target.undo();
        assertThat(target.count(Evidence.class)).as("an archive and its members are one step").isEqualTo(2);
    }

    @Test
    void aBombIsCutShortAndSaysSo() throws Exception {
        byte[] bomb = written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("zeros"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 90; i++) zip.write(zeros);
            }
        });
        List<Taken> taken = add("bomb.zip", bomb);
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().reason()).contains("200 times");
    }

    @Test
    void aWebArchiveGivesEachAnswerWithItsAddressTimeAndDigest() throws Exception {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Radios</title><body>For military users</body></html>";
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789012>\r\nWARC-Date: 2017-11-15T01:20:30Z\r\n"
            + "WARC-Target-URI: https://glocom.test/products\r\nWARC-Payload-Digest: sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        List<Taken> taken = add("site.warc", warc.getBytes());
        assertThat(taken).hasSize(2);
        Evidence page = evidence(taken.get(1));
        assertThat(page).extracting(Evidence::title, Evidence::url, Evidence::mediaType).containsExactly("Radios", "https://glocom.test/products", "text/html");
        assertThat(page.capture().claimedAt()).hasToString("2017-11-15T01:20:30Z");
        assertThat(said(taken.get(1), "warc-payload-digest").getFirst()).contains("B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A");
        assertThat(pages(taken.get(1))).containsExactly("For military users");
    }

    @Test
    void aPageSavedAsMhtmlKnowsWhereAndWhenItWas() throws Exception {
        String mhtml = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://glocom.test/about\r\nSubject: About us\r\nDate: Wed, 15 Nov 2017 01:20:30 -0000\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n"
            + "Content-Location: https://glocom.test/about\r\n\r\n<html><body><p>Made in Malaysia</p></body></html>\r\n--x--\r\n";
        Taken taken = add("about.mhtml", mhtml.getBytes()).getFirst();
        assertThat(evidence(taken)).extracting(Evidence::title, Evidence::url, Evidence::author).containsExactly("About us", "https://glocom.test/about", "");
        assertThat(evidence(taken).capture().claimedAt()).hasToString("2017-11-15T01:20:30Z");
        assertThat(pages(taken).getFirst()).endsWith("Made in Malaysia");
    }

    @Test
    void aFileAttachedToAPdfIsADocumentOfItsOwn() throws Exception {
        byte[] pdf = written(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                PDEmbeddedFile content = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream("ledger".getBytes()));
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setFile("ledger.txt");
                file.setEmbeddedFile(content);
                PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                files.setNames(java.util.Map.of("ledger.txt", file));
                PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(files);
                document.getDocumentCatalog().setNames(names);
                document.save(out);
            }
        });
        List<Taken> taken = add("with.pdf", pdf);
        assertThat(taken).extracting(Taken::name).containsExactly("with.pdf", "ledger.txt");
        assertThat(pages(taken.get(1))).containsExactly("ledger");
    }

    @Test
    void aScanOfSeveralPagesHasThatManyPages() throws Exception {
        byte[] tiff = written(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            try (ImageOutputStream images = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(images);
                writer.prepareWriteSequence(null);
                for (int i = 0; i < 3; i++) writer.writeToSequence(new IIOImage(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), null, null), null);
                writer.endWriteSequence();
            }
        });
        Taken taken = add("scan.tif", tiff).getFirst();
        assertThat(taken).extracting(Taken::status, Taken::pages).containsExactly(EvidenceStatus.NO_TEXT, 3);
        assertThat(taken.reason()).contains("40 × 30");
        assertThat(said(taken, "Exif IFD0/Image Width")).anySatisfy(v -> assertThat(v).contains("40"));
        assertThat(said(taken, "File/File Modified Date")).as("the time of the copy that was read").isEmpty();
    }

    @Test
    void anExternalEntityIsNeverFetched() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>&e;</x>";
        byte[] docx = zip("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            "word/document.xml", xml, "_rels/.rels", xml);
        for (Taken taken : Stream.of(add("x.xml", xml.getBytes()), add("x.docx", docx)).flatMap(List::stream).toList()) {
            assertThat(pages(taken)).noneMatch(p -> p.contains("the secret"));
        }
    }
}
