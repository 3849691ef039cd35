package org.ibidem.exchange.plain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ibidem.evidence.extract.PlainText;
import org.ibidem.exchange.Loss;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * In which signs a text file is written: as somebody says, as its byte order mark says, UTF-8 when all of it is, else what its bytes look most like, as for
 * documents ({@link PlainText}). The last is {@code guessed}.
 */
public record Encoding(Charset charset, int markBytes, boolean guessed) {
    private static final Messages MESSAGES = Messages.of(Encoding.class);
    private static final int LOOKED_AT = 64 << 10;
    private static final int BEFORE = 1_000;

    /** The encoding of a file; {@code named} is what somebody says, empty for nothing. @throws UserProblem when nobody knows the name, or the file cannot be read */
    public static Encoding of(Path path, String named) {
        try {
            Encoding marked = marked(path);
            if (!named.isEmpty()) return new Encoding(Charset.forName(named), marked == null ? 0 : marked.markBytes(), false);
            if (marked != null) return marked;
            Charset likely = PlainText.encoding(signs(path, 0));
            if (likely.equals(StandardCharsets.UTF_8) && isUtf8(path)) return new Encoding(likely, 0, false);
            // Of a file that is no UTF-8 although its beginning could be, the first sign beyond ASCII says more.
            return new Encoding(likely.equals(StandardCharsets.UTF_8) ? PlainText.encoding(signs(path, Math.max(0, beyondAscii(path) - BEFORE))) : likely, 0, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UserProblem(e, MESSAGES, "encoding.unknown", named);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "import.cannot-read", path, String.valueOf(e.getMessage()));
        }
    }

    /** What the byte order mark of a file says; {@code null} without one. */
    public static Encoding marked(Path path) throws IOException {
        byte[] head = part(path, 0, 4);
        if (begins(head, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3, false);
        if (begins(head, 0xFF, 0xFE, 0, 0)) return new Encoding(Charset.forName("UTF-32LE"), 4, false);
        if (begins(head, 0, 0, 0xFE, 0xFF)) return new Encoding(Charset.forName("UTF-32BE"), 4, false);
        if (begins(head, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        return begins(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    /** A part of a file without the beginning of a sign at its end, which would make it no UTF-8. */
    private static byte[] signs(Path path, long from) throws IOException {
        byte[] part = part(path, from, LOOKED_AT);
        int end = part.length;
        while (end > 0 && end > part.length - 3 && (part[end - 1] & 0xC0) == 0x80) end--;
        return part.length == LOOKED_AT && end > 0 && (part[end - 1] & 0xC0) == 0xC0 ? Arrays.copyOf(part, end - 1) : part;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static byte[] part(Path path, long from, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(from);
            return in.readNBytes(bytes);
        }
    }

    private static long beyondAscii(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            long at = 0;
            for (int b = in.read(); b >= 0 && b < 0x80; b = in.read()) at++;
            return at;
        }
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharBuffer chars = CharBuffer.allocate(8 << 10);
        try (Reader in = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder())) {
            while (in.read(chars) >= 0) chars.clear();
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What is to be told of a file that does not say how it is written; nothing when there was no doubt. */
    public List<Loss> doubt(Path path) {
        return guessed ? List.of(new Loss(path.getFileName().toString(), "encoding", MESSAGES.get("lost.encoding", charset.name()))) : List.of();
    }

    /** The text of a file, without its mark. */
    public Reader open(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.skipNBytes(markBytes);
        return new InputStreamReader(in, charset);
    }

    /** The first line of a file, counted from 1, that is not written so; 0 when all of it is. */
    public int brokenLine(Path path) throws IOException {
        int line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path)); Reader signs = new InputStreamReader(in, charset.newDecoder())) {
            in.skipNBytes(markBytes);
            // Sign by sign: of many at once none would be given when one of them is broken.
            for (int sign = signs.read(); sign >= 0; sign = signs.read()) if (sign == '\n') line++;
            return 0;
        } catch (CharacterCodingException e) {
            return line;
        }
    }
}
