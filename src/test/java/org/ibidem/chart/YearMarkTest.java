package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.fonts.Fonts;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

class YearMarkTest {
    private static ChartNode node(int i, double x) {
        return new ChartNode(new UUID(1, i), "N-" + i, "Name " + i, Kind.ORGANISATION, List.of("Name " + i), NodeMarks.NONE, x, 0, 60, 60);
    }

    /** A node for each day, in their order, 100 units apart but where another place is given. */
    private static ChartScene scene(Map<Integer, Double> moved, String... days) {
        List<ChartNode> nodes = new ArrayList<>();
        Map<UUID, Double> when = new HashMap<>();
        for (int i = 0; i < days.length; i++) {
            nodes.add(node(i, moved.getOrDefault(i, i * 100.0)));
            when.put(nodes.get(i).id(), (double) LocalDate.parse(days[i]).toEpochDay());
        }
        return new ChartScene(nodes, List.of()).byDay(when);
    }

    @Test
    void aYearBeginsBetweenTheNodesOfTheDaysBeforeAndAfter() {
        List<YearMark> years = scene(Map.of(), "2015-03-01", "2015-12-30", "2016-01-03", "2018-06-01").years();
        assertThat(years).extracting(YearMark::year).containsExactly(2016, 2017, 2018);
        assertThat(years.getFirst().x()).isBetween(100.0, 200.0);
        assertThat(years.get(1).x()).isBetween(200.0, years.get(2).x());
        assertThat(years.get(2).x()).isLessThan(300);
    }

    @Test
    void longTimesHaveAMarkForSeveralYears() {
        assertThat(scene(Map.of(), "1903-01-01", "1950-05-05", "2018-06-01").years()).extracting(YearMark::year).hasSizeLessThan(18).allMatch(y -> y % 10 == 0).contains(1950, 2010);
    }

    @Test
    void noYearIsToldWhereNodesDoNotLieInTheOrderOfTheirDays() {
        assertThat(scene(Map.of(0, 900.0), "2015-03-01", "2016-06-30", "2017-01-03", "2018-06-01").years()).isEmpty();
        assertThat(new ChartScene(List.of(node(1, 0), node(2, 50)), List.of()).years()).isEmpty();
    }

    @Test
    void theYearsStandInPictures() {
        String svg = new String(ChartPicture.natural(scene(Map.of(), "2015-03-01", "2016-06-30"), new Fonts()).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains(">2016</text>");
    }
}
