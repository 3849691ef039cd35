package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;

/** Fingerprints of files by their length: MD5 (RFC 1321), SHA-1, SHA-256, SHA-512 (FIPS 180-4); digits alone are taken for a number. */
final class Hash extends Checked {
    Hash(String word, int length) {
        super(word, line -> line.longestWord() >= length, "(?<![A-Za-z0-9])[0-9A-Fa-f]{" + length + "}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        return CheckDigits.areDigits(value) ? Optional.empty() : Reading.right(value.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
