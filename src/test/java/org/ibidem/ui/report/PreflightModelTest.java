package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Jobs;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Waiver;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.preflight.Finding;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.Notices;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings of a report whose only document is not in the case. */
@Tag("slow")
class PreflightModelTest {
    @TempDir Path folder;
    @TempDir Path out;
    private Atlas atlas;
    private CaseSession session;
    private ReportViewModel report;
    private PreflightModel model;

    @BeforeEach
    void open() throws Exception {
        Installation here = Installation.in(folder.resolve("home")).as("A. Analyst");
        atlas = Atlas.in(folder);
        Desk desk = new Desk(here, Threads.DIRECT, new Jobs(), new Notices(Threads.DIRECT), new Overlay(), new AnswersFiles(out));
        session = new CaseSession(Case.open(atlas.folder(), here), Ontology.standard(), desk);
        report = new ReportViewModel(session);
        model = report.preflight();
        report.preview().watch(true);
        await(() -> !model.findings().isEmpty());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; tries < 1200 && !condition.getAsBoolean(); tries++) Thread.sleep(100);
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private Finding missing() {
        return model.findings().stream().filter(f -> f.code().equals("PRE-02")).findFirst().orElseThrow();
    }

    @Test
    void aFindingIsLetStandWithAReasonAndANameAndReopened() throws Exception {
        assertThat(model.verdict().get()).contains("obstacles", "0 overridden", "only be written as a draft");
        model.override(missing(), " Kept by the notary. ");
        await(() -> !missing().isOpen());
        assertThat(session.caseFile().all(Waiver.class)).extracting(Waiver::reason, Waiver::author).containsExactly(tuple("Kept by the notary.", "A. Analyst"));
        assertThat(model.verdict().get()).contains("1 overridden");
        model.reopen(missing());
        await(() -> missing().isOpen());
        session.undo();
        await(() -> !missing().isOpen());
    }

    @Test
    void thePreviewSaysOnEachPageThatItIsADraftWhenAllThatForbidsMoreIsLetStand() throws Exception {
        assertThat(report.preview().printed().get().options().draft()).isFalse();
        for (Finding f : List.copyOf(model.findings())) {
            if (f.isObstacle()) model.override(f, "For the editor alone.").join();
        }
        await(() -> report.preview().printed().get().options().draft());
        await(() -> model.findings().stream().noneMatch(f -> f.isObstacle() && f.isOpen()));
        model.reopen(missing());
        await(() -> !report.preview().printed().get().options().draft());
    }

    @Test
    void beforeTheFirstCheckThatNothingIsFoundIsNoVerdict() {
        ReportViewModel unprinted = new ReportViewModel(session);
        assertThat(unprinted.preflight().findings()).isEmpty();
        assertThat(unprinted.preflight().isChecked()).isFalse();
        assertThat(model.isChecked()).isTrue();
    }

    @Test
    void aFindingLeadsToItsThingAndItsBlock() throws Exception {
        report.open(missing());
        assertThat(session.selection().get()).isEqualTo(Selection.evidence(atlas.document()));
        Finding misquoted = model.findings().stream().filter(f -> f.code().equals("PRE-22")).findFirst().orElseThrow();
        report.open(misquoted);
        assertThat(session.selection().get()).isEqualTo(Selection.passage(atlas.passage()));
        report.choose(report.blocks().stream().filter(b -> b.kind() == BlockKind.SUMMARY).findFirst().orElseThrow());
        report.text().set("It is likely, with high confidence [@E-001].");
        report.choose(report.blocks().getLast());
        await(() -> model.findings().stream().anyMatch(f -> f.code().equals("PRE-19")));
        report.open(model.findings().stream().filter(f -> f.code().equals("PRE-19")).findFirst().orElseThrow());
        assertThat(report.selected().get().kind()).isEqualTo(BlockKind.SUMMARY);
    }

    @Test
    void whatIsFilteredIsWhatIsExported() throws Exception {
        model.filter().set("pre-02");
        assertThat(model.findings()).hasSize(1);
        model.export();
        Path file = out.resolve("Findings.csv");
        await(() -> Files.exists(file));
        assertThat(Files.readString(file).lines()).hasSize(2).anyMatch(l -> l.startsWith("PRE-02,BLOCK,E-001,"));
    }

    @Test
    void aDisclaimerIsPrintedAgainWhenTheAnalystAsksForIt() throws Exception {
        report.enable(report.blocks().getFirst(), false);
        await(() -> model.findings().stream().anyMatch(f -> f.code().equals("PRE-08")));
        Finding finding = model.findings().stream().filter(f -> f.code().equals("PRE-08")).findFirst().orElseThrow();
        assertThat(model.remedy(finding)).isPresent();
        assertThat(model.remedy(missing())).isEmpty();
        model.mend(finding);
        await(() -> report.blocks().getFirst().enabled());
    }
}
