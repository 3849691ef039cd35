package org.ibidem.suggest.scheme;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Monero addresses, standard and integrated: Base58 by blocks of eight bytes, checked by four bytes of Keccak (Monero docs, "Standard address"). */
final class Monero extends Checked {
    private static final int BLOCK = 11;
    private static final int[] BYTES = {0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8};

    Monero() {
        super("xmr", line -> line.longestWord() > 94, "(?<![A-Za-z0-9])[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?+(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        return Reading.of(value, isRight(decode(value)));
    }

    private static boolean isRight(byte[] bytes) {
        int body = bytes.length - 4;
        return body > 0 && Arrays.equals(Arrays.copyOf(Keccak256.of(Arrays.copyOf(bytes, body)), 4), Arrays.copyOfRange(bytes, body, bytes.length));
    }

    /** The bytes; none when a block is too large a number. */
    private static byte[] decode(String text) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i += BLOCK) {
            String block = text.substring(i, Math.min(text.length(), i + BLOCK));
            int size = BYTES[block.length()];
            BigInteger number = Base58.value(block);
            if (size < 0 || number.bitLength() > size * 8) return new byte[0];
            for (int b = size - 1; b >= 0; b--) all.write(number.shiftRight(8 * b).byteValue());
        }
        return all.toByteArray();
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
