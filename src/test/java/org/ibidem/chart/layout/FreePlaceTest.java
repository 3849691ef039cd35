package org.ibidem.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Room among boxes: the nearest there is, and found soon also when thousands are put about one place. */
class FreePlaceTest {
    private static final Box ALL = new Box(-400, -400, 400, 400);

    /** As if nobody had asked before. */
    private static double[] asked(List<double[]> taken, double width, double height) {
        FreePlace fresh = new FreePlace(ALL);
        taken.forEach(t -> fresh.take(t[0], t[1], t[2], t[3]));
        return fresh.near(5, -3, width, height);
    }

    @Test
    void eachBoxGetsTheNearestRoomThoughManyLikeItWereThereBefore() {
        FreePlace room = new FreePlace(ALL);
        List<double[]> taken = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double width = 30 + i % 4 * 25;
            double[] place = room.near(5, -3, width, 20);
            assertThat(place).isEqualTo(asked(taken, width, 20));
            room.take(place[0], place[1], width, 20);
            taken.add(new double[] {place[0], place[1], width, 20});
        }
    }

    @Test
    void thousandsOfLikeBoxesFindRoom() {
        FreePlace room = new FreePlace(new Box(-9_000, -9_000, 9_000, 9_000));
        for (int i = 0; i < 20_000; i++) {
            double[] place = room.near(0, 0, 90, 60);
            room.take(place[0], place[1], 90, 60);
        }
        assertThat(room.near(0, 0, 90, 60)).satisfies(p -> assertThat(Math.max(Math.abs(p[0]), Math.abs(p[1]))).isBetween(4_000.0, 9_000.0));
    }
}
