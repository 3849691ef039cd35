package org.ibidem.exchange.table;

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
import org.ibidem.message.UserProblem;

/**
 * In which signs a text file is written: as the mapping says, as its byte order mark says, UTF-8 when all of it is, else what its bytes look
 * most like, and then {@code guessed}.
 */
record Encoding(Charset charset, int markBytes, boolean guessed) {
    private static final int LOOKED_AT = 64 << 10;

    static Encoding of(Path path, Mapping mapping) {
        try {
            Encoding marked = marked(path);
            if (!mapping.encoding().isEmpty()) return new Encoding(Charset.forName(mapping.encoding()), marked == null ? 0 : marked.markBytes(), false);
            if (marked != null) return marked;
            return isUtf8(path) ? new Encoding(StandardCharsets.UTF_8, 0, false) : likely(path);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UserProblem(e, TableImport.MESSAGES, "mapping.encoding", mapping.encoding());
        } catch (IOException e) {
            throw new UserProblem(e, TableImport.MESSAGES, "import.cannot-read", path, String.valueOf(e.getMessage()));
        }
    }

    private static Encoding marked(Path path) throws IOException {
        byte[] head = head(path, 3);
        if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) return new Encoding(StandardCharsets.UTF_8, 3, false);
        if (head.length < 2) return null;
        if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        return head[0] == (byte) 0xFE && head[1] == (byte) 0xFF ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    private static byte[] head(Path path, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(bytes);
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

    private static Encoding likely(Path path) throws IOException {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(head(path, LOOKED_AT));
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && !match.getName().startsWith("UTF")) return new Encoding(Charset.forName(match.getName()), 0, true);
        }
        return new Encoding(Charset.forName("windows-1252"), 0, true);
    }

    Reader open(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.skipNBytes(markBytes);
        return new InputStreamReader(in, charset);
    }
}
