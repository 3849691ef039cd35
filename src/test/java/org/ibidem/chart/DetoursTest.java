package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.dossier.Standing;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

/** No link runs below a node that it has nothing to do with. */
class DetoursTest {
    private final List<ChartNode> nodes = new ArrayList<>();
    private final List<ChartLink> links = new ArrayList<>();

    private int node(double x, double y) {
        int i = nodes.size();
        nodes.add(new ChartNode(new UUID(1, i), "N-" + i, "N", Kind.PERSON, List.of("N"), NodeMarks.NONE, x, y, 90, 60));
        return i;
    }

    private void link(int from, int to, int parallel, int parallels) {
        links.add(new ChartLink(new UUID(2, links.size()), "R-" + links.size(), from, to, "owns", Standing.SOLID, true, false, parallel, parallels));
    }

    private ChartScene led() {
        return Detours.of(new ChartScene(nodes, links));
    }

    /** Whether a link comes by over the room of a node. */
    private static boolean crosses(ChartScene scene, int link, int node) {
        return IntStream.rangeClosed(0, 200).mapToObj(k -> scene.way(link).at(k / 200.0)).anyMatch(p -> {
            ChartNode n = scene.nodes().get(node);
            boolean besideShape = p[1] < n.shapeY() + n.radius();
            return n.covers(p[0], p[1]) && (!besideShape || Math.hypot(p[0] - n.x(), p[1] - n.shapeY()) <= n.radius());
        });
    }

    @Test
    void aLongLinkGoesAroundTheNodeBetweenItsEnds() {
        int top = node(0, 0);
        int between = node(5, 150);
        int bottom = node(0, 300);
        link(top, bottom, 0, 1);
        link(top, between, 0, 1);
        ChartScene scene = led();
        assertThat(crosses(new ChartScene(nodes, links), 0, between)).as("straight, it ran below").isTrue();
        assertThat(crosses(scene, 0, between)).isFalse();
        assertThat(scene.way(1).bent()).as("what is in nobody's way stays straight").isFalse();
    }

    @Test
    void itGoesByOnTheSideThatIsNearer() {
        int top = node(0, 0);
        node(40, 150);
        int bottom = node(0, 300);
        link(bottom, top, 0, 1);
        assertThat(led().way(0).at(0.5)[0]).isNegative();
    }

    @Test
    void linksBetweenTheSameTwoGoByTogether() {
        int top = node(0, 0);
        int between = node(20, 150);
        int bottom = node(0, 300);
        link(top, bottom, 0, 2);
        link(bottom, top, 1, 2);
        ChartScene scene = led();
        assertThat(crosses(scene, 0, between) || crosses(scene, 1, between)).isFalse();
        double apart = Math.abs(scene.way(0).at(0.5)[0] - scene.way(1).at(0.5)[0]);
        assertThat(apart).as("still beside each other").isBetween(0.6 * LinkPath.APART, 1.4 * LinkPath.APART);
    }

    @Test
    void whereThereIsNoWayAroundTheLinkStaysStraight() {
        int left = node(0, 0);
        int right = node(400, 0);
        for (int k = -12; k <= 12; k++) node(200, k * 60);
        link(left, right, 0, 1);
        assertThat(led().way(0).bent()).isFalse();
    }

    @Test
    void aPictureWithoutCrossingsIsTheSame() {
        int left = node(0, 0);
        link(left, node(400, 0), 0, 1);
        link(left, left, 0, 1);
        ChartScene scene = new ChartScene(nodes, links);
        assertThat(Detours.of(scene)).isSameAs(scene);
    }

    @Test
    void whatRunsInABundleStaysThere() {
        int top = node(0, 0);
        int between = node(0, 150);
        int bottom = node(0, 300);
        link(top, bottom, 0, 1);
        links.set(0, links.getFirst().bent(new Bend(0.5, 0.05)));
        ChartScene bundled = new ChartScene(nodes, links);
        assertThat(crosses(bundled, 0, between)).isTrue();
        assertThat(Detours.of(bundled)).isSameAs(bundled);
    }

    @Test
    void aNodeAsideOfTheMiddleIsPassedByTheLeastBend() {
        int left = node(0, 0);
        int between = node(150, 10);
        int right = node(600, 0);
        link(left, right, 0, 1);
        ChartScene scene = led();
        assertThat(crosses(scene, 0, between)).isFalse();
        double[] nearest = IntStream.rangeClosed(0, 200).mapToObj(k -> scene.way(0).at(k / 200.0)).min(Comparator.comparingDouble(p -> Math.abs(p[0] - 150))).orElseThrow();
        assertThat(nodes.get(between).shapeY() - nearest[1]).as("close above its shape").isBetween(19.0, 19.0 + 12);
    }

    @Test
    void ofTooManyNoneIsLedAround() {
        int top = node(0, 0);
        node(0, 150);
        link(top, node(0, 300), 0, 1);
        while (nodes.size() < Detours.MOST) node(1_000 + nodes.size() * 100, 0);
        assertThat(led().way(0).bent()).isTrue();
        node(0, 3_000);
        assertThat(led().way(0).bent()).as("one node more").isFalse();
        nodes.removeLast();
        while (links.size() <= Detours.MOST) link(top, 3 + links.size() % 900, 0, 1);
        assertThat(led().way(0).bent()).as("one link more").isFalse();
    }
}
