package org.ibidem.evidence.extract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How the two processes speak: messages of JSON, each after its length in bytes (four, big-endian). */
final class Wire {
    /** The longest request, in bytes. */
    static final int MAX_REQUEST = 1 << 17;
    /** The longest answer of a reading, in bytes: its text with every sign escaped, and some for its markup and the rest. */
    static final int MAX_READING = (int) (Limits.CHARS * 6) + (64 << 20);
    /** The longest answer that tells what leads through a document, in bytes. */
    static final int MAX_SURVEY = 64 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /** What the child is asked about a document. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Read.class), @JsonSubTypes.Type(Look.class), @JsonSubTypes.Type(Draw.class),
        @JsonSubTypes.Type(Derive.class), @JsonSubTypes.Type(Forget.class)})
    sealed interface Request {}

    /** Read its text; it had this name. */
    record Read(String path, String name, String password) implements Request {}

    /** Say how large its pages are and what leads through it. */
    record Look(String path, String mediaType, String password) implements Request {}

    /** Draw one of its pages, counted from 1, with at most so many pixels, and say where its characters are when they are those that are known. */
    record Draw(String path, String mediaType, String password, int page, int maxPixels, KnownText known) implements Request {}

    /** Make a copy of it; {@code known} has the texts of the pages of which words are named. */
    record Derive(String path, String mediaType, String password, Recipe recipe, Map<Integer, KnownText> known) implements Request {}

    /** Close what is open: whoever asked has gone. The answer is {@code true}. */
    record Forget() implements Request {}

    /** A copy that was made: its name in the scratch folder and its pages; or no name, and the code of the reason. */
    record Made(String fileName, int pages, String reason) {}

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
