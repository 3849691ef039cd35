package org.ibidem.exchange.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Korean and Chinese texts that are written in two bytes a sign, told from texts of one byte a sign by their signs beyond ASCII: these come in pairs of high bytes, and none stands
 * alone. In Korean they are nearly all the common syllables of KS X 1001, on whose places the signs of GB 2312 lie only here and there. Statistics of letters, which need long texts, see
 * neither in a short list of names.
 */
final class DoubleBytes {
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset CHINESE = Charset.forName("GB18030");
    /** Fewer pairs come about by chance. */
    private static final int LEAST = 4;
    private static final double NEARLY_ALL = 0.9;

    private DoubleBytes() {}

    /** The encoding of a text that begins so; empty when it is none of these. */
    static Optional<Charset> of(byte[] head) {
        int pairs = pairs(head);
        if (pairs < LEAST) return Optional.empty();
        Optional<String> korean = read(head, KOREAN);
        if (korean.isPresent() && share(korean.get(), 0xAC00, 0xD7A3) >= NEARLY_ALL) return Optional.of(KOREAN);
        return read(head, CHINESE).filter(t -> share(t, 0x4E00, 0x9FFF) >= NEARLY_ALL).map(t -> CHINESE);
    }

    /** How many pairs of high bytes there are; none when one stands alone. */
    private static int pairs(byte[] head) {
        int pairs = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] >= 0) continue;
            if (i + 1 == head.length) return pairs;
            if (head[i + 1] >= 0) return 0;
            pairs++;
            i++;
        }
        return pairs;
    }

    private static Optional<String> read(byte[] head, Charset charset) {
        for (int cut = 0; cut < 4 && cut < head.length; cut++) {
            try {
                return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(head, 0, head.length - cut)).toString());
            } catch (CharacterCodingException e) {
                // The end of what was looked at may have cut a sign.
            }
        }
        return Optional.empty();
    }

    /** How many of the letters beyond ASCII are these. */
    private static double share(String text, int from, int to) {
        int[] letters = text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).toArray();
        int among = 0;
        for (int c : letters) if (c >= from && c <= to) among++;
        return letters.length == 0 ? 0 : (double) among / letters.length;
    }
}
