package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

class LassoTest {
    private static Lasso around(double... places) {
        Lasso lasso = new Lasso();
        for (int i = 0; i < places.length; i += 2) lasso.to(places[i], places[i + 1]);
        return lasso;
    }

    @Test
    void aHollowOfTheLineIsOutside() {
        Lasso horseshoe = around(0, 0, 300, 0, 300, 300, 200, 300, 200, 100, 100, 100, 100, 300, 0, 300);
        assertThat(horseshoe.holds(50, 200)).isTrue();
        assertThat(horseshoe.holds(250, 200)).isTrue();
        assertThat(horseshoe.holds(150, 50)).isTrue();
        assertThat(horseshoe.holds(150, 200)).isFalse();
        assertThat(horseshoe.holds(350, 50)).isFalse();
    }

    @Test
    void aNodeIsCaughtByItsShape() {
        ChartNode inside = new ChartNode(new UUID(1, 1), "N-1", "A", Kind.PERSON, List.of("A"), NodeMarks.NONE, 50, 62, 60, 64);
        ChartNode outside = new ChartNode(new UUID(1, 2), "N-2", "B", Kind.PERSON, List.of("B"), NodeMarks.NONE, 150, 150, 60, 64);
        SceneIndex index = new SceneIndex(new ChartScene(List.of(inside, outside), List.of()));
        assertThat(around(20, 20, 80, 20, 80, 55, 20, 55).caught(index)).containsExactly(inside);
        assertThat(around(20, 20).caught(index)).isEmpty();
    }
}
