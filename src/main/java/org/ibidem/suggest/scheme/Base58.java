package org.ibidem.suggest.scheme;

import java.math.BigInteger;
import java.util.Arrays;
import org.ibidem.casefile.Sha256;

/** Bitcoin's alphabet of 58 signs, and the check of its addresses: the first four bytes of SHA-256 twice (Bitcoin wiki, Base58Check). */
final class Base58 {
    static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int CHECKSUM = 4;

    private Base58() {}

    /** The bytes of a text in that alphabet. */
    static byte[] decode(String text) {
        byte[] number = value(text).toByteArray();
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '1') zeros++;
        int sign = number[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + number.length - sign];
        System.arraycopy(number, sign, bytes, zeros, number.length - sign);
        return bytes;
    }

    /** The text as a number. */
    static BigInteger value(String text) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
        return number;
    }

    /** Whether the text is a version byte among these, 20 bytes and their check. */
    static boolean isAddress(String text, int... versions) {
        byte[] bytes = decode(text);
        if (bytes.length != 21 + CHECKSUM || Arrays.stream(versions).noneMatch(v -> v == (bytes[0] & 0xff))) return false;
        byte[] hash = sha256(sha256(Arrays.copyOf(bytes, 21)));
        return Arrays.equals(Arrays.copyOf(hash, CHECKSUM), Arrays.copyOfRange(bytes, 21, 21 + CHECKSUM));
    }

    private static byte[] sha256(byte[] bytes) {
        return Sha256.digest().digest(bytes);
    }
}
