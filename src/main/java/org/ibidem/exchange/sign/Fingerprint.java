package org.ibidem.exchange.sign;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.casefile.Sha256;

/** What people compare of a public key: the first 128 bits of its SHA-256 as eight groups of four hex digits. */
public record Fingerprint(String text) {
    private static final int GROUPS = 8;
    private static final int DIGITS = 4;

    /** Of a public key as it is encoded (X.509 SubjectPublicKeyInfo, RFC 8410). */
    static Fingerprint of(byte[] publicKey) {
        String hex = Sha256.hex(publicKey);
        return new Fingerprint(IntStream.range(0, GROUPS).mapToObj(i -> hex.substring(DIGITS * i, DIGITS * (i + 1))).collect(Collectors.joining(" ")));
    }

    @Override
    public String toString() {
        return text;
    }
}
