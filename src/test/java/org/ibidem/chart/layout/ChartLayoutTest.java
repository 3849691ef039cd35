package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ibidem.job.Progress;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {
    private record Sample(LayoutGraph graph, double[] widths, double[] heights) {
        int size() {
            return widths.length;
        }
    }

    private static Sample random(int nodes, int links, long seed) {
        Random random = new Random(seed);
        double[] widths = random.doubles(nodes, 40, 130).toArray();
        double[] heights = random.doubles(nodes, 50, 90).toArray();
        int[] from = random.ints(links, 0, Math.max(1, nodes)).toArray();
        int[] to = random.ints(links, 0, Math.max(1, nodes)).toArray();
        return new Sample(new LayoutGraph(widths, heights, from, to), widths, heights);
    }

    private static void assertNothingOverlaps(Sample s, Places p) {
        for (int i = 0; i < s.size(); i++) {
            for (int j = i + 1; j < s.size(); j++) {
                boolean apart = Math.abs(p.x()[i] - p.x()[j]) > (s.widths()[i] + s.widths()[j]) / 2 - 0.01
                    || Math.abs(p.y()[i] - p.y()[j]) > (s.heights()[i] + s.heights()[j]) / 2 - 0.01;
                assertThat(apart).as("%d and %d", i, j).isTrue();
            }
        }
    }

    @Property(tries = 40)
    void nothingOverlapsAtTheEnd(@ForAll @IntRange(min = 1, max = 70) int nodes, @ForAll @IntRange(min = 0, max = 120) int links, @ForAll long seed) {
        Sample sample = random(nodes, links, seed);
        assertNothingOverlaps(sample, new ChartLayout(sample.graph(), 1).fresh(Progress.NONE));
    }

    @Property(tries = 20)
    void theSameGraphGivesTheSamePictureBitForBit(@ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed) {
        Places first = new ChartLayout(random(nodes, nodes * 2, seed).graph(), 1).fresh(Progress.NONE);
        Places second = new ChartLayout(random(nodes, nodes * 2, seed).graph(), 1).fresh(Progress.NONE);
        assertThat(first).isEqualTo(second);
    }

    @Test
    void pinnedNodesStayExactlyWhereTheyAre() {
        Sample sample = random(40, 60, 3);
        ChartLayout layout = new ChartLayout(sample.graph(), 1);
        Places before = layout.fresh(Progress.NONE);
        boolean[] known = new boolean[40];
        boolean[] pinned = new boolean[40];
        Arrays.fill(known, true);
        pinned[3] = true;
        pinned[17] = true;
        Places after = layout.tidy(before, known, pinned, Progress.NONE);
        for (int i : new int[] {3, 17}) {
            assertThat(after.x()[i]).isEqualTo(before.x()[i]);
            assertThat(after.y()[i]).isEqualTo(before.y()[i]);
        }
        assertNothingOverlaps(sample, after);
    }

    @Test
    void aNewNodeIsPlacedNearItsNeighboursAndMovesNothing() {
        Sample sample = random(30, 60, 5);
        ChartLayout layout = new ChartLayout(sample.graph(), 1);
        Places before = layout.fresh(Progress.NONE);
        boolean[] known = new boolean[30];
        Arrays.fill(known, true);
        known[7] = false;
        Places after = layout.insert(before, known, 0, 0, Progress.NONE);
        for (int i = 0; i < 30; i++) {
            if (i != 7) assertThat(after.x()[i]).isEqualTo(before.x()[i]);
        }
        assertNothingOverlaps(sample, after);
    }

    /** A sample whose last nodes have no links. */
    private static Sample withLoose(int linked, int loose) {
        Random random = new Random(11);
        double[] widths = random.doubles(linked + loose, 40, 130).toArray();
        double[] heights = random.doubles(linked + loose, 50, 90).toArray();
        int[] from = random.ints(linked * 2L, 0, linked).toArray();
        int[] to = random.ints(linked * 2L, 0, linked).toArray();
        return new Sample(new LayoutGraph(widths, heights, from, to), widths, heights);
    }

    @Test
    void aNewNodeWithoutLinksGoesToTheNearestRoomAboutTheWishedPlace() {
        Sample sample = withLoose(30, 1);
        ChartLayout layout = new ChartLayout(sample.graph(), 1);
        boolean[] known = new boolean[31];
        Arrays.fill(known, 0, 30, true);
        Places before = layout.tidy(Places.of(31), new boolean[31], new boolean[31], Progress.NONE);
        double middleX = Arrays.stream(before.x(), 0, 30).average().orElseThrow();
        double middleY = Arrays.stream(before.y(), 0, 30).average().orElseThrow();
        Places after = layout.insert(before, known, middleX, middleY, Progress.NONE);
        assertThat(Math.hypot(after.x()[30] - middleX, after.y()[30] - middleY)).isLessThan(400);
        assertThat(Arrays.copyOf(after.x(), 30)).isEqualTo(Arrays.copyOf(before.x(), 30));
        assertThat(Arrays.copyOf(after.y(), 30)).isEqualTo(Arrays.copyOf(before.y(), 30));
        assertNothingOverlaps(sample, after);
        Places farAway = layout.insert(before, known, 9_000, -7_000, Progress.NONE);
        assertThat(farAway.x()[30]).isEqualTo(9_000);
        assertThat(farAway.y()[30]).isEqualTo(-7_000);
    }

    @Test
    void manyNewNodesWithoutLinksStayTogetherAndApart() {
        Sample sample = withLoose(20, 200);
        ChartLayout layout = new ChartLayout(sample.graph(), 1);
        boolean[] known = new boolean[220];
        Arrays.fill(known, 0, 20, true);
        Places after = layout.insert(layout.tidy(Places.of(220), new boolean[220], new boolean[220], Progress.NONE), known, 0, 0, Progress.NONE);
        assertNothingOverlaps(sample, after);
        assertThat(Arrays.stream(after.x(), 20, 220)).allMatch(x -> Math.abs(x) < 3_000);
    }

    @Test
    void aLargeGraphIsLaidOutByForces() {
        Sample sample = random(3_000, 4_000, 9);
        Places places = new ChartLayout(sample.graph(), 1).fresh(Progress.NONE);
        assertThat(places.x()).doesNotContain(Double.NaN).hasSize(3_000);
        assertNothingOverlaps(sample, places);
    }

    @Test
    void aLayoutStopsWhenToldTo() {
        Sample sample = random(50, 100, 5);
        assertThatThrownBy(() -> new ChartLayout(sample.graph(), 1).fresh((done, total, thing) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void anEmptyChartHasNoPlaces() {
        assertThat(new ChartLayout(random(0, 0, 1).graph(), 1).fresh(Progress.NONE).x()).isEmpty();
    }
}
