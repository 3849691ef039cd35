package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Jobs;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.ReportForm;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.Notices;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReportExportTest {
    @TempDir Path folder;
    @TempDir Path out;
    private CaseSession session;
    private ReportViewModel model;

    @BeforeEach
    void open() {
        Installation here = Installation.in(folder.resolve("home"));
        Desk desk = new Desk(here, Threads.DIRECT, new Jobs(), new Notices(Threads.DIRECT), new Overlay(), new AnswersFiles(out));
        session = new CaseSession(Case.open(Atlas.in(folder).folder(), here), Ontology.standard(), desk);
        model = new ReportViewModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private String written(String name, ReportForm form) throws Exception {
        model.write(form);
        Path file = out.resolve(name + "." + form.ending());
        for (int tries = 0; tries < 600 && !Files.exists(file); tries++) Thread.sleep(100);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void theReportIsWrittenInTheFormThatIsAskedFor() throws Exception {
        model.preview().draft().set(true);
        model.text().set("Words just typed.");
        assertThat(written("Atlas", ReportForm.WEB)).startsWith("<!DOCTYPE html>").contains("Words just typed.");
        assertThat(written("Atlas", ReportForm.MARKDOWN)).startsWith("**TLP:").contains("Words just typed.");
    }

    @Test
    void aSealedReportAsksForItsPassphrase() throws Exception {
        model.preview().draft().set(true);
        model.export().askSealed(model.composition().get().report(), "four words for you".toCharArray());
        Path file = out.resolve("Atlas.pdf");
        for (int tries = 0; tries < 600 && !Files.exists(file); tries++) Thread.sleep(100);
        assertThatThrownBy(() -> Loader.loadPDF(file.toFile())).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "four words for you")) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    /** Nothing proves what she did, so only a draft may name her. */
    private void nameAda() {
        model.preview().draft().set(true);
        session.caseFile().write("test", change -> {
            UUID ada = Ids.next();
            change.put(new Entity(ada, Ref.Series.N, change.nextNumber(Ref.Series.N), "Person"));
            change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), ada).saying("name", "Ada Byron", null));
        });
    }

    @Test
    void whatForbidsAReportIsToldAndNothingIsWritten() throws Exception {
        nameAda();
        model.preview().draft().set(false);
        model.write(ReportForm.MARKDOWN);
        for (int tries = 0; tries < 600 && session.desk().notices().all().isEmpty(); tries++) Thread.sleep(100);
        assertThat(session.desk().notices().all()).anyMatch(n -> n.text().contains("PRE-04"));
        assertThat(out.resolve("Atlas.md")).doesNotExist();
    }

    @Test
    void aReportHasPseudonymsAsItWasAskedForWhateverIsSwitchedWhileItIsWritten() throws Exception {
        nameAda();
        model.preview().pseudonyms().set(true);
        session.desk().jobs().onChange(job -> model.preview().pseudonyms().set(false));
        assertThat(written("report", ReportForm.MARKDOWN)).contains("Person A").doesNotContain("Ada Byron");
    }

    @Test
    void aPersonIsGivenAPseudonymWhenTheAnalystAsksForIt() throws Exception {
        nameAda();
        assertThat(written("Atlas", ReportForm.MARKDOWN)).contains("Ada Byron").doesNotContain("Person A");
        model.preview().pseudonyms().set(true);
        assertThat(written("report", ReportForm.WEB)).contains("Person A").doesNotContain("Ada Byron");
    }
}
