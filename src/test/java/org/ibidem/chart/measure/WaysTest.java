package org.ibidem.chart.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.filter.Period;
import org.ibidem.dossier.Standing;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

/** Ways through small networks, with and without dates; links are written {@code 0-1} or {@code 0-1:1990/1995}. */
class WaysTest {
    private final Map<UUID, Period> when = new HashMap<>();

    private Ways ways(int nodes, List<String> links) {
        List<ChartNode> all = new ArrayList<>();
        for (int i = 0; i < nodes; i++) all.add(new ChartNode(new UUID(1, i), "N-" + i, "N" + i, Kind.PERSON, List.of("N" + i), NodeMarks.NONE, 0, 0, 50, 50));
        List<ChartLink> lines = new ArrayList<>();
        for (String link : links) {
            String[] parts = link.split("[-:]", 3);
            UUID id = new UUID(2, lines.size());
            String[] dates = parts.length > 2 ? parts[2].split("/") : new String[0];
            when.put(id, dates.length == 0 ? Period.UNDATED : Period.of(dates[0], dates[1]));
            lines.add(new ChartLink(id, "R", Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), "", Standing.SOLID, true, false, 0, 1));
        }
        return new Ways(new ChartScene(all, lines), when::get);
    }

    private static List<List<Integer>> nodes(Ways.Found found) {
        return found.ways().stream().map(Ways.Way::nodes).toList();
    }

    @Test
    void theShortestComesFirstAndTheDirectionOfLinksDoesNotMatter() {
        Ways ways = ways(5, List.of("0-1", "2-1", "2-3", "3-0", "3-4"));
        assertThat(nodes(ways.between(0, 2, 9, false))).containsExactly(List.of(0, 1, 2), List.of(0, 3, 2));
        assertThat(nodes(ways.between(0, 4, 9, false))).containsExactly(List.of(0, 3, 4), List.of(0, 1, 2, 3, 4));
        assertThat(nodes(ways.between(0, 4, 1, false))).hasSize(1);
    }

    @Test
    void whatIsNotConnectedHasNoWay() {
        Ways ways = ways(4, List.of("0-1", "2-3"));
        assertThat(ways.between(0, 3, 5, false)).isEqualTo(new Ways.Found(List.of(), true));
        assertThat(ways.between(1, 1, 5, false).ways()).isEmpty();
    }

    @Test
    void aWayInTimeDoesNotGoBack() {
        Ways ways = ways(4, List.of("0-1:2001/2004", "1-2:1995/1999", "0-3:1990/1992", "3-2:1991/1998"));
        assertThat(nodes(ways.between(0, 2, 5, true))).containsExactly(List.of(0, 3, 2));
        assertThat(nodes(ways.between(2, 0, 5, true))).as("backwards, both can be passed").containsExactly(List.of(2, 1, 0), List.of(2, 3, 0));
    }

    @Test
    void amongParallelLinksTheOnePassableFirstIsTaken() {
        Ways ways = ways(3, List.of("0-1:2010/2012", "0-1:1999/2000", "1-2:2001/2002"));
        assertThat(ways.between(0, 2, 5, true).ways()).containsExactly(new Ways.Way(List.of(0, 1, 2), List.of(1, 2)));
    }

    @Test
    void whatHasNoDateMayAlwaysHaveHeld() {
        assertThat(ways(3, List.of("0-1:2005/2006", "1-2")).between(0, 2, 5, true).ways()).hasSize(1);
    }

    @Test
    void sharedNeighboursAreLinkedWithAll() {
        Ways ways = ways(6, List.of("0-2", "1-2", "0-3", "1-3", "4-3", "4-5"));
        assertThat(ways.shared(List.of(0, 1))).containsExactly(2, 3);
        assertThat(ways.shared(List.of(0, 1, 4))).containsExactly(3);
        assertThat(ways.shared(List.of(0, 5))).isEmpty();
    }

    /** Beside every way there is, found by trying all. */
    @Property(tries = 200)
    void allWaysAreFoundInTheOrderOfTheirLength(@ForAll @Size(max = 14) List<@IntRange(max = 35) Integer> pairs) {
        List<String> links = pairs.stream().map(p -> p / 6 + "-" + p % 6).toList();
        List<List<Integer>> found = nodes(ways(6, links).between(0, 5, 1_000, false));
        List<List<Integer>> all = new ArrayList<>();
        tryAll(links, new ArrayList<>(List.of(0)), all);
        assertThat(found).containsExactlyInAnyOrderElementsOf(all).isSortedAccordingTo((a, b) -> Integer.compare(a.size(), b.size()));
    }

    private static void tryAll(List<String> links, List<Integer> way, List<List<Integer>> all) {
        if (way.getLast() == 5) {
            all.add(List.copyOf(way));
            return;
        }
        for (int next : new HashSet<>(List.of(0, 1, 2, 3, 4, 5))) {
            if (way.contains(next) || !links.contains(way.getLast() + "-" + next) && !links.contains(next + "-" + way.getLast())) continue;
            way.add(next);
            tryAll(links, way, all);
            way.removeLast();
        }
    }
}
