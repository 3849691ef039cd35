package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.ibidem.job.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {
    @Test
    void pinnedNodesStayExactlyWhereTheyAre() {
        Sample sample = Sample.random(40, 60, 3);
        ChartLayout layout = new ChartLayout(sample.graph(), LayoutKind.STRESS, 1);
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
        sample.assertNothingOverlaps(after);
    }

    @Test
    void aNewNodeIsPlacedNearItsNeighboursAndMovesNothing() {
        Sample sample = Sample.random(30, 60, 5);
        ChartLayout layout = new ChartLayout(sample.graph(), LayoutKind.STRESS, 1);
        Places before = layout.fresh(Progress.NONE);
        boolean[] known = new boolean[30];
        Arrays.fill(known, true);
        known[7] = false;
        Places after = layout.insert(before, known, 0, 0, Progress.NONE);
        for (int i = 0; i < 30; i++) {
            if (i != 7) assertThat(after.x()[i]).isEqualTo(before.x()[i]);
        }
        sample.assertNothingOverlaps(after);
    }

    @Test
    void aNewNodeWithoutLinksGoesToTheNearestRoomAboutTheWishedPlace() {
        Sample sample = Sample.withLoose(30, 1);
        ChartLayout layout = new ChartLayout(sample.graph(), LayoutKind.STRESS, 1);
        boolean[] known = new boolean[31];
        Arrays.fill(known, 0, 30, true);
        Places before = layout.tidy(Places.of(31), new boolean[31], new boolean[31], Progress.NONE);
        double middleX = Arrays.stream(before.x(), 0, 30).average().orElseThrow();
        double middleY = Arrays.stream(before.y(), 0, 30).average().orElseThrow();
        Places after = layout.insert(before, known, middleX, middleY, Progress.NONE);
        assertThat(Math.hypot(after.x()[30] - middleX, after.y()[30] - middleY)).isLessThan(400);
        assertThat(Arrays.copyOf(after.x(), 30)).isEqualTo(Arrays.copyOf(before.x(), 30));
        assertThat(Arrays.copyOf(after.y(), 30)).isEqualTo(Arrays.copyOf(before.y(), 30));
        sample.assertNothingOverlaps(after);
        Places farAway = layout.insert(before, known, 9_000, -7_000, Progress.NONE);
        assertThat(farAway.x()[30]).isEqualTo(9_000);
        assertThat(farAway.y()[30]).isEqualTo(-7_000);
    }

    @Test
    void manyNewNodesWithoutLinksStayTogetherAndApart() {
        Sample sample = Sample.withLoose(20, 200);
        ChartLayout layout = new ChartLayout(sample.graph(), LayoutKind.STRESS, 1);
        boolean[] known = new boolean[220];
        Arrays.fill(known, 0, 20, true);
        Places after = layout.insert(layout.tidy(Places.of(220), new boolean[220], new boolean[220], Progress.NONE), known, 0, 0, Progress.NONE);
        sample.assertNothingOverlaps(after);
        assertThat(Arrays.stream(after.x(), 20, 220)).allMatch(x -> Math.abs(x) < 3_000);
    }

    @Test
    @Tag("slow")
    void aLargeGraphIsLaidOutByForces() {
        Sample sample = Sample.random(3_000, 4_000, 9);
        Places places = new ChartLayout(sample.graph(), LayoutKind.STRESS, 1).fresh(Progress.NONE);
        assertThat(places.x()).doesNotContain(Double.NaN).hasSize(3_000);
        sample.assertNothingOverlaps(places);
    }

    @Test
    void aLayoutStopsWhenToldTo() {
        Sample sample = Sample.random(50, 100, 5);
        assertThatThrownBy(() -> new ChartLayout(sample.graph(), LayoutKind.STRESS, 1).fresh((done, total, thing) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void anEmptyChartHasNoPlaces() {
        assertThat(new ChartLayout(Sample.random(0, 0, 1).graph(), LayoutKind.STRESS, 1).fresh(Progress.NONE).x()).isEmpty();
    }
}
