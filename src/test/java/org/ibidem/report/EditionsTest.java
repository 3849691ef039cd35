package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.SmallCase;
import org.ibidem.analysis.Reasoning;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Confidence;
import org.ibidem.model.Correction;
import org.ibidem.model.Decision;
import org.ibidem.model.Edition;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report knows what it was made from, and a later edition tells what changed and what was wrong. */
class EditionsTest {
    private static final Instant DAY = Instant.parse("2026-10-01T12:00:00Z");
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private Evidence letter;
    private Entity acme;
    private Statement name;
    private Statement seat;
    private Report report;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        letter = small.document("letter", "Acme Trading of Busan shipped radios for Belka.", Handling.CLEAR, null);
        acme = small.thing("Company");
        name = small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading");
        seat = small.prove(small.say(acme, "notes", "Sits in Busan"), letter, "Busan");
        compose("en");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void compose(String language) {
        report = new Report(Ids.next(), "Radios", "", "", "An Author", "", "", "", Handling.CLEAR, "Radios", language);
        small.open.write("report.add", change -> {
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, BlockKind.DISCLAIMER, "Disclaimer", "Open sources only.", null, true));
        });
    }

    private Composition shown() {
        return Composition.of(small.open, report);
    }

    private Editions editions() {
        return new Editions(small.open);
    }

    private Written written(ReportForm form, boolean pseudonyms) {
        return new ReportWriter(small.open, small.dossier(), fonts).write(report, new WriteOptions(DAY, Optional.empty(), form, pseudonyms), Progress.NONE);
    }

    private Edition publish(String note) {
        return editions().publish(shown(), written(ReportForm.PDF, false), small.open.lastChange().sequence(), DAY, note);
    }

    private String printed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(ReportForm.PDF, false).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void anEditionKeepsWhatItWasMadeFrom() {
        long entry = small.open.lastChange().sequence();
        Written written = written(ReportForm.PDF, false);
        Edition first = publish(" The first. ");
        assertThat(editions().of(report)).containsExactly(first);
        assertThat(first).isEqualTo(new Edition(first.id(), report.id(), 1, "2026-10-01", entry, Handling.CLEAR, written.sha256(), "The first."));
        assertThat(publish("").number()).isEqualTo(2);
        small.open.undo();
        assertThat(editions().of(report)).as("one step of undo").containsExactly(first);
    }

    @Test
    void aSecondEditionPrintsWhatChangedSinceTheFirstAndWhy() throws Exception {
        assertThat(printed()).doesNotContain("Editions and corrections");
        Edition first = publish("First print.");
        assertThat(printed()).contains("Editions and corrections", "What changed since edition 1", "Nothing in the case changed.", "First print.");
        small.open.write("test", change -> change.put(name.saying("name", "Acme Shipping", null)));
        small.set(seat, StatementStatus.RETRACTED, "Wrong town.");
        small.prove(small.say(small.thing("Company"), "name", "Belka"), letter, "Belka");
        small.document("second letter", "Nothing.", Handling.CLEAR, null);
        new Reasoning(small.open).add(new Judgement(Ids.next(), 0, "The boxes were Acme's.", Likelihood.LIKELY, Confidence.LOW, "", ""));
        assertThat(printed()).contains("1 October 2026", first.sha256().substring(0, 16), "S-1 Acme Trading: Name – Acme Trading Acme Shipping: Name – Acme Shipping",
            "S-2 Acme Trading: Notes – Sits in Busan (withdrawn) Wrong town.", "N-2 (not there) Belka", "E-002 (not there) second letter, SHA-256", "Judgement (not there)", "It is likely that the boxes were Acme's. Our")
            .doesNotContain("Nothing in the case changed.").doesNotContain("S-3");
    }

    @Test
    void anEditionSaysItselfWhyThereIsOne() {
        publish("First print.");
        WriteOptions options = new WriteOptions(DAY, Optional.empty(), ReportForm.MARKDOWN, false);
        ReportWriter writer = new ReportWriter(small.open, small.dossier(), fonts);
        assertThat(new String(writer.write(report, options.because(" The seat was wrong. "), Progress.NONE).bytes(), StandardCharsets.UTF_8)).contains("Why there is edition 2: The seat was wrong.");
        assertThat(new String(writer.write(report, options, Progress.NONE).bytes(), StandardCharsets.UTF_8)).doesNotContain("Why there is edition");
    }

    @Test
    void anotherNameIsToldOnceAndNotOfEverythingThatIsSaidOfWhoHasIt() throws Exception {
        publish("First print.");
        small.open.write("test", change -> change.put(name.saying("name", "Acme Shipping", null)));
        assertThat(printed()).contains("S-1 Acme Trading: Name – Acme Trading Acme Shipping: Name – Acme Shipping").doesNotContain("S-2 Acme");
    }

    @Test
    void anEntityThatIsHeldToBeOneWithAnotherIsNotToldToBeWithdrawn() throws Exception {
        Entity other = small.thing("Company");
        small.prove(small.say(other, "name", "ACME Trading Co."), letter, "Acme");
        publish("First print.");
        Decision pair = Decision.of(Ids.next(), acme.id(), other.id(), Verdict.SAME, acme.id());
        small.open.write("test", change -> change.put(new Decision(pair.id(), pair.entityId(), pair.otherId(), pair.verdict(), pair.chosenId(), "", "One registration.", "", DAY)));
        assertThat(printed()).contains("N-2 ACME Trading Co. (one with N-1, Acme Trading: One registration.)");
    }

    @Test
    void whatAnEditionGotWrongIsPrintedInTheNext() throws Exception {
        publish("");
        editions().correct(shown(), 1, "Acme sits in Busan", "Acme sits in Pohang", DAY.plusSeconds(86_400));
        assertThat(printed()).contains("Corrections", "1 Acme sits in Busan Acme sits in Pohang 2 October 2026");
        Correction kept = editions().corrections(report).getFirst();
        editions().withdraw(kept);
        assertThat(printed()).doesNotContain("Pohang");
    }

    @Test
    void aReportWithoutNamesTellsNoChanges() {
        Entity kim = small.thing("Person");
        small.prove(small.say(kim, "name", "Kim Chol Su"), letter, "radios");
        publish("Kim Chol Su was added.");
        small.set(small.said(kim, "name"), StatementStatus.RETRACTED, "");
        small.prove(small.say(kim, "name", "Lee Chol Su"), letter, "shipped");
        String told = new String(written(ReportForm.MARKDOWN, true).bytes(), StandardCharsets.UTF_8);
        assertThat(told).contains("Editions and corrections", "not told").doesNotContain("Lee Chol Su");
    }

    @Test
    void aKoreanReportTellsItInKorean() throws Exception {
        compose("ko");
        publish("");
        assertThat(printed()).contains("판과 정정", "제1판 뒤에 달라진 점", "사건에서 달라진 것이 없다.");
    }
}
