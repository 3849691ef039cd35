package org.ibidem.evidence.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tells text of two or four bytes a sign (UTF-16, UTF-32), with or without a byte order mark. Without one its zeros tell: blanks, line ends,
 * digits and all of Western text have one in every sign, always on the same side.
 */
final class WideEncoding {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /** Even, so that no sign is cut. */
    private static final int SAMPLE = 1 << 14;
    private static final int LEAST_ZEROS = 3;
    /** Hardly any line is longer than this without a blank, a digit or an end. */
    private static final int SIGNS_A_ZERO = 40;
    /** Some signs of other scripts have a zero on the other side, such as the first of the Korean syllables. */
    private static final int ZEROS_A_STRAY_ONE = 5;
    private static final double WESTERN = 0.7;

    private WideEncoding() {}

    /** The encoding of these bytes; {@code null} when it is none of these. */
    static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) return UTF_32LE;
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) return UTF_32BE;
        if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        return List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream().filter(c -> fits(c, sample)).findFirst().orElse(null);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static boolean fits(Charset encoding, byte[] sample) {
        boolean isLittle = encoding.name().endsWith("LE");
        int width = encoding.name().startsWith("UTF-32") ? 4 : 2;
        int signs = sample.length / width;
        if (signs < 2) return false;
        if (width == 4) return zeros(sample, 4, isLittle ? 3 : 0) == signs && isText(encoding, sample);
        int zeros = zeros(sample, 2, isLittle ? 1 : 0);
        if (zeros > signs * WESTERN) return true;
        boolean isOneSided = zeros(sample, 2, isLittle ? 0 : 1) <= zeros / ZEROS_A_STRAY_ONE;
        return isOneSided && zeros >= LEAST_ZEROS && zeros >= signs / SIGNS_A_ZERO && hasMoreThanAscii(sample) && isText(encoding, sample);
    }

    /** How many signs have a zero at this of their bytes. */
    private static int zeros(byte[] sample, int width, int at) {
        int zeros = 0;
        for (int i = at; i < sample.length - sample.length % width; i += width) {
            if (sample[i] == 0) zeros++;
        }
        return zeros;
    }

    /** Plain words with zeros between them are no wide text. */
    private static boolean hasMoreThanAscii(byte[] sample) {
        for (byte b : sample) {
            if (b < 0 || b > 0 && b < ' ' && !Character.isWhitespace(b)) return true;
        }
        return false;
    }

    private static boolean isText(Charset encoding, byte[] sample) {
        try {
            return encoding.newDecoder().decode(ByteBuffer.wrap(sample, 0, sample.length - sample.length % 4)).codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isDefined(c) && !Character.isISOControl(c) && Character.getType(c) != Character.PRIVATE_USE);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
