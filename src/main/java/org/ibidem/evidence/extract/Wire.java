package org.ibidem.evidence.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How the two processes speak: messages of JSON, each after its length in bytes (four, big-endian). */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_MESSAGE = 512 << 20;

    private Wire() {}

    /** What the child is asked: to read a document, or (with {@code page} above 0) to draw one of its pages. */
    record Request(String path, String mediaType, String password, int page, int maxPixels) {}

    static void write(DataOutputStream out, Object message) throws IOException {
        byte[] bytes = JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** Reads a message. @throws IOException when the other side is gone or speaks nonsense */
    static <T> T read(DataInputStream in, Class<T> type) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_MESSAGE) throw new IOException("a message of " + length + " bytes");
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return JSON.readValue(bytes, type);
    }
}
