package org.ibidem.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.ibidem.model.Area;
import org.ibidem.model.Passage;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.Markup;

/** A page with the passages that are cited lit on it, each of which can be led to by its name. */
record LitPage(PagePicture page, List<Lit> lit) implements Drawing {
    private static final float QUALITY = 0.72f;
    private static final Color LIGHT = new Color(0xff, 0xd5, 0x4a, 0x66);
    /** Letters whose middles differ by less than this share of their height stand on one line. */
    private static final double SAME_LINE = 0.6;

    /** A passage and where it is on the page: an area for each line. */
    record Lit(String anchor, List<Area> areas) {
        /** A passage of an area, or of words by the places of the characters. */
        static Lit of(String anchor, Passage passage, float[] boxes) {
            return passage.area().map(a -> new Lit(anchor, List.of(a))).orElseGet(() -> of(anchor, boxes, passage.start(), passage.end()));
        }

        /** Words from one character to another, by the places of the characters: four numbers each, {@code NaN} for what is not seen. */
        static Lit of(String anchor, float[] boxes, int start, int end) {
            List<Area> lines = new ArrayList<>();
            for (int i = Math.max(0, start); i < end && i * 4 + 3 < boxes.length; i++) {
                if (!Float.isNaN(boxes[i * 4])) add(lines, Area.between(boxes[i * 4], boxes[i * 4 + 1], boxes[i * 4] + boxes[i * 4 + 2], boxes[i * 4 + 1] + boxes[i * 4 + 3]));
            }
            return new Lit(anchor, lines);
        }

        private static void add(List<Area> lines, Area letter) {
            Area line = lines.isEmpty() ? null : lines.getLast();
            if (line == null || Math.abs(line.y() + line.height() / 2 - letter.y() - letter.height() / 2) > SAME_LINE * Math.max(line.height(), letter.height())) {
                lines.add(letter);
                return;
            }
            double right = Math.max(line.x() + line.width(), letter.x() + letter.width());
            double bottom = Math.max(line.y() + line.height(), letter.y() + letter.height());
            lines.set(lines.size() - 1, Area.between(Math.min(line.x(), letter.x()), Math.min(line.y(), letter.y()), right, bottom));
        }
    }

    @Override
    public double width() {
        return page.width();
    }

    @Override
    public double height() {
        return page.height();
    }

    @Override
    public String alt() {
        return page.alt();
    }

    @Override
    public void paint(Graphics2D graphics) {
        page.paint(graphics);
        graphics.setColor(LIGHT);
        lit.stream().flatMap(l -> l.areas().stream())
            .forEach(a -> graphics.fill(new Rectangle2D.Double(a.x() * width() - 1, a.y() * height() - 1, a.width() * width() + 2, a.height() * height() + 2)));
    }

    @Override
    public Optional<String> svg() {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\" role=\"img\"><title>%s</title>", width(), height(),
            escaped(alt())));
        svg.append(String.format(Locale.ROOT, "<image width=\"%.1f\" height=\"%.1f\" href=\"data:image/jpeg;base64,%s\"/>", width(), height(), Base64.getEncoder().encodeToString(jpeg())));
        for (Lit passage : lit) {
            svg.append("<g class=\"lit\" id=\"").append(passage.anchor()).append("\">");
            passage.areas().forEach(a -> svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1\" fill=\"#ffd54a\" fill-opacity=\"0.4\"/>",
                a.x() * width() - 1, a.y() * height() - 1, a.width() * width() + 2, a.height() * height() + 2)));
            svg.append("</g>");
        }
        return Optional.of(svg.append("</svg>").toString());
    }

    @Override
    public List<String> anchors() {
        return lit.stream().map(Lit::anchor).toList();
    }

    private static String escaped(String text) {
        return Markup.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Documents are mostly paper: a picture that loses a little takes a tenth of the room. */
    private byte[] jpeg() {
        BufferedImage pixels = page.pixels();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
