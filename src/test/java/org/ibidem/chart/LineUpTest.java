package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineUpTest {
    private static ChartNode node(int id, double x, double y, double width, double height) {
        return new ChartNode(new UUID(1, id), "N-" + id, "Node", Kind.PERSON, List.of("Node"), NodeMarks.NONE, x, y, width, height);
    }

    private final ChartScene scene = new ChartScene(List.of(node(0, 0, 0, 60, 52), node(1, 90, 40, 140, 78), node(2, 400, 310, 60, 52), node(3, 700, 900, 60, 52)), List.of());
    private final List<UUID> three = scene.nodes().stream().limit(3).map(ChartNode::id).toList();

    private List<ChartNode> after(LineUp way) {
        return way.of(scene, three).nodes().subList(0, 3);
    }

    @Test
    void aColumnHasItsShapesOneBelowTheOtherAndKeepsTheirHeights() {
        assertThat(after(LineUp.LEFT)).extracting(ChartNode::x).containsOnly(0.0);
        assertThat(after(LineUp.CENTRE)).extracting(ChartNode::x).containsOnly(200.0);
        assertThat(after(LineUp.RIGHT)).extracting(ChartNode::x).containsOnly(400.0);
        assertThat(after(LineUp.LEFT)).extracting(ChartNode::y).containsExactly(0.0, 40.0, 310.0);
    }

    @Test
    void aRowIsStraightThroughTheShapesThoughNamesAreOfDifferentHeight() {
        assertThat(after(LineUp.TOP)).extracting(ChartNode::shapeY).containsOnly(scene.nodes().get(0).shapeY());
        assertThat(after(LineUp.BOTTOM)).extracting(ChartNode::shapeY).containsOnly(scene.nodes().get(2).shapeY());
        assertThat(after(LineUp.MIDDLE)).extracting(ChartNode::shapeY).hasSize(3).containsOnly((scene.nodes().get(0).shapeY() + scene.nodes().get(2).shapeY()) / 2);
    }

    @Test
    void spreadingLeavesTheOutermostAndEvensTheDistancesBetween() {
        assertThat(after(LineUp.ACROSS)).extracting(ChartNode::x).containsExactly(0.0, 200.0, 400.0);
        List<Double> down = new ArrayList<>(after(LineUp.DOWN).stream().map(ChartNode::shapeY).toList());
        assertThat(down.get(1) - down.get(0)).isEqualTo(down.get(2) - down.get(1));
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseMovesAndTooFewChangeNothing(LineUp way) {
        assertThat(way.of(scene, three).nodes().get(3)).isEqualTo(scene.nodes().get(3));
        assertThat(way.of(scene, three.subList(0, way.fewest() - 1))).isSameAs(scene);
    }
}
