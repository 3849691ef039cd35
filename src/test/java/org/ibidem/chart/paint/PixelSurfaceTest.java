package org.ibidem.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.ibidem.fonts.Fonts;
import org.junit.jupiter.api.Test;

class PixelSurfaceTest {
    private static final int SIDE = 200;
    private static final int RED = 0xFFCC0000;
    private final Fonts fonts = new Fonts();

    /** How many pixels are clearly red when this is drawn on white. */
    private long red(Consumer<Surface> drawing) {
        int[] pixels = new int[SIDE * SIDE];
        Arrays.fill(pixels, 0xFFFFFFFF);
        drawing.accept(new PixelSurface(SIDE, SIDE, pixels, fonts));
        return Arrays.stream(pixels).filter(p -> (p >> 8 & 255) < 100).count();
    }

    private double dashedShare(Consumer<Surface> shape) {
        long solid = red(s -> {
            s.fill(0);
            s.stroke(RED, 3);
            shape.accept(s);
        });
        long dashed = red(s -> {
            s.fill(0);
            s.stroke(RED, 3, 8, 8);
            shape.accept(s);
        });
        assertThat(solid).isGreaterThan(500);
        return (double) dashed / solid;
    }

    @Test
    void outlinesOfEveryShapeKeepTheDashPattern() {
        assertThat(dashedShare(s -> s.circle(100, 100, 60))).isBetween(0.35, 0.65);
        assertThat(dashedShare(s -> s.box(30, 40, 140, 110, 0))).isBetween(0.35, 0.65);
        assertThat(dashedShare(s -> s.box(30, 40, 140, 110, 20))).isBetween(0.35, 0.65);
        assertThat(dashedShare(s -> s.polygon(new double[] {100, 180, 100, 20}, new double[] {20, 100, 180, 100}))).isBetween(0.35, 0.65);
        assertThat(dashedShare(s -> s.curve(10, 100, 100, -60, 190, 100))).isBetween(0.35, 0.65);
        assertThat(dashedShare(s -> s.line(10, 10, 190, 170))).isBetween(0.35, 0.65);
    }

    @Test
    void aDashedLineThatBeginsFarOutsideIsStillDrawnInside() {
        long seen = red(s -> {
            s.stroke(RED, 3, 8, 8);
            s.line(-2_000_000, 100, 2_000_000, 100);
        });
        assertThat(seen).isBetween(200L, 400L);
    }
}
