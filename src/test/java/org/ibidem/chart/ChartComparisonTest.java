package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.ibidem.SmallCase;
import org.ibidem.chart.Differences.Side;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FactBook;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartComparisonTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private Entity anna;
    private Entity acme;
    private Entity beta;
    private Entity former;
    private Entity later;
    private ChartScene whole;

    /** Anna owned Acme until 2012, Acme owns Beta from 2014. */
    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        anna = small.named("Person", "Anna");
        acme = small.named("Company", "Acme");
        beta = small.named("Company", "Beta");
        former = small.owns(anna, acme);
        small.say(former, "startDate", "2009");
        small.say(former, "endDate", "2012");
        later = small.owns(acme, beta);
        small.say(later, "startDate", "2014");
        whole = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE).scene(small.dossier(), Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene on(String day) {
        return FilteredChart.of(whole, new FactBook(small.dossier()), ChartFilter.NONE.on(EdtfDate.parse(day)).undated(false)).scene();
    }

    private static ChartScene compared(ChartScene first, ChartScene second) {
        return new ChartComparison("2010", first, "2020", second).scene();
    }

    @Test
    void twoDaysTellWhatWentAndWhatCame() {
        ChartScene both = compared(on("2010"), on("2020"));
        assertThat(both.differences().sides()).isEqualTo(Map.of(anna.id(), Side.FIRST, former.id(), Side.FIRST, beta.id(), Side.SECOND, later.id(), Side.SECOND));
        assertThat(both.nodes()).extracting(ChartNode::id).containsExactlyInAnyOrder(anna.id(), acme.id(), beta.id());
        for (ChartLink l : both.links()) assertThat(both.nodes().get(l.to()).id()).isEqualTo(l.id().equals(former.id()) ? acme.id() : beta.id());
        assertThat(both.node(anna.id()).x()).isEqualTo(whole.node(anna.id()).x());
        assertThat(both.omission().filter()).containsExactly("2010: True on 2010", "2020: True on 2020");
    }

    @Test
    void theSameTwiceDiffersInNothing() {
        assertThat(compared(whole, whole).differences().sides()).isEmpty();
        assertThat(compared(whole, whole).nodes()).isEqualTo(whole.nodes());
        assertThat(compared(ChartScene.EMPTY, whole).differences().count(Side.SECOND)).isEqualTo(5);
    }

    @Test
    void thePictureSaysItInColourSignsAndWords() {
        String svg = new String(ChartPicture.natural(compared(on("2010"), on("2020")), fonts).svg(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        assertThat(svg).contains("only in 2010: 2", "only in 2020: 2", "b54708", "067647");
        assertThat(new String(ChartPicture.natural(whole, fonts).svg(), StandardCharsets.UTF_8)).doesNotContain("Only in");
    }
}
