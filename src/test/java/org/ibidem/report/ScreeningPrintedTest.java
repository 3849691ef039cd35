package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.SmallCase;
import org.ibidem.analysis.WeakSpot;
import org.ibidem.analysis.WeakSpots;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.fonts.Fonts;
import org.ibidem.identity.Decisions;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.Ids;
import org.ibidem.model.ListHit;
import org.ibidem.model.Report;
import org.ibidem.model.Verdict;
import org.ibidem.screening.Adjudicator;
import org.ibidem.screening.CaseScreening;
import org.ibidem.screening.Samples;
import org.ibidem.screening.Screener;
import org.ibidem.screening.list.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where hits on lists are seen: on the chart, among the weak spots, in the report; none that a person did not confirm is printed as anybody's. */
class ScreeningPrintedTest {
    @TempDir Path temp;
    private SmallCase small;
    private Entity person;
    private Entity baker;
    private Entity other;

    @BeforeEach
    void screenedCase() {
        small = new SmallCase(temp);
        person = small.named("Person", "Amaro Veltrany");
        baker = small.named("Person", "The Baker");
        other = small.named("Company", "Nobody Known");
        screen(Samples.UN);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void screen(String un) {
        Installation lists = Installation.in(temp.resolve("lists-home"));
        Lists.of(lists).add(List.of(Samples.file(temp, "un.xml", un)), Progress.NONE);
        new CaseScreening(small.open, Screener.of(lists, Progress.NONE), Screener.THRESHOLD, 25).run(small.dossier(), Progress.NONE);
    }

    private void judge(Entity entity, HitVerdict verdict) {
        new Adjudicator(small.open).judge(small.open.where(ListHit.class, "entityId", entity.id()), verdict, "born on the same day");
    }

    private String printed(BlockKind kind) throws Exception {
        return printed(kind, false);
    }

    private String printed(BlockKind kind, boolean pseudonyms) throws Exception {
        Report report = new Report(Ids.next(), "A report", "", "", "Ann", "", "", "", Handling.CLEAR, "Short", "en");
        Block block = new Block(Ids.next(), report.id(), 0, kind, "Heading", "", null, true);
        small.open.write("report.add", change -> {
            change.put(report);
            change.put(block);
        });
        Written written = new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, new WriteOptions(small.open.head().at(), Optional.empty(), ReportForm.PDF, pseudonyms), Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(written.bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private ChartNode node(Entity entity) {
        return ChartDocument.unsaved(small.open, "Chart", new Fonts()).scene(small.dossier(), Progress.NONE).node(entity.id());
    }

    @Test
    void theAnnexNamesListsWithHashesAndOnlyWhoWasConfirmed() throws Exception {
        judge(person, HitVerdict.TRUE);
        judge(baker, HitVerdict.FALSE);
        String annex = printed(BlockKind.SCREENING);
        assertThat(annex).contains("3 things of the case were screened", "UN of 2026-02-27", "1 were confirmed", "1 turned out to be others", "born on the same day", "XYi.001: AMARO VELTRANI");
        assertThat(annex.replace(" ", "")).contains(small.open.all(ListHit.class).getFirst().listed().sha256());
        assertThat(annex).as("who turned out to be another is not named").doesNotContain("The Baker");
    }

    @Test
    void theEditionThatAConfirmedHitCitesIsAmongTheListsThoughTheLastRunAskedAnother() throws Exception {
        judge(person, HitVerdict.TRUE);
        String cited = small.open.where(ListHit.class, "entityId", person.id()).getFirst().listed().sha256();
        screen(Samples.UN.replace("2026-02-27", "2026-03-27"));
        assertThat(printed(BlockKind.SCREENING).replace(" ", "")).contains("2026-02-27", "2026-03-27", cited);
    }

    @Test
    void aProfileSaysOnWhichListOrThatThereIsNoHitAndNothingOfWhatIsUndecided() throws Exception {
        judge(person, HitVerdict.TRUE);
        String profiles = printed(BlockKind.PROFILES);
        assertThat(profiles).contains("UN of 2026-02-27, entry XYi.001", "No hit in UN of 2026-02-27, screened on");
        assertThat(profiles.split("No hit in", -1)).as("not for who has an open hit").hasSize(2);
        small.say(other, "alias", "Somebody Else");
        assertThat(printed(BlockKind.PROFILES)).as("nobody asked for the new name").doesNotContain("No hit in");
    }

    @Test
    void whoHasAPseudonymIsNotToldByAnEntryThatWasFoundOfOneWhoIsTheSame() throws Exception {
        Entity shown = small.named("Person", "Quentin Plain");
        judge(person, HitVerdict.TRUE);
        new Decisions(small.open).decide(shown.id(), person.id(), Verdict.SAME, "one passport", List.of());
        assertThat(printed(BlockKind.SCREENING, false)).contains("AMARO VELTRANI");
        assertThat(printed(BlockKind.SCREENING, true)).doesNotContain("AMARO VELTRANI").doesNotContain("XYi.001");
    }

    @Test
    void aConfirmedHitIsABadgeAndAnOpenOneAnotherMarkThatNoReportPrints() {
        assertThat(node(person).marks().openHit()).isTrue();
        assertThat(node(person).marks().badges()).isEmpty();
        judge(person, HitVerdict.TRUE);
        assertThat(node(person).marks().badges()).containsExactly("UN");
        assertThat(node(person).marks().openHit()).isFalse();
        assertThat(node(other).marks().openHit()).isFalse();
        ChartFigure figure = ChartFigure.of(ChartDocument.unsaved(small.open, "Chart", new Fonts()).scene(small.dossier(), Progress.NONE), new Fonts(), 400, 400);
        assertThat(figure.svg().orElseThrow()).contains("UN").doesNotContain("screening list");
    }

    @Test
    void anOpenHitIsAWeakSpotUntilItIsDecided() {
        assertThat(spots()).extracting(WeakSpot::object).containsExactly("N-1", "N-2");
        judge(person, HitVerdict.UNDETERMINED);
        assertThat(spots()).extracting(WeakSpot::object).containsExactly("N-2");
    }

    private List<WeakSpot> spots() {
        return WeakSpots.of(small.dossier(), small.open, Progress.NONE).stream().filter(s -> s.code().equals("SCR-01")).toList();
    }
}
