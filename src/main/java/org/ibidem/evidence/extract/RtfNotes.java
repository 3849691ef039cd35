package org.ibidem.evidence.extract;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An RTF document whose notes the parser does not pass over: many programs write a footnote as something that older ones may leave out (RTF 1.9.1, footnotes),
 * and the parser does. It also writes notes and heads of pages right against the words around them: here they stand apart.
 */
final class RtfNotes extends FilterInputStream {
    private static final int LONGEST = 32;
    private static final int PIECE = 1 << 13;
    private static final Pattern NOTE = Pattern.compile("(?:\\\\\\*)?\\\\footnote(?![a-z])");
    private static final Pattern HEAD = Pattern.compile("\\\\(?:header|footer)[lrf]?(?![a-z])");
    /** Bytes of a picture, among which braces are none. */
    private static final Pattern BYTES = Pattern.compile("\\\\bin(\\d{1,9}) ?");
    private static final byte[] BLANK = {' '};
    private static final byte[] PARAGRAPH = "\\par ".getBytes(StandardCharsets.US_ASCII);
    private final PushbackInputStream from;
    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private byte[] out = new byte[0];
    private int given;
    private long raw;
    private int depth;
    private int apartAt;
    private byte[] apart = BLANK;

    RtfNotes(InputStream document) {
        super(new PushbackInputStream(document, LONGEST));
        from = (PushbackInputStream) in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (length == 0) return 0;
        int read = 0;
        while (read < length && (given < out.length || more())) into[at + read++] = out[given++];
        return read == 0 ? -1 : read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Makes what comes next ready; false at the end. */
    private boolean more() throws IOException {
        ready.reset();
        for (int sign = from.read(); sign >= 0; sign = ready.size() < PIECE ? from.read() : -1) take(sign);
        out = ready.toByteArray();
        given = 0;
        return out.length > 0;
    }

    private void take(int sign) throws IOException {
        if (raw > 0) {
            raw--;
            ready.write(sign);
        } else if (sign == '{') begin();
        else if (sign == '}') end();
        else if (sign == '\\') word();
        else ready.write(sign);
    }

    private void begin() throws IOException {
        depth++;
        ready.write('{');
        String ahead = ahead();
        boolean isNote = NOTE.matcher(ahead).lookingAt();
        if (apartAt > 0 || !isNote && !HEAD.matcher(ahead).lookingAt()) return;
        apartAt = depth;
        apart = isNote ? BLANK : PARAGRAPH;
        if (!isNote) return;
        Matcher note = NOTE.matcher(ahead);
        note.lookingAt();
        from.skipNBytes(note.end());
        ready.writeBytes("\\footnote  ".getBytes(StandardCharsets.US_ASCII));
    }

    private void end() {
        if (apartAt > 0 && depth == apartAt) {
            ready.writeBytes(apart);
            apartAt = 0;
        }
        depth = Math.max(0, depth - 1);
        ready.write('}');
    }

    /** A sign behind a backslash is no brace of a group. */
    private void word() throws IOException {
        ready.write('\\');
        Matcher bytes = BYTES.matcher("\\" + ahead());
        if (bytes.lookingAt()) {
            ready.writeBytes(from.readNBytes(bytes.end() - 1));
            raw = Long.parseLong(bytes.group(1));
            return;
        }
        int next = from.read();
        if (next >= 0) ready.write(next);
    }

    private String ahead() throws IOException {
        byte[] ahead = from.readNBytes(LONGEST);
        from.unread(ahead);
        return new String(ahead, StandardCharsets.ISO_8859_1);
    }
}
