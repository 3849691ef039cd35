package org.ibidem.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On pages of boxes that stand like words. */
class SkewTest {
    private static final int SIDE = 1000;

    private static Grey page(double degrees, Color paper, Color ink) {
        BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = page.createGraphics();
        g.setColor(paper);
        g.fillRect(0, 0, SIDE, SIDE);
        g.rotate(Math.toRadians(degrees), SIDE / 2.0, SIDE / 2.0);
        g.setColor(ink);
        Random random = new Random(7);
        for (int y = 250; y < 750; y += 40) for (int x = 200; x < 750; ) {
            int wide = 20 + random.nextInt(80);
            g.fillRect(x, y, wide, 18);
            x += wide + 14;
        }
        g.dispose();
        return Grey.of(new PageImage(SIDE, SIDE, page.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE), new float[0]));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-12, -5, -1, 0, 2, 5, 12})
    void byHowMuchLinesLeanIsFound(double degrees) {
        assertThat(Math.toDegrees(Skew.of(page(degrees, Color.WHITE, Color.BLACK)))).isCloseTo(degrees, within(.3));
        assertThat(Math.toDegrees(Skew.of(page(degrees, Color.DARK_GRAY, Color.LIGHT_GRAY)))).as("light on dark").isCloseTo(degrees, within(.3));
    }

    @Test
    void aPageOnItsSideLeansAsOneThatStands() {
        assertThat(Math.toDegrees(Skew.of(page(93, Color.WHITE, Color.BLACK)))).isCloseTo(3, within(.3));
        assertThat(Skew.of(page(270, Color.WHITE, Color.BLACK))).isZero();
    }

    @Test
    void whereNothingIsNothingLeans() {
        assertThat(Skew.of(page(5, Color.WHITE, Color.WHITE))).isZero();
        assertThat(Skew.of(new Grey(1, 1, new byte[1]))).isZero();
    }

    @Test
    void whatIsTurnedIsFoundAgainWhereItWas() {
        Grey level = new Grey(400, 200, new byte[400 * 200]);
        for (int y = 50; y < 60; y++) for (int x = 300; x < 320; x++) level.light()[y * 400 + x] = (byte) 0xFF;
        Grey.Turn turn = new Grey.Turn(400, 200, Math.toRadians(-10));
        Grey turned = level.turned(turn);
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < turned.height(); y++) for (int x = 0; x < turned.width(); x++) {
            if (turned.at(x, y) < 128) continue;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
        }
        Area was = turn.before(left, top, right, bottom);
        assertThat(was.x() + was.width() / 2).isCloseTo(310 / 400.0, within(.005));
        assertThat(was.y() + was.height() / 2).isCloseTo(55 / 200.0, within(.01));
        assertThat(was.holds(.775, .275)).isTrue();
    }

    @Test
    void aPhotoUnderALampIsLitUnevenlyAndAScanIsNot() {
        Grey scan = page(0, Color.WHITE, Color.BLACK);
        assertThat(scan.isUnevenlyLit()).isFalse();
        byte[] shaded = scan.light().clone();
        for (int i = 0; i < shaded.length; i++) shaded[i] = (byte) ((shaded[i] & 0xFF) * (SIDE - i / SIDE / 2) / SIDE);
        assertThat(new Grey(SIDE, SIDE, shaded).isUnevenlyLit()).isTrue();
    }
}
