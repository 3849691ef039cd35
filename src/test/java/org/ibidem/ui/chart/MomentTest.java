package org.ibidem.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import javafx.scene.image.PixelFormat;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnScreen
class MomentTest {
    private static final int PAPER = 0xFFFFFFFF;
    private static final int A = 0xFF000001;
    private static final int B = 0xFF000002;
    private static final int C = 0xFF000003;
    private static final int D = 0xFF000004;
    private static final int[] PICTURE = {A, B, C, D};

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static int[] shown(double k, double x, double y) {
        return Toolkit.ask(() -> {
            Moment moment = new Moment(4, 3);
            moment.show(PICTURE, 2, k, x, y, PAPER);
            int[] pixels = new int[12];
            moment.image().getPixelReader().getPixels(0, 0, 4, 3, PixelFormat.getIntArgbPreInstance(), pixels, 0, 4);
            return pixels;
        });
    }

    @Test
    void aPictureIsScaledByItsNearestPixels() {
        assertArrayEquals(new int[] {A, A, B, B, A, A, B, B, C, C, D, D}, shown(2, 0, 0));
    }

    @Test
    void whereThePictureDoesNotReachIsPaper() {
        assertArrayEquals(new int[] {PAPER, A, B, PAPER, PAPER, C, D, PAPER, PAPER, PAPER, PAPER, PAPER}, shown(1, 1, 0));
        assertArrayEquals(new int[] {PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER}, shown(0.25, 40, 0));
    }

    @Test
    void aPictureBeginsOutsideTheViewWhenItIsDrawnNear() {
        assertArrayEquals(new int[] {D, D, D, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER, PAPER}, shown(3, -3, -5));
    }
}
