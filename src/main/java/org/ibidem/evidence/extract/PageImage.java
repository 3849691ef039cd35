package org.ibidem.evidence.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A page as it looks: premultiplied ARGB pixels, row by row, and the places of its characters. {@code boxes} has x, y, width and
 * height for each UTF-16 unit of the page's text layer, as fractions of the page; {@code NaN} for separators.
 */
public record PageImage(int width, int height, int[] pixels, float[] boxes) {
    private static final int MAX_PIXELS = 64_000_000;

    /** Nothing could be drawn. */
    public static PageImage none() {
        return new PageImage(0, 0, new int[0], new float[0]);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(boxes.length);
        byte[] bytes = new byte[pixels.length * 4 + boxes.length * 4];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.asIntBuffer().put(pixels);
        buffer.position(pixels.length * 4);
        buffer.asFloatBuffer().put(boxes);
        out.write(bytes);
        out.flush();
    }

    static PageImage readFrom(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int floats = in.readInt();
        long pixels = (long) width * height;
        if (width < 0 || height < 0 || floats < 0 || pixels > MAX_PIXELS || floats > MAX_PIXELS) throw new IOException("an impossible page");
        byte[] bytes = new byte[(int) pixels * 4 + floats * 4];
        in.readFully(bytes);
        int[] argb = new int[(int) pixels];
        float[] boxes = new float[floats];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.asIntBuffer().get(argb);
        buffer.position(argb.length * 4);
        buffer.asFloatBuffer().get(boxes);
        return new PageImage(width, height, argb, boxes);
    }
}
