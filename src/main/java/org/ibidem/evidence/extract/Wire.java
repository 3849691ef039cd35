package org.ibidem.evidence.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How the two processes speak: messages of JSON, each after its length in bytes (four, big-endian). */
final class Wire {
    /** The longest request, in bytes. */
    static final int MAX_REQUEST = 1 << 16;
    /** The longest answer of a reading, in bytes: its text with every sign escaped, and some for the rest. */
    static final int MAX_READING = (int) (DocumentReader.MAX_CHARS * 6) + (32 << 20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /**
     * What the child is asked: to read a document that had this name, or (with {@code page} above 0) to draw one of its pages, which
     * is of this media type, with at most so many pixels.
     */
    record Request(String path, String name, String mediaType, String password, int page, int maxPixels) {}

    static void write(DataOutputStream out, Object message) throws IOException {
        byte[] bytes = JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** Reads a message of at most so many bytes. @throws IOException when the other side is gone or speaks nonsense */
    static <T> T read(DataInputStream in, Class<T> type, int maxBytes) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > maxBytes) throw new IOException("a message of " + length + " bytes");
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new IOException("half a message");
        return JSON.readValue(bytes, type);
    }
}
