package org.ibidem.exchange.redact;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibidem.exchange.redact.Withheld.Reason;

/**
 * Looks for hidden words in a file's bytes: as UTF-8, UTF-16, Western letters and, where they are no UTF-8, in the encodings that were usual before; as {@link Escapes} write
 * them, one within the other; and in what is {@link Packed} in it. What is nested deeper than anybody nests things counts as if it held one. What a document shows that is not
 * written in its bytes as text, its page texts tell.
 */
final class Leaks {
    private static final int DEPTH = 8;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"));
    /** Of texts older than Unicode: the writing systems whose letters hidden words may have. */
    private static final List<Charset> OLDER = Stream.of("x-windows-949", "GB18030", "windows-31j", "EUC-JP", "Big5", "windows-1251", "KOI8-R", "windows-1256").map(Charset::forName).toList();
    /** The marks at the beginning of a text in UTF-16. */
    private static final Set<Integer> WIDE = Set.of(0xFEFF, 0xFFFE);
    /** The same in UTF-32. */
    private static final Set<Integer> WIDEST = Set.of(0xFEFF, 0xFFFE0000);
    private final HiddenWords words;
    private final HiddenWords longOnes;
    /** Whether the search ended at something that cannot be read. */
    private boolean unread;

    Leaks(HiddenWords words) {
        this.words = words;
        this.longOnes = words.longOnes();
    }

    /** Why this file may not go: a hidden word is in it, or it cannot be searched to its end; empty when it may. */
    Optional<Reason> in(InputStream file) throws IOException {
        unread = false;
        try (InputStream in = new BufferedInputStream(file)) {
            boolean found = isIn(in.readNBytes(Packed.MOST), 0) || in.read() >= 0 && unread();
            return found ? Optional.of(unread ? Reason.UNREAD : Reason.WORDS) : Optional.empty();
        }
    }

    private boolean unread() {
        unread = true;
        return true;
    }

    private Packed.Search below(int depth) {
        return new Packed.Search() {
            @Override
            public boolean isIn(byte[] bytes) {
                return Leaks.this.isIn(bytes, depth + 1);
            }

            @Override
            public boolean unread() {
                return Leaks.this.unread();
            }
        };
    }

    private boolean isIn(byte[] bytes, int depth) {
        if (words.isEmpty() || bytes.length == 0) return false;
        if (isWritten(bytes, isText(bytes) ? words : longOnes)) return true;
        if (depth == DEPTH) return unread();
        byte[] narrow = narrow(bytes);
        return narrow != bytes && isSaid(narrow) || isMeant(narrow, depth) || Packed.isIn(bytes, below(depth));
    }

    /** In whole texts that are written with escapes, however often, and in what base64 or hexadecimal digits stand for. */
    private boolean isMeant(byte[] bytes, int depth) {
        if (!isText(bytes) && !Packed.isPdf(bytes)) return isWithin(bytes, depth);
        return Escapes.of(bytes).anyMatch(meant -> isSaid(meant) || Escapes.again(meant).filter(this::isSaid).isPresent())
            || isUndone(bytes, depth) || Escapes.ofMail(bytes).filter(mail -> isUndone(mail, depth)).isPresent();
    }

    /** Undoes escapes until none are left, and looks at each time for what is written in letters of base64. */
    private boolean isUndone(byte[] text, int depth) {
        byte[] meant = text;
        for (int n = depth; n < DEPTH; n++) {
            if (isWithin(meant, n)) return true;
            Optional<byte[]> next = Escapes.again(meant);
            if (next.isEmpty()) return false;
            meant = next.get();
            if (isSaid(meant)) return true;
        }
        return unread();
    }

    private boolean isWithin(byte[] bytes, int depth) {
        return Escapes.within(bytes).anyMatch(piece -> isSaid(piece) || (isLegible(piece) || Packed.begins(piece) ? isIn(piece, depth + 1) : isText(piece) && Escapes.of(piece).anyMatch(this::isSaid)))
            || Escapes.perhaps(bytes).anyMatch(piece -> isWritten(piece, longOnes));
    }

    /** Whether it reads as a text, which bytes do not by chance. */
    private static boolean isLegible(byte[] piece) {
        for (byte b : piece) if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') return false;
        return isUtf8(piece);
    }

    /** What escapes stand for may be nothing but chance. */
    private boolean isSaid(byte[] meant) {
        return meant.length > 0 && isWritten(meant, isUtf8(meant) ? words : longOnes);
    }

    /** A text in wide letters as one in others, in which escapes are looked for. */
    private static byte[] narrow(byte[] bytes) {
        if (bytes.length < 4) return bytes;
        int mark = ByteBuffer.wrap(bytes).getInt();
        if (WIDEST.contains(mark)) return new String(bytes, Charset.forName("UTF-32")).getBytes(StandardCharsets.UTF_8);
        return WIDE.contains(mark >>> 16) ? new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private boolean isInOlder(byte[] bytes) {
        return words.isBeyondAscii() && isText(bytes) && !isUtf8(bytes) && OLDER.stream().anyMatch(e -> longOnes.isIn(new String(bytes, e)));
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) if (b == 0) return false;
        return true;
    }

    private boolean isWritten(byte[] bytes, HiddenWords wanted) {
        for (Charset encoding : ENCODINGS) if (wanted.isIn(new String(bytes, encoding))) return true;
        if (isInOlder(bytes)) return true;
        return longOnes.isIn(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE)) || longOnes.isIn(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
