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
    /** More characters than a page can hold that a person reads. */
    static final int MAX_BOXES = 1_000_000;

    /** Nothing could be drawn. */
    public static PageImage none() {
        return new PageImage(0, 0, new int[0], new float[0]);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(boxes.length);
        byte[] bytes = new byte[(pixels.length + boxes.length) * Integer.BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.asIntBuffer().put(pixels);
        buffer.position(pixels.length * Integer.BYTES);
        buffer.asFloatBuffer().put(boxes);
        out.write(bytes);
        out.flush();
    }

    /** Reads a page of at most so many pixels. @throws IOException when it is larger, or the other side is gone */
    static PageImage readFrom(DataInputStream in, int maxPixels) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int floats = in.readInt();
        if (width < 0 || height < 0 || (long) width * height > maxPixels) throw new IOException("an impossible page");
        if (floats < 0 || floats > MAX_BOXES * 4 || floats % 4 != 0) throw new IOException("impossible places");
        ByteBuffer buffer = ByteBuffer.wrap(in.readNBytes((width * height + floats) * Integer.BYTES));
        if (buffer.remaining() < (width * height + floats) * Integer.BYTES) throw new IOException("half a page");
        int[] argb = new int[width * height];
        float[] boxes = new float[floats];
        buffer.asIntBuffer().get(argb);
        buffer.position(argb.length * Integer.BYTES).asFloatBuffer().get(boxes);
        return new PageImage(width, height, argb, boxes);
    }
}
