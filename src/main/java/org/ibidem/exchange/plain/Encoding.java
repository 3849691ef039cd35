package org.ibidem.exchange.plain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
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
import java.util.List;
import java.util.Optional;
import org.ibidem.exchange.Loss;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * In which signs a text file is written: as somebody says, as its byte order mark says, UTF-16 when every other byte is nothing, UTF-8 when all of it
 * is, else what its bytes look most like. The last is {@code guessed}.
 */
public record Encoding(Charset charset, int markBytes, boolean guessed) {
    private static final Messages MESSAGES = Messages.of(Encoding.class);
    private static final int LOOKED_AT = 64 << 10;

    /** The encoding of a file; {@code named} is what somebody says, empty for nothing. @throws UserProblem when nobody knows the name, or the file cannot be read */
    public static Encoding of(Path path, String named) {
        try {
            Encoding marked = marked(path);
            if (!named.isEmpty()) return new Encoding(Charset.forName(named), marked == null ? 0 : marked.markBytes(), false);
            if (marked != null) return marked;
            Encoding wide = wide(head(path, LOOKED_AT));
            if (wide != null) return wide;
            return isUtf8(path) ? new Encoding(StandardCharsets.UTF_8, 0, false) : likely(path);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UserProblem(e, MESSAGES, "encoding.unknown", named);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "import.cannot-read", path, String.valueOf(e.getMessage()));
        }
    }

    /** What the byte order mark of a file says; {@code null} without one. */
    public static Encoding marked(Path path) throws IOException {
        byte[] head = head(path, 4);
        if (begins(head, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3, false);
        if (begins(head, 0xFF, 0xFE, 0, 0)) return new Encoding(Charset.forName("UTF-32LE"), 4, false);
        if (begins(head, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        return begins(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static byte[] head(Path path, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(bytes);
        }
    }

    /** UTF-16 without a mark: text of which at least a third of the even or of the odd bytes is nothing, as of Western letters, figures and blanks. */
    private static Encoding wide(byte[] head) {
        int[] nothing = new int[2];
        for (int i = 0; i < head.length; i++) if (head[i] == 0) nothing[i % 2]++;
        if (nothing[0] == nothing[1] || Math.max(nothing[0], nothing[1]) * 6 < head.length) return null;
        return new Encoding(nothing[1] > nothing[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, true);
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

    private static Encoding likely(Path path) throws IOException {
        byte[] head = head(path, LOOKED_AT);
        Optional<Charset> asian = DoubleBytes.of(head);
        if (asian.isPresent()) return new Encoding(asian.get(), 0, true);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(head);
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && !match.getName().startsWith("UTF")) return new Encoding(Charset.forName(match.getName()), 0, true);
        }
        return new Encoding(Charset.forName("windows-1252"), 0, true);
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
