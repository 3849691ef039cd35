package org.ibidem.sample.workshop;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.ibidem.chart.paint.Png;
import org.ibidem.fonts.Fonts;

/** Pictures: a browser's window as a screenshot, and a photograph of a sign with what a camera writes into it. */
final class Pictures {
    private static final int INK = 0x222222;
    private final Fonts fonts;

    Pictures(Fonts fonts) {
        this.fonts = fonts;
    }

    /** An even ground to draw on smoothly. */
    static Graphics2D canvas(BufferedImage image, int ground) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(ground));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(new Color(INK));
        return g;
    }

    /** Writes lines below each other, the first one larger. */
    static void lines(Graphics2D g, Fonts fonts, List<String> lines, int x, int y, int size) {
        for (int i = 0; i < lines.size(); i++) {
            g.setFont(fonts.font(lines.get(i), i == 0 ? size * 1.4 : size, i == 0));
            g.drawString(lines.get(i), x, y + (int) (i * size * 1.9));
        }
    }

    /** A browser's window that shows a page, so many pixels wide. */
    byte[] screenshot(Note note, String url, int width) {
        BufferedImage image = new BufferedImage(width, width * 5 / 8, BufferedImage.TYPE_INT_RGB);
        double scale = width / 1400.0;
        Graphics2D g = canvas(image, 0xFFFFFF);
        g.scale(scale, scale);
        g.setColor(new Color(0xDEE1E6));
        g.fillRect(0, 0, 1400, 90);
        g.setColor(Color.WHITE);
        g.fillRoundRect(90, 24, 1220, 44, 22, 22);
        g.setColor(new Color(INK));
        lines(g, fonts, List.of(url), 116, 54, 16);
        lines(g, fonts, note.lines(), 110, 200, 26);
        g.dispose();
        return Png.of(image);
    }

    /** A photograph of a sign between sky and sea, with where and when it was taken. */
    byte[] photograph(Note note, Instant taken, double latitude, double longitude) {
        BufferedImage image = new BufferedImage(2000, 1250, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas(image, 0xFFFFFF);
        g.setPaint(new GradientPaint(0, 0, new Color(0x8FB3D1), 0, 700, new Color(0xE8EEF2)));
        g.fillRect(0, 0, 2000, 800);
        g.setPaint(new GradientPaint(0, 800, new Color(0x49636F), 0, 1250, new Color(0x23343C)));
        g.fillRect(0, 800, 2000, 450);
        g.setColor(new Color(0xC9C2B2));
        g.fillPolygon(new int[] {180, 1850, 1700, 330}, new int[] {420, 420, 960, 960}, 4);
        g.setColor(new Color(0x2B2F33));
        lines(g, fonts, note.lines(), 420, 600, 56);
        g.dispose();
        return ExifTags.of(jpeg(image), taken, latitude, longitude);
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
