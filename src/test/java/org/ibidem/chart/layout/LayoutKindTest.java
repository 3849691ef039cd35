package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.ibidem.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every layout promises, and what each promises by its name. */
class LayoutKindTest {
    static List<LayoutKind> all() {
        return LayoutKind.all();
    }

    @Provide
    Arbitrary<LayoutKind> kinds() {
        return Arbitraries.of(LayoutKind.all());
    }

    private static Places fresh(LayoutGraph graph, LayoutKind kind) {
        return new ChartLayout(graph, kind, 1).fresh(Progress.NONE);
    }

    private static LayoutGraph dated(Sample sample, long seed) {
        Random random = new Random(seed);
        return sample.graph().dated(random.doubles(sample.size()).map(d -> d < 0.3 ? Double.NaN : Math.floor(d * 20)).toArray());
    }

    @Property(tries = 120)
    void nothingOverlaps(@ForAll("kinds") LayoutKind kind, @ForAll @IntRange(min = 1, max = 70) int nodes, @ForAll @IntRange(min = 0, max = 120) int links, @ForAll long seed) {
        Sample sample = Sample.random(nodes, links, seed);
        sample.assertNothingOverlaps(fresh(dated(sample, seed), kind));
    }

    @Property(tries = 80)
    void theSameGraphGivesTheSamePictureBitForBit(@ForAll("kinds") LayoutKind kind, @ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed) {
        Places first = fresh(dated(Sample.random(nodes, nodes * 2, seed), seed), kind);
        assertThat(fresh(dated(Sample.random(nodes, nodes * 2, seed), seed), kind)).isEqualTo(first);
    }

    @Property(tries = 80)
    void whatIsPinnedStaysExactlyWhereItIs(@ForAll("kinds") LayoutKind kind, @ForAll @IntRange(min = 2, max = 50) int nodes, @ForAll long seed) {
        Sample sample = Sample.random(nodes, nodes, seed);
        Places before = fresh(sample.graph(), LayoutKind.STRESS);
        boolean[] pinned = new boolean[nodes];
        Random random = new Random(seed);
        for (int i = 0; i < nodes; i++) pinned[i] = random.nextInt(4) == 0;
        boolean[] known = new boolean[nodes];
        Arrays.fill(known, true);
        Places after = new ChartLayout(dated(sample, seed), kind, 1).tidy(before, known, pinned, Progress.NONE);
        IntStream.range(0, nodes).filter(i -> pinned[i]).forEach(i -> {
            assertThat(after.x()[i]).isEqualTo(before.x()[i]);
            assertThat(after.y()[i]).isEqualTo(before.y()[i]);
        });
        sample.assertNothingOverlaps(after);
    }

    @Property(tries = 60)
    void aLayoutOfSomeMovesNothingElse(@ForAll("kinds") LayoutKind kind, @ForAll @IntRange(min = 4, max = 50) int nodes, @ForAll long seed) {
        Sample sample = Sample.random(nodes, nodes, seed);
        Places before = fresh(sample.graph(), LayoutKind.STRESS);
        int[] some = IntStream.range(0, nodes).filter(i -> i % 3 == 0).toArray();
        Places after = new ChartLayout(dated(sample, seed), kind, 1).tidySome(before, some, new boolean[nodes], Progress.NONE);
        for (int i = 0; i < nodes; i++) if (i % 3 != 0) assertThat(after.x()[i]).isEqualTo(before.x()[i]);
        sample.assertNothingOverlaps(after);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLayoutStopsWhenToldTo(LayoutKind kind) {
        ChartLayout layout = new ChartLayout(dated(Sample.random(60, 120, 3), 3), kind, 1);
        assertThatThrownBy(() -> layout.fresh((done, total, thing) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aThousandLinksInOneChainAreNoTrouble(LayoutKind kind) {
        int[] from = IntStream.range(0, 1_000).toArray();
        double[] sizes = new double[1_001];
        Arrays.fill(sizes, 50);
        LayoutGraph chain = new LayoutGraph(sizes, sizes, from, Arrays.stream(from).map(i -> i + 1).toArray());
        new Sample(chain, sizes, sizes).assertNothingOverlaps(fresh(chain, kind));
    }

    /** Whether a way leads from one node to another. */
    private static boolean leads(LayoutGraph graph, int from, int to) {
        BitSet seen = new BitSet();
        int[] stack = new int[graph.size() * graph.size() + 1];
        int depth = 0;
        stack[depth++] = from;
        while (depth > 0) {
            int node = stack[--depth];
            if (node == to) return true;
            if (seen.get(node)) continue;
            seen.set(node);
            for (int next : graph.arrows(node)) stack[depth++] = next;
        }
        return false;
    }

    @Property(tries = 40)
    void inLayersEveryLinkGoesDownButThoseOfCycles(@ForAll @IntRange(min = 2, max = 40) int nodes, @ForAll @IntRange(min = 1, max = 60) int links, @ForAll long seed) {
        LayoutGraph graph = Sample.random(nodes, links, seed).graph();
        Places places = fresh(graph, LayoutKind.LAYERED);
        for (int i = 0; i < nodes; i++) {
            for (int to : graph.arrows(i)) {
                if (!leads(graph, to, i)) assertThat(places.y()[to]).as("%d to %d", i, to).isGreaterThan(places.y()[i]);
            }
        }
    }

    @Test
    void aCrowdOfOneSpotLiesCloseAboutIt() {
        int crowd = 300;
        Sample sample = Sample.of(crowd, new int[] {0}, new int[] {1}, new Random(3));
        Places places = fresh(sample.graph().located(new double[crowd], new double[crowd]), LayoutKind.GEOGRAPHIC);
        sample.assertNothingOverlaps(places);
        double area = IntStream.range(0, crowd).mapToDouble(i -> (sample.widths()[i] + ChartLayout.GAP) * (sample.heights()[i] + ChartLayout.GAP)).sum();
        double farthest = IntStream.range(0, crowd).mapToDouble(i -> Math.hypot(places.x()[i], places.y()[i])).max().orElseThrow();
        assertThat(farthest).as("a disc would be as wide").isLessThan(1.6 * Math.sqrt(area / Math.PI));
    }

    @Test
    void theCrowdOfOneSpotDoesNotCoverWhatIsBesideIt() {
        int crowd = 30;
        Sample sample = Sample.of(crowd + 3, new int[] {0, 0, 0}, new int[] {1, 2, 3}, new Random(3));
        double[] x = new double[crowd + 3];
        for (int i = 0; i < 3; i++) x[crowd + i] = 250;
        Places places = fresh(sample.graph().located(x, new double[crowd + 3]), LayoutKind.GEOGRAPHIC);
        sample.assertNothingOverlaps(places);
        assertThat(places.x()[crowd]).isEqualTo(250);
        for (int i = crowd + 1; i < crowd + 3; i++) assertThat(Math.hypot(places.x()[i] - 250, places.y()[i])).as("node %d", i).isLessThan(200);
        for (int i = 0; i < crowd; i++) assertThat(Math.hypot(places.x()[i], places.y()[i])).as("node %d", i).isLessThan(620);
    }

    @Test
    void aTreeInLayersHasNoCrossings() {
        int[] to = IntStream.range(1, 40).toArray();
        int[] from = Arrays.stream(to).map(i -> (i - 1) / 3).toArray();
        double[] sizes = new double[40];
        Arrays.fill(sizes, 60);
        Places p = fresh(new LayoutGraph(sizes, sizes, from, to), LayoutKind.LAYERED);
        for (int a = 0; a < to.length; a++) {
            for (int b = 0; b < to.length; b++) {
                if (p.y()[from[a]] == p.y()[from[b]] && p.x()[from[a]] < p.x()[from[b]]) assertThat(p.x()[to[a]]).isLessThan(p.x()[to[b]]);
            }
        }
    }

    @Property(tries = 40)
    void aroundAnEntityMoreHopsAreFurtherOut(@ForAll @IntRange(min = 2, max = 60) int nodes, @ForAll long seed) {
        Sample sample = Sample.random(nodes, nodes * 2, seed);
        int middle = new Random(seed).nextInt(nodes);
        Places p = fresh(sample.graph().around(middle), LayoutKind.RADIAL);
        int[] hops = sample.graph().hops(middle);
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                if (hops[i] < 0 || hops[j] <= hops[i]) continue;
                assertThat(Math.hypot(p.x()[j] - p.x()[middle], p.y()[j] - p.y()[middle]))
                    .isGreaterThan(Math.hypot(p.x()[i] - p.x()[middle], p.y()[i] - p.y()[middle]));
            }
        }
    }

    @Property(tries = 40)
    void aLaterDateIsNeverFurtherLeft(@ForAll @IntRange(min = 1, max = 70) int nodes, @ForAll long seed) {
        Sample sample = Sample.random(nodes, nodes * 2, seed);
        LayoutGraph graph = dated(sample, seed);
        Places p = fresh(graph, LayoutKind.TIMELINE);
        double lowest = IntStream.range(0, nodes).filter(i -> !Double.isNaN(graph.day(i))).mapToDouble(i -> p.y()[i] + sample.heights()[i] / 2).max().orElse(-Double.MAX_VALUE);
        for (int i = 0; i < nodes; i++) {
            if (Double.isNaN(graph.day(i))) assertThat(p.y()[i]).isGreaterThan(lowest);
            for (int j = 0; j < nodes; j++) if (graph.day(i) < graph.day(j)) assertThat(p.x()[i]).isLessThan(p.x()[j]);
        }
    }

    @Property(tries = 20)
    void aCircleHasAllOnIt(@ForAll @IntRange(min = 8, max = 40) int nodes) {
        int[] from = IntStream.range(0, nodes - 1).toArray();
        double[] sizes = new double[nodes];
        Arrays.fill(sizes, 60);
        Places p = fresh(new LayoutGraph(sizes, sizes, from, Arrays.stream(from).map(i -> i + 1).toArray()), LayoutKind.CIRCULAR);
        double x = (Arrays.stream(p.x()).max().orElseThrow() + Arrays.stream(p.x()).min().orElseThrow()) / 2;
        double y = (Arrays.stream(p.y()).max().orElseThrow() + Arrays.stream(p.y()).min().orElseThrow()) / 2;
        double radius = Math.hypot(p.x()[0] - x, p.y()[0] - y);
        for (int i = 0; i < nodes; i++) assertThat(Math.hypot(p.x()[i] - x, p.y()[i] - y)).isCloseTo(radius, Offset.offset(radius * 0.2));
    }

    @Test
    void aCrossedSquareIsUncrossedOnTheCircle() {
        LayoutGraph square = new LayoutGraph(new double[4], new double[4], new int[] {0, 2, 1, 3}, new int[] {2, 1, 3, 0});
        int[] order = CircleOrder.of(square, Progress.NONE);
        for (int k = 0; k < 4; k++) {
            int next = order[(k + 1) % 4];
            int node = order[k];
            assertThat(IntStream.range(0, square.degree(node)).map(j -> square.neighbour(node, j))).contains(next);
        }
    }

    @Test
    void communitiesAreClearOfEachOther() {
        int[] from = IntStream.range(0, 60).filter(i -> i % 10 != 0).toArray();
        int[] hubs = Arrays.stream(from).map(i -> i / 10 * 10).toArray();
        int[] bridges = IntStream.range(1, 6).map(i -> i * 10).toArray();
        double[] sizes = new double[60];
        Arrays.fill(sizes, 60);
        LayoutGraph stars = new LayoutGraph(sizes, sizes, IntStream.concat(Arrays.stream(from), Arrays.stream(bridges)).toArray(),
            IntStream.concat(Arrays.stream(hubs), Arrays.stream(bridges).map(i -> i - 10)).toArray());
        Places p = fresh(stars, LayoutKind.COMMUNITY);
        Box[] boxes = IntStream.range(0, 6).mapToObj(g -> Box.around(stars, p, IntStream.range(g * 10, g * 10 + 10).toArray())).toArray(Box[]::new);
        for (int a = 0; a < 6; a++) {
            for (int b = a + 1; b < 6; b++) {
                assertThat(boxes[a].left() > boxes[b].right() || boxes[b].left() > boxes[a].right() || boxes[a].top() > boxes[b].bottom() || boxes[b].top() > boxes[a].bottom()).isTrue();
            }
        }
    }

    @Test
    void aVeryLargeGraphStartsWithItsCommunitiesApart() {
        int[] from = IntStream.range(0, 200).filter(i -> i % 20 != 0).toArray();
        int[] hubs = Arrays.stream(from).map(i -> i / 20 * 20).toArray();
        int[] bridges = IntStream.range(1, 10).map(i -> i * 20).toArray();
        LayoutGraph stars = new LayoutGraph(new double[200], new double[200], IntStream.concat(Arrays.stream(from), Arrays.stream(bridges)).toArray(),
            IntStream.concat(Arrays.stream(hubs), Arrays.stream(bridges).map(i -> i - 20)).toArray());
        Places p = CoarseStart.of(stars, ChartLayout.UNIT, Progress.NONE);
        assertThat(CoarseStart.of(stars, ChartLayout.UNIT, Progress.NONE)).isEqualTo(p);
        double within = IntStream.range(0, 200).mapToDouble(i -> Math.hypot(p.x()[i] - p.x()[i / 20 * 20], p.y()[i] - p.y()[i / 20 * 20])).average().orElseThrow();
        double across = IntStream.range(0, 100).mapToDouble(i -> Math.hypot(p.x()[i] - p.x()[i + 100], p.y()[i] - p.y()[i + 100])).average().orElseThrow();
        assertThat(within * 2).isLessThan(across);
    }

    @Test
    void aGridHasRowsAndColumns() {
        double[] sizes = new double[24];
        Arrays.fill(sizes, 60);
        Places p = fresh(new LayoutGraph(sizes, sizes, new int[0], new int[0]), LayoutKind.GRID);
        assertThat(Arrays.stream(p.x()).distinct().count()).isEqualTo(6);
        assertThat(Arrays.stream(p.y()).distinct().count()).isEqualTo(4);
    }

    @Test
    void namesAreThoseOfTheCommandLine() {
        assertThat(LayoutKind.words()).containsExactly("stress", "force", "layered", "circular", "radial", "community", "timeline", "grid", "geographic");
        assertThat(LayoutKind.of("Layered")).contains(LayoutKind.LAYERED);
        assertThat(LayoutKind.of("sugiyama")).isEmpty();
    }
}
