package org.ibidem.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the program's icon, a passage of a document that leads to an entity, in the sizes and containers that systems ask for. */
final class IconFiles {
    private static final int[] SIDES = {16, 32, 48, 256};
    private static final Color NAVY = new Color(0x16324F);
    private static final Color PAPER = new Color(0xFBFAF6);
    private static final Color WORDS = new Color(0x9AA7B4);
    private static final Color MARKED = new Color(0xF2B632);

    private IconFiles() {}

    /** Writes {@code ibidem-*.png} into a folder for the window, and the icons of installers into another. */
    static void write(Path window, Path installers) throws IOException {
        Files.createDirectories(window);
        Files.createDirectories(installers);
        for (int side : SIDES) Files.write(window.resolve("ibidem-" + side + ".png"), png(side));
        Files.write(installers.resolve("ibidem.ico"), ico(png(256)));
        Files.write(installers.resolve("ibidem.icns"), icns());
    }

    private static byte[] png(int side) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(side / 256.0, side / 256.0);
        draw(g);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** On 256 by 256. */
    private static void draw(Graphics2D g) {
        g.setColor(NAVY);
        g.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 56, 56));
        Path2D page = new Path2D.Double();
        page.moveTo(48, 44);
        page.lineTo(116, 44);
        page.lineTo(148, 76);
        page.lineTo(148, 212);
        page.lineTo(48, 212);
        page.closePath();
        g.setColor(PAPER);
        g.fill(page);
        g.setColor(WORDS);
        for (int line : new int[] {84, 164, 188}) g.fill(new RoundRectangle2D.Double(64, line, line == 84 ? 44 : 68, 10, 6, 6));
        g.setColor(MARKED);
        g.fill(new RoundRectangle2D.Double(60, 112, 80, 32, 8, 8));
        g.setStroke(new BasicStroke(11, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(140, 128, 196, 128));
        g.setColor(NAVY);
        g.fill(new Ellipse2D.Double(172, 100, 56, 56));
        g.setColor(MARKED);
        g.draw(new Ellipse2D.Double(177, 105, 46, 46));
        g.fill(new Ellipse2D.Double(190, 118, 20, 20));
    }

    /** A picture in the container of Windows (ICO): a directory of one entry; 0 stands for 256. */
    private static byte[] ico(byte[] png) {
        ByteBuffer out = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        out.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(22);
        return out.put(png).array();
    }

    /** Pictures of 128, 256 and 512 pixels in the container of macOS (ICNS): a type, a length and a PNG each. */
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        int side = 128;
        for (String type : new String[] {"ic07", "ic08", "ic09"}) {
            byte[] png = png(side);
            out.write(type.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
            side *= 2;
        }
        return ByteBuffer.allocate(8 + body.size()).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size()).put(body.toByteArray()).array();
    }
}
