package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class IntakeTest {
    @TempDir Path temp;
    private Path files;
    private Case target;

    @BeforeEach
    void open() throws Exception {
        files = Files.createDirectories(temp.resolve("files"));
        target = Case.create(temp.resolve("T.case"), "T", Handling.AMBER, Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        target.close();
    }

    private Path write(String name, byte[] bytes) throws Exception {
        return Files.write(files.resolve(name), bytes);
    }

    @Test
    void aCaseThatCannotBeWrittenIsNoFaultOfTheFileAndIsSaidOnce() throws Exception {
        Path lies = write("a.txt", "Words".getBytes(Charset.defaultCharset()));
        Path originals = target.folder().resolve("originals");
        Files.deleteIfExists(originals);
        Files.writeString(originals, "in the way, as a full drive is");
        String reason = new Intake(target).add(List.of(lies), IntakeOptions.NONE, Progress.NONE).getFirst().reason();
        assertThat(reason).startsWith("It was not taken in. The change to " + target.folder()).endsWith("Make room or check the drive, then try again.");
    }

    private Path pdf(String name, String password, String... pages) throws Exception {
        Path file = files.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Seen by the registrar");
            document.getPage(0).getAnnotations().add(note);
            document.getDocumentInformation().setTitle("Registry extract");
            if (!password.isEmpty()) document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private List<Taken> add(String password) {
        return new Intake(target).add(List.of(files), new IntakeOptions("https://example.test/found", password), Progress.NONE);
    }

    @Test
    void aPdfIsReadPageByPageWithItsAnnotations() throws Exception {
        Path file = pdf("extract.pdf", "", "Registered in 2005", "Struck off in 2017");
        Taken taken = add("").getFirst();
        assertThat(taken.status()).isEqualTo(EvidenceStatus.OK);
        assertThat(taken.sha256()).isEqualTo(Sha256.hex(file));
        assertThat(taken.mediaType()).isEqualTo("application/pdf");
        Evidence evidence = target.byRef(Evidence.class, taken.evidence()).orElseThrow();
        assertThat(evidence.title()).isEqualTo("Registry extract");
        assertThat(evidence.pages()).isEqualTo(2);
        assertThat(evidence.url()).isEqualTo("https://example.test/found");
        assertThat(evidence.capture().fileTime()).isEqualTo(Files.getLastModifiedTime(file).toInstant());
        List<PageText> texts = target.where(PageText.class, "evidenceId", evidence.id());
        assertThat(PageText.joined(texts)).containsEntry(1, "Registered in 2005\nSeen by the registrar").containsEntry(2, "Struck off in 2017");
        assertThat(texts).extracting(PageText::obtained).contains(TextKind.TEXT_LAYER, TextKind.ANNOTATIONS);
        assertThat(Files.readAllBytes(target.originals().path(taken.sha256()))).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aLockedPdfIsProtectedUntilThePasswordIsGiven() throws Exception {
        pdf("locked.pdf", "secret", "Hidden words");
        assertThat(add("").getFirst()).extracting(Taken::status, Taken::chars).containsExactly(EvidenceStatus.PROTECTED, 0L);
        assertThat(add("wrong").getFirst().reason()).contains("right one");
        Taken opened = add("secret").getFirst();
        assertThat(opened).extracting(Taken::status, Taken::evidence, Taken::duplicateOf).containsExactly(EvidenceStatus.OK, new Ref(Ref.Series.E, 1), null);
        Evidence evidence = target.byRef(Evidence.class, opened.evidence()).orElseThrow();
        assertThat(evidence).extracting(Evidence::title, Evidence::pages, Evidence::reason).containsExactly("Registry extract", 1, "");
        assertThat(PageText.joined(target.where(PageText.class, "evidenceId", evidence.id())).get(1)).startsWith("Hidden words");
        target.undo();
        assertThat(target.find(Evidence.class, evidence.id()).orElseThrow().status()).as("one step").isEqualTo(EvidenceStatus.PROTECTED);
        assertThat(target.where(PageText.class, "evidenceId", evidence.id())).isEmpty();
    }

    @Test
    void aDocumentReadAgainKeepsWhatIsKnownOfIt() throws Exception {
        pdf("extract.pdf", "", "Registered in 2005");
        Evidence known = target.byRef(Evidence.class, add("").getFirst().evidence()).orElseThrow();
        target.write("evidence.edit", change -> change.put(known.withTitle("Extract 4417").withOrigin(null, "Registrar", "2005", "https://example.test/4417")));
        assertThat(new Intake(target).reread(known.id(), "").status()).isEqualTo(EvidenceStatus.OK);
        assertThat(target.find(Evidence.class, known.id()).orElseThrow()).extracting(Evidence::title, Evidence::author, Evidence::published, Evidence::url)
            .containsExactly("Extract 4417", "Registrar", "2005", "https://example.test/4417");
        assertThat(target.where(PageText.class, "evidenceId", known.id())).as("replaced, not doubled").hasSize(2);
    }

    @Test
    void aFileThatIsGoneWhenItsTurnComesDoesNotEndTheBatch() throws Exception {
        for (int i = 10; i < 40; i++) write(i + ".txt", ("text " + i).getBytes());
        Path last = write("last.txt", "the last".getBytes());
        List<Taken> taken = new Intake(target).add(List.of(files), IntakeOptions.NONE, (done, total, thing) -> {
            if (done == 1) last.toFile().delete();
        });
        assertThat(taken).extracting(Taken::status).startsWith(EvidenceStatus.OK, EvidenceStatus.OK).endsWith(EvidenceStatus.OK, EvidenceStatus.REFUSED);
        assertThat(taken.getLast().reason()).contains("last.txt");
    }

    @Test
    void aPictureOfUnknownSizeIsStillDescribedInASentence() throws Exception {
        write("broken.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        write("unknown.psd", "8BPS\0\1\0\0\0\0\0\0\0\3".getBytes());
        assertThat(add("")).extracting(Taken::reason).allSatisfy(r -> assertThat(r).isNotBlank().doesNotContain("( pixels)"));
    }

    @Test
    void textIsReadInTheEncodingItIsIn() throws Exception {
        write("euckr.txt", "조선압록강기술회사는 평양에 있다".getBytes(Charset.forName("EUC-KR")));
        write("gbk.txt", "延边银星网络科技有限公司是一家公司".getBytes(Charset.forName("GB18030")));
        write("russian.txt", "Общество с ограниченной ответственностью".getBytes(Charset.forName("windows-1251")));
        write("utf16.txt", "\uFEFFWonbang Trading Co.".getBytes(Charset.forName("UTF-16LE")));
        write("utf8.md", "# Wonbang Trading Co. 원방무역".getBytes(Charset.forName("UTF-8")));
        List<String> read = new ArrayList<>();
        for (Taken taken : add("")) {
            Evidence evidence = target.byRef(Evidence.class, taken.evidence()).orElseThrow();
            read.addAll(PageText.joined(target.where(PageText.class, "evidenceId", evidence.id())).values());
        }
        assertThat(read).containsExactly("조선압록강기술회사는 평양에 있다", "延边银星网络科技有限公司是一家公司",
            "Общество с ограниченной ответственностью", "Wonbang Trading Co.", "# Wonbang Trading Co. 원방무역");
    }

    @Test
    void aPageOfTheWebGivesTheWordsAReaderWouldSee() throws Exception {
        write("site.html", """
            <html><!--
             Page saved with SingleFile
             url: https://glocom.test/products
             saved date: Wed Nov 15 2017 10:20:30 GMT+0900 (Korean Standard Time)
            --><head><title>Products</title><script>alert('no')</script></head>
            <body><h1>Radios</h1><p>For <b>military</b> users<br>and others</p><img src="http://192.0.2.1/x.png"></body></html>""".getBytes());
        Taken taken = add("").getFirst();
        Evidence evidence = target.byRef(Evidence.class, taken.evidence()).orElseThrow();
        assertThat(PageText.joined(target.where(PageText.class, "evidenceId", evidence.id()))).containsEntry(1, "Radios\nFor military users\nand others");
        assertThat(evidence.title()).isEqualTo("Products");
        assertThat(evidence.capture().claimedAt()).hasToString("2017-11-15T01:20:30Z");
    }

    @Test
    void theSameBytesAreTakenInOnce() throws Exception {
        write("a.txt", "same".getBytes());
        write("b.txt", "same".getBytes());
        List<Taken> taken = add("");
        assertThat(taken).extracting(Taken::evidence).containsExactly(new Ref(Ref.Series.E, 1), null);
        assertThat(taken.get(1).duplicateOf()).isEqualTo(new Ref(Ref.Series.E, 1));
        assertThat(target.count(Evidence.class)).isEqualTo(1);
        List<Entry> history = new ArrayList<>();
        target.history(0, history::add);
        assertThat(history.getLast()).extracting(Entry::action, Entry::detail).containsExactly("evidence.duplicate", "E-001");
    }

    @Test
    void whatCannotBeReadIsKeptWithItsReason() throws Exception {
        write("broken.pdf", "%PDF-1.7\nnothing more".getBytes());
        write("empty.txt", new byte[0]);
        write("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        List<Taken> taken = add("");
        assertThat(taken).extracting(Taken::status).containsExactly(EvidenceStatus.REFUSED, EvidenceStatus.NO_TEXT, EvidenceStatus.REFUSED);
        assertThat(taken).allSatisfy(t -> {
            assertThat(t.reason()).isNotBlank();
            assertThat(target.originals().has(t.sha256())).isTrue();
        });
    }

    @Test
    void takingInStopsWhereItIsCancelledAndKeepsWhatIsDone() throws Exception {
        for (int i = 0; i < 5; i++) write(i + ".txt", ("text " + i).getBytes());
        List<Taken> told = new ArrayList<>();
        assertThatThrownBy(() -> new Intake(target, told::add).add(List.of(files), IntakeOptions.NONE, (done, total, thing) -> {
            if (done == 2) throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(target.count(Evidence.class)).isEqualTo(2);
        assertThat(told).as("what was done is told").extracting(Taken::status).containsExactly(EvidenceStatus.OK, EvidenceStatus.OK);
        assertThat(target.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void aMissingPathIsNamed() {
        assertThatThrownBy(() -> new Intake(target).add(List.of(files.resolve("none")), IntakeOptions.NONE, Progress.NONE))
            .isInstanceOf(UserProblem.class).hasMessageContaining("none");
    }

    @Test
    void whatWasReadAheadIsGoneWhenTakingInIsCancelled() throws Exception {
        List<Path> several = new ArrayList<>();
        for (int i = 0; i < 8; i++) several.add(write(i + ".txt", ("Words of document " + i).getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> new Intake(target, taken -> {
            throw new CancellationException("enough");
        }).add(several, IntakeOptions.NONE, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(originals()).containsExactlyElementsOf(target.all(Evidence.class).stream().map(e -> target.originals().path(e.sha256())).toList());
    }

    private List<Path> originals() throws Exception {
        try (Stream<Path> all = Files.walk(target.folder().resolve("originals"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aDocumentWhoseBytesAreGoneIsNotRegistered() {
        Kept gone = Kept.file("gone.txt", 5, "0".repeat(64), null);
        Family family = new Family(gone, Extracted.refused(EvidenceStatus.NO_TEXT, ""), List.of(), 0);
        assertThatThrownBy(() -> target.write("evidence.add", change -> new Registration(target, change).add(family, null, "", (f, e) -> {})))
            .isInstanceOf(UserProblem.class).hasMessageContaining("gone.txt");
        assertThat(target.count(Evidence.class)).isZero();
    }
}
