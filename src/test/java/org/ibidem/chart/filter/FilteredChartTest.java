package org.ibidem.chart.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.SmallCase;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.measure.Measure;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.ClaimType;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilteredChartTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private Entity anna;
    private Entity acme;
    private Entity beta;
    private Entity first;
    private Entity second;
    private ChartDocument chart;

    /** Anna owns Acme until 2012, proved by two sources; Acme owns Beta from 2014, which nothing proves. */
    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        anna = small.named("Person", "Anna");
        acme = small.named("Company", "Acme");
        beta = small.named("Company", "Beta");
        first = small.owns(anna, acme);
        small.say(first, "startDate", "2009");
        small.say(first, "endDate", "2012");
        second = small.owns(acme, beta);
        small.say(second, "startDate", "2014");
        chart = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene shown(ChartFilter filter) {
        chart.show(filter);
        chart = ChartDocument.find(small.open, "All", fonts).orElseThrow();
        return chart.scene(small.dossier(), Progress.NONE);
    }

    private static List<String> captions(ChartScene scene) {
        return scene.nodes().stream().map(ChartNode::caption).toList();
    }

    private static ChartFilter on(String time) {
        return ChartFilter.NONE.on(EdtfDate.parse(time));
    }

    private void proveFirst() {
        Evidence one = small.document("Registry", "Anna owns Acme", Handling.AMBER, small.source("One", Reliability.B, ""));
        Evidence two = small.document("Paper", "Anna owns Acme", Handling.AMBER, small.source("Two", Reliability.A, ""));
        for (String end : List.of("owner", "asset")) {
            Statement said = small.said(first, end);
            small.prove(said, one, "Anna owns Acme");
            small.cite(small.said(first, end), two, "Anna owns Acme", Stance.SUPPORTS, 1);
        }
    }

    @Test
    void aMeasureAsksForTheBestLinkedInTheWholeCase() {
        assertThat(captions(shown(ChartFilter.NONE.with(new MeasureTest(Measure.DEGREE, 2))))).containsExactly("Acme");
        ChartScene scene = shown(ChartFilter.NONE.with(new MeasureTest(Measure.DEGREE, 2)).excluding(Dimension.TYPE, "Person"));
        assertThat(captions(scene)).as("what is not shown counts all the same").containsExactly("Acme");
        assertThat(scene.omission().filter()).anySatisfy(part -> assertThat(part).isEqualTo("Links: at least 2"));
    }

    @Test
    void aSourceAskedForShowsWhatItSupportsAndOneLeftOutTakesAlongWhatRestsOnItAlone() {
        proveFirst();
        Map<String, String> ids = small.dossier().sources().stream().collect(Collectors.toMap(Source::name, s -> s.id().toString()));
        ChartScene one = shown(ChartFilter.NONE.including(Dimension.SOURCE, ids.get("One")));
        assertThat(captions(one)).as("its relation comes with its ends").containsExactly("Anna", "Acme");
        assertThat(one.links()).hasSize(1);
        assertThat(one.omission().filter()).containsExactly("Sources: One");
        assertThat(captions(shown(ChartFilter.NONE.excluding(Dimension.SOURCE, ids.get("One"))))).as("two says so too").containsExactly("Anna", "Acme", "Beta");
        assertThat(captions(shown(ChartFilter.NONE.excluding(Dimension.SOURCE, ids.get("One")).excluding(Dimension.SOURCE, ids.get("Two"))))).containsExactly("Beta");
        assertThat(captions(shown(ChartFilter.NONE.including(Dimension.SOURCE, "")))).as("what no source supports").containsExactly("Beta");
        Source later = small.source("Two", Reliability.C, "");
        assertThat(captions(shown(ChartFilter.NONE.including(Dimension.SOURCE, later.id().toString())))).as("by any id of the name").containsExactly("Anna", "Acme");
        List<Bar> bars = FilteredChart.of(chart.whole(small.dossier(), Progress.NONE), new FactBook(small.dossier()), ChartFilter.NONE).bars(Dimension.SOURCE);
        assertThat(bars).extracting(Bar::value).containsExactlyInAnyOrder(ids.get("One"), ids.get("Two"), "");
        assertThat(bars).extracting(Bar::all).containsExactly(3, 3, 2);
    }

    @Test
    void whoIsSanctionedIsToldApart() {
        Entity sanction = small.thing("Sanction");
        small.say(sanction, "authority", "EU");
        small.put(sanction, "entity", "", beta.id(), ClaimType.OFFICIAL_FINDING);
        assertThat(captions(shown(ChartFilter.NONE.including(Dimension.LISTED, Listed.YES.name())))).containsExactly("Beta");
        assertThat(captions(shown(ChartFilter.NONE.excluding(Dimension.LISTED, Listed.YES.name())))).containsExactly("Anna", "Acme");
    }

    @Test
    void aTypeLeftOutTakesItsRelationsAlongAndTheSceneSaysSo() {
        ChartScene scene = shown(ChartFilter.NONE.excluding(Dimension.TYPE, "Person"));
        assertThat(captions(scene)).containsExactly("Acme", "Beta");
        assertThat(scene.links()).extracting(ChartLink::id).containsExactly(second.id());
        assertThat(scene.omission().entities()).isEqualTo(1);
        assertThat(scene.omission().relations()).isEqualTo(1);
        assertThat(scene.omission().filter()).containsExactly("Entities: all but Person");
    }

    @Test
    void aPictureTellsInItsLegendWhatItDoesNotShow() {
        ChartScene scene = shown(ChartFilter.NONE.excluding(Dimension.TYPE, "Person"));
        String svg = new String(ChartPicture.natural(scene, fonts).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains("1 entity and 1 relation are not shown: filter Entities: all but");
        assertThat(ChartPicture.natural(scene, fonts).alt()).endsWith("1 entity and 1 relation are not shown: filter Entities: all but Person.");
        assertThat(new String(ChartPicture.natural(shown(ChartFilter.NONE), fonts).svg(), StandardCharsets.UTF_8)).doesNotContain("not shown");
    }

    @Test
    void whatIsHiddenByHandIsToldToo() {
        chart.hide(chart.scene(small.dossier(), Progress.NONE), List.of(beta.id()));
        assertThat(ChartPicture.natural(chart.scene(small.dossier(), Progress.NONE), fonts).alt()).endsWith("1 entity and 1 relation are not shown: 1 hidden by hand.");
    }

    @Test
    void onADayThereIsWhatWasSoThen() {
        assertThat(shown(on("2010-05-01").undated(false)).links()).extracting(ChartLink::id).containsExactly(first.id());
        assertThat(captions(shown(on("2010-05-01").undated(false)))).as("dated by their relations").containsExactly("Anna", "Acme");
        assertThat(shown(on("2013-05-01").undated(false)).links()).isEmpty();
        assertThat(shown(on("2020-05-01").undated(false)).links()).as("nobody said that it ended").extracting(ChartLink::id).containsExactly(second.id());
        assertThat(shown(on("2011/2015")).links()).hasSize(2);
        Entity undated = small.named("Company", "Gamma");
        assertThat(captions(shown(on("2010-05-01")))).contains(small.dossier().caption(undated.id()));
        assertThat(captions(shown(on("2010-05-01").undated(false)))).doesNotContain("Gamma");
    }

    @Test
    void aRelationGoesWithAnEndThatIsNoMore() {
        small.say(beta, "dissolutionDate", "2016");
        assertThat(shown(on("2018")).links()).isEmpty();
        assertThat(shown(on("2015")).links()).extracting(ChartLink::id).containsExactly(second.id());
    }

    @Test
    void sourcesGradesAndStandingAreAskedForAtLeast() {
        proveFirst();
        ChartFilter two = ChartFilter.NONE.including(Dimension.SOURCES, "2");
        assertThat(captions(shown(two))).containsExactly("Anna", "Acme");
        assertThat(shown(two).links()).extracting(ChartLink::id).containsExactly(first.id());
        assertThat(shown(ChartFilter.NONE.including(Dimension.SOURCES, "3")).nodes()).isEmpty();
        assertThat(new FilterWords(small.dossier()).texts(ChartFilter.NONE.including(Dimension.SOURCES, Integer.toString(FactBook.MANY)))).containsExactly("Independent sources: at least 5");
        ChartFilter graded = ChartFilter.NONE.with(Dimension.GRADE, new Choice(Choice.Mode.AT_LEAST, Set.of("B2")));
        assertThat(shown(graded).nodes()).as("a name that nothing proves has no grade").isEmpty();
        FilteredChart all = FilteredChart.of(shown(ChartFilter.NONE), new FactBook(small.dossier()), ChartFilter.NONE.excluding(Dimension.STANDING, "SOLID"));
        assertThat(all.bars(Dimension.STANDING)).containsExactly(new Bar("SOLID", 0, 1), new Bar("PROPOSED", 4, 4));
        assertThat(all.bars(Dimension.GRADE)).containsExactly(new Bar("A1", 0, 1), new Bar("", 4, 4));
        assertThat(all.entities()).isEqualTo(3);
        assertThat(all.relations()).isEqualTo(2);
    }

    @Test
    void propertiesAreAskedOfEntitiesOrOfRelations() {
        small.say(acme, "country", "KP");
        small.say(second, "percentage", "51");
        assertThat(captions(shown(ChartFilter.NONE.with(new PropertyTest(false, "country", PropertyTest.How.EQUALS, "kp"))))).containsExactly("Acme");
        assertThat(captions(shown(ChartFilter.NONE.with(new PropertyTest(false, "", PropertyTest.How.CONTAINS, "ann"))))).containsExactly("Anna");
        ChartFilter either = ChartFilter.NONE.including(new PropertyTest(false, "name", PropertyTest.How.EQUALS, "Anna")).including(new PropertyTest(false, "name", PropertyTest.How.EQUALS, "beta"));
        assertThat(captions(shown(either))).as("one of two values is enough").containsExactly("Anna", "Beta");
        assertThat(new FilterWords(small.dossier()).texts(either)).containsExactly("Name is “Anna” or “beta”");
        assertThat(shown(ChartFilter.NONE.with(new PropertyTest(true, "percentage", PropertyTest.How.RANGE, "9..100"))).links()).extracting(ChartLink::id).containsExactly(second.id());
        assertThat(shown(ChartFilter.NONE.with(new PropertyTest(true, "startDate", PropertyTest.How.RANGE, "..2010"))).links()).extracting(ChartLink::id).containsExactly(first.id());
    }

    @Test
    void whatWasDisputedOrRestrictedCanBeLeftOut() {
        proveFirst();
        small.set(small.said(first, "owner"), StatementStatus.DISPUTED, "doubtful");
        assertThat(shown(ChartFilter.NONE.excluding(Dimension.STATUS, "DISPUTED")).links()).extracting(ChartLink::id).containsExactly(second.id());
        small.open.write("test", change -> change.put(small.said(beta, "name").withHandling(Handling.RED)));
        assertThat(captions(shown(ChartFilter.NONE.excluding(Dimension.HANDLING, "RED")))).containsExactly("Anna", "Acme");
    }

    @Test
    void whateverIsAskedForNoLinkIsShownWithoutBothItsEnds() {
        proveFirst();
        ChartScene whole = shown(ChartFilter.NONE);
        FactBook facts = new FactBook(small.dossier());
        FilteredChart all = FilteredChart.of(whole, facts, ChartFilter.NONE);
        FilteredChart.Totals totals = FilteredChart.Totals.of(whole, facts);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            ChartFilter filter = random.nextBoolean() ? ChartFilter.NONE : on(Integer.toString(2005 + random.nextInt(20))).undated(random.nextBoolean());
            for (Dimension d : Dimension.values()) {
                List<Bar> bars = all.bars(d);
                String value = bars.get(random.nextInt(bars.size())).value();
                if (random.nextInt(4) == 0) filter = filter.excluding(d, value);
                else if (random.nextInt(4) == 0 && !value.isEmpty()) filter = filter.including(d, value);
            }
            FilteredChart filtered = FilteredChart.of(whole, facts, filter);
            FilteredChart again = FilteredChart.of(whole, facts, filter, totals);
            assertThat(again.counts()).as("what there is may be counted once for all").isEqualTo(filtered.counts());
            assertThat(FilteredChart.dated(whole, facts, filter, totals).undated()).isEqualTo(filtered.undated());
            Set<UUID> nodes = filtered.scene().nodes().stream().map(ChartNode::id).collect(Collectors.toSet());
            for (ChartLink l : filtered.scene().links()) {
                ChartLink before = whole.links().get(whole.linkIndex(l.id()).orElseThrow());
                assertThat(filtered.scene().nodes().get(l.from()).id()).isEqualTo(whole.nodes().get(before.from()).id()).isIn(nodes);
                assertThat(filtered.scene().nodes().get(l.to()).id()).isEqualTo(whole.nodes().get(before.to()).id()).isIn(nodes);
                assertThat(l.parallel()).isLessThan(l.parallels());
            }
            assertThat(filtered.entities()).isEqualTo(3);
            assertThat(FilterJson.read(FilterJson.write(filter))).isEqualTo(filter);
        }
    }

    @Test
    void whatIsAskedForIsOneStepAndUndone() {
        shown(ChartFilter.NONE.including(Dimension.TYPE, "Person"));
        small.open.undo();
        assertThat(ChartDocument.find(small.open, "All", fonts).orElseThrow().filter().isNone()).isTrue();
    }

    @Test
    void aFreshBookTellsOfARelationFirstAndOfWhatIsNotThereNothing() {
        UUID relation = small.dossier().relations().getFirst().entity().id();
        assertThat(new FactBook(small.dossier()).value(relation, Dimension.STANDING)).isNotEmpty();
        assertThat(new FactBook(small.dossier()).value(new UUID(0, 0), Dimension.STANDING)).isEmpty();
        assertThat(new FactBook(small.dossier()).when(new UUID(0, 0)).isUndated()).isTrue();
    }
}
