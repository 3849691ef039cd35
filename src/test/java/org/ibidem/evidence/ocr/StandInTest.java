package org.ibidem.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Taken;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program that stands in for the real one, and does what that would do on a bad day. */
class StandInTest {
    private static final Recognition.Wish ENGLISH = new Recognition.Wish("eng", false);
    private static final String WORD = "printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t50\\t20\\t95\\tBelka\\n'\n";
    @TempDir Path temp;
    private Case open;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "a script stands in for the program");
        open = Case.create(temp.resolve("a.case"), "A", Handling.CLEAR, Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        if (open != null) open.close();
    }

    private Tesseract program(String reading, String... languages) throws IOException {
        String list = "List of available languages:\\n" + String.join("\\n", languages) + "\\n";
        Path program = Files.writeString(temp.resolve("tesseract"), "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf '" + list + "'; exit; fi\ncat > /dev/null\n" + reading);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return Tesseract.find(program.toString()).orElseThrow();
    }

    private Evidence scan(int pages) throws IOException {
        Path file = temp.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY)), 0, 0, 200, 200);
                }
            }
            document.save(file.toFile());
        }
        new Intake(open).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return now();
    }

    private Evidence now() {
        return open.all(Evidence.class).getFirst();
    }

    @Test
    void whyNoPageCouldBeReadIsSaid() throws Exception {
        Tesseract broken = program("echo 'Error opening data file eng.traineddata' >&2\nexit 1\n", "eng");
        Taken taken = new Recognition(open, broken, id -> "").read(scan(2), ENGLISH, Progress.NONE);
        assertThat(taken.reason()).isEqualTo("Text recognition (OCR, eng) failed on 2 pages. The program says: Error opening data file eng.traineddata");
        assertThat(now()).extracting(Evidence::status, Evidence::reason).containsExactly(EvidenceStatus.NO_TEXT, taken.reason());
    }

    @Test
    void aProgramThatComplainsWithoutEndIsReadAllTheSame() throws Exception {
        Tesseract chatty = program("head -c 300000 /dev/zero | tr '\\0' 'x' >&2\n" + WORD, "eng");
        assertThat(new Recognition(open, chatty, id -> "").read(scan(1), ENGLISH, Progress.NONE).status()).isEqualTo(EvidenceStatus.OK);
    }

    /** Where its links lead is no text of a page: it waits for its words as before, and they come before it. */
    @Test
    void aScanWithLinksIsReadLikeAnyOther() throws Exception {
        Evidence document = scan(1);
        open.write("evidence.read", change -> change.put(new PageText(Ids.next(), document.id(), 1, TextKind.LINKS, "https://a.test/")));
        new Recognition(open, program("", "eng"), id -> "").read(document, ENGLISH, Progress.NONE);
        assertThat(now().status()).isEqualTo(EvidenceStatus.NO_TEXT);
        new Recognition(open, program(WORD, "eng"), id -> "").read(now(), ENGLISH, Progress.NONE);
        assertThat(now().status()).isEqualTo(EvidenceStatus.OK);
        assertThat(PageText.joined(open.all(PageText.class))).containsEntry(1, "Belka\nhttps://a.test/");
    }

    @Test
    void onlyWhatDidNotGoWellHasAReason() throws Exception {
        Evidence document = scan(1);
        assertThat(new Recognition(open, program(WORD, "eng"), id -> "").read(document, ENGLISH, Progress.NONE).reason()).isEmpty();
        assertThat(now().reason()).startsWith("Text of 1 page recognised");
        assertThat(new Recognition(open, program("", "eng"), id -> "").read(document, ENGLISH, Progress.NONE).reason()).contains("found no words");
    }

    @Test
    void pagesReadBeforeItWasStoppedStay() throws Exception {
        Recognition recognition = new Recognition(open, program(WORD, "eng"), id -> "");
        Evidence document = scan(3);
        Progress untilTheThird = (done, total, thing) -> {
            if (done == 2) throw new CancellationException();
        };
        assertThatThrownBy(() -> recognition.read(document, ENGLISH, untilTheThird)).isInstanceOf(CancellationException.class);
        assertThat(open.all(PageText.class)).extracting(PageText::page).containsExactly(1, 2);
        assertThat(now().reason()).startsWith("Text of 2 pages recognised");
    }

    @Test
    void theLanguageOfTheReaderAndEnglishAreUsual() throws Exception {
        Tesseract all = program(WORD, "afr", "chi_sim", "eng", "kor", "osd");
        assertThat(all.usual(Locale.KOREAN)).containsExactly("kor", "eng");
        assertThat(all.usual(Locale.ENGLISH)).containsExactly("eng");
        assertThat(program(WORD, "afr", "osd").usual(Locale.KOREAN)).containsExactly("afr");
    }
}
