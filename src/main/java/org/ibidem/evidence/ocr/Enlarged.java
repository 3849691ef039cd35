package org.ibidem.evidence.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.ibidem.evidence.extract.PageImage;

/**
 * A small picture made larger before its text is recognised: letters of a screen are about ten pixels high, and recognition wants twenty
 * to thirty (300 dots to the inch of print). Places are told in shares of the page and stay the same.
 */
final class Enlarged {
    private static final int WIDE_ENOUGH = 1_800;
    private static final int MOST_TIMES = 4;

    private Enlarged() {}

    /** The picture itself when it is large enough. */
    static PageImage of(PageImage image) {
        int times = Math.min(MOST_TIMES, Math.ceilDiv(WIDE_ENOUGH, Math.max(image.width(), image.height())));
        if (times < 2) return image;
        BufferedImage small = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(image.pixels(), 0, pixels(small), 0, image.pixels().length);
        BufferedImage large = new BufferedImage(image.width() * times, image.height() * times, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = large.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(small, 0, 0, large.getWidth(), large.getHeight(), null);
        g.dispose();
        return new PageImage(large.getWidth(), large.getHeight(), pixels(large), image.boxes());
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
