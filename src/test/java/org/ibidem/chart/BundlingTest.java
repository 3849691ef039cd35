package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.ibidem.dossier.Standing;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

/** Links that go the same way run together. */
class BundlingTest {
    private final List<ChartNode> nodes = new ArrayList<>();
    private final List<ChartLink> links = new ArrayList<>();

    private int node(double x, double y) {
        int i = nodes.size();
        nodes.add(new ChartNode(new UUID(1, i), "N-" + i, "N", Kind.PERSON, List.of("N"), NodeMarks.NONE, x, y, 60, 60));
        return i;
    }

    private int link(int from, int to) {
        links.add(new ChartLink(new UUID(2, links.size()), "R-" + links.size(), from, to, "owns", Standing.SOLID, true, false, 0, 1));
        return links.size() - 1;
    }

    private ChartScene bundled() {
        return Bundling.of(new ChartScene(nodes, links));
    }

    /** Two groups of four around their middles, which are linked; each of one is linked with its like in the other. */
    private int[] twoGroups() {
        int left = node(0, 0);
        int right = node(1_000, 0);
        link(left, right);
        int[] across = new int[4];
        for (int k = 0; k < 4; k++) {
            double y = (k - 1.5) * 200;
            int a = node(-100, y);
            int b = node(1_100, y);
            link(left, a);
            link(right, b);
            across[k] = link(a, b);
        }
        return across;
    }

    @Test
    void longLinksRunTogetherWhereAShorterOneRuns() {
        int[] across = twoGroups();
        ChartScene scene = bundled();
        for (int k = 0; k < 4; k++) {
            double[] middle = scene.way(across[k]).at(0.5);
            assertThat(Math.abs(middle[1])).as("link %d", k).isLessThan(0.3 * Math.abs((k - 1.5) * 200) + 30);
        }
        assertThat(scene.way(0).bent()).as("what others follow is straight").isFalse();
        assertThat(scene.links()).extracting(ChartLink::id).containsExactlyElementsOf(links.stream().map(ChartLink::id).toList());
    }

    @Test
    void aLinkWithoutAnotherWayAndOneWithALongWayRoundStayStraight() {
        int a = node(0, 0);
        int b = node(500, 0);
        int far = node(250, 900);
        int direct = link(a, b);
        link(a, far);
        link(far, b);
        int alone = link(b, node(900, 0));
        ChartScene scene = bundled();
        assertThat(scene.way(direct).bent()).isFalse();
        assertThat(scene.way(alone).bent()).isFalse();
    }

    @Test
    void aBundledLinkBendsAlikeWhenItsEndsAreMovedAndIsFoundWhereItRuns() {
        int[] across = twoGroups();
        ChartScene scene = bundled();
        Offset<Double> offset = Offset.offset(1e-6);
        LinkPath before = scene.way(across[0]);
        ChartScene moved = scene.moved(nodes.stream().map(ChartNode::id).toList(), 300, 70);
        assertThat(moved.way(across[0]).cx()).isCloseTo(before.cx() + 300, offset);
        assertThat(moved.way(across[0]).cy()).isCloseTo(before.cy() + 70, offset);
        double[] quarter = before.at(0.25);
        assertThat(new SceneIndex(scene).link(quarter[0], quarter[1], 1)).map(ChartLink::id).hasValue(links.get(across[0]).id());
    }
}
