package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ibidem.dossier.Standing;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

class SceneIndexTest {
    private static ChartScene random(int nodes, long seed) {
        Random random = new Random(seed);
        List<ChartNode> all = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            all.add(new ChartNode(new UUID(1, i), "N-" + i, "Node", Kind.PERSON, List.of("Node"), NodeMarks.NONE, random.nextInt(4_000), random.nextInt(3_000), 80, 60));
        }
        for (int i = 0; i < nodes * 2; i++) {
            links.add(new ChartLink(new UUID(2, i), "R-" + i, random.nextInt(nodes), random.nextInt(nodes), "owns", Standing.SOLID, true, false, i % 3, 3));
        }
        return new ChartScene(all, links);
    }

    @Property(tries = 50)
    void everyPlaceOfALinkLeadsToALinkThere(@ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed) {
        ChartScene scene = random(nodes, seed);
        SceneIndex index = new SceneIndex(scene);
        for (int i = 0; i < scene.links().size(); i++) {
            double[] place = scene.way(i).at(0.3);
            Optional<ChartLink> hit = index.link(place[0], place[1], 5);
            assertThat(hit).isPresent();
            assertThat(scene.way(scene.linkIndex(hit.get().id()).orElseThrow()).distance(place[0], place[1])).isLessThan(5);
        }
    }

    @Property(tries = 50)
    void theArrowFindsTheSameNodeAsLookingAtAll(@ForAll @IntRange(min = 2, max = 60) int nodes, @ForAll long seed) {
        ChartScene scene = random(nodes, seed);
        ChartNode from = scene.nodes().getFirst();
        Optional<Double> nearest = scene.nodes().stream().filter(n -> n.x() - from.x() > 1 && n.x() - from.x() > Math.abs(n.shapeY() - from.shapeY()) * 0.5)
            .map(n -> n.x() - from.x() + 2 * Math.abs(n.shapeY() - from.shapeY())).min(Double::compare);
        Optional<Double> found = new SceneIndex(scene).beyond(from.x(), from.shapeY(), 1, 0).map(n -> n.x() - from.x() + 2 * Math.abs(n.shapeY() - from.shapeY()));
        assertThat(found).isEqualTo(nearest);
    }

    @Test
    void theArrowLeavesTheNodeItIsAt() {
        ChartScene scene = random(60, 11);
        SceneIndex index = new SceneIndex(scene);
        for (ChartNode node : scene.nodes()) {
            for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                assertThat(index.beyond(node.x(), node.shapeY(), way[0], way[1])).map(ChartNode::id).isNotEqualTo(Optional.of(node.id()));
            }
        }
    }

    @Test
    void whatHasMovedIsFoundWhereItIsNowWithItsLinks() {
        ChartScene scene = random(30, 7);
        ChartNode node = scene.nodes().get(4);
        SceneIndex moved = new SceneIndex(scene).moved(scene.moved(List.of(node.id()), 5_000, -5_000), List.of(node.id()));
        assertThat(moved.node(node.x() + 5_000, node.y() - 5_000)).map(ChartNode::id).contains(node.id());
        assertThat(moved.node(node.x(), node.y())).map(ChartNode::id).isNotEqualTo(Optional.of(node.id()));
        int link = scene.linksAt(4)[0];
        double[] place = moved.scene().way(link).at(0.5);
        assertThat(moved.link(place[0], place[1], 5)).isPresent();
        assertThat(moved.within(node.x() + 4_900, node.y() - 5_100, node.x() + 5_100, node.y() - 4_900)).extracting(ChartNode::id).containsExactly(node.id());
    }

    @Test
    void anEmptyChartHasNothingAnywhere() {
        SceneIndex index = new SceneIndex(ChartScene.EMPTY);
        assertThat(index.node(0, 0)).isEmpty();
        assertThat(index.link(0, 0, 5)).isEmpty();
        assertThat(index.beyond(0, 0, 1, 0)).isEmpty();
    }
}
