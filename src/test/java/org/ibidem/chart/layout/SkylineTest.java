package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkylineTest {
    @Test
    void smallBoxesStandInColumnsBesideALargeOneThatLeavesThePageItsRight() {
        Skyline skyline = new Skyline(1.5);
        assertThat(skyline.take(1_000, 1_000)).containsExactly(0, 0);
        for (int i = 0; i < 10; i++) assertThat(skyline.take(120, 100)).containsExactly(1_000, 100.0 * i);
        assertThat(skyline.take(120, 100)).containsExactly(1_120, 0);
    }

    @Test
    void smallBoxesStandInRowsBelowAWideOne() {
        Skyline skyline = new Skyline(1.5);
        skyline.take(3_000, 1_000);
        for (int i = 0; i < 10; i++) assertThat(skyline.take(120, 100)).containsExactly(120.0 * i, 1_000);
    }

    @Test
    void boxesNeverOverlapAndFillThePage() {
        Random random = new Random(5);
        Skyline skyline = new Skyline(1.5);
        List<double[]> taken = new ArrayList<>();
        double area = 0;
        for (int i = 0; i < 400; i++) {
            double width = 20 + random.nextInt(i < 20 ? 400 : 120);
            double height = 20 + random.nextInt(i < 20 ? 300 : 80);
            double[] at = skyline.take(width, height);
            double[] box = {at[0], at[1], at[0] + width, at[1] + height};
            assertThat(taken).noneMatch(b -> b[0] < box[2] - 1e-6 && box[0] < b[2] - 1e-6 && b[1] < box[3] - 1e-6 && box[1] < b[3] - 1e-6);
            taken.add(box);
            area += width * height;
        }
        double wide = taken.stream().mapToDouble(b -> b[2]).max().orElseThrow();
        double high = taken.stream().mapToDouble(b -> b[3]).max().orElseThrow();
        assertThat(wide / high).isBetween(1.3, 1.7);
        assertThat(area / wide / high).isGreaterThan(0.6);
    }
}
