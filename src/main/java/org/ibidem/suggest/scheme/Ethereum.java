package org.ibidem.suggest.scheme;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Ethereum addresses; in mixed case the capitals are a check (EIP-55), in one case there is none to fail. */
final class Ethereum extends Checked {
    Ethereum() {
        super("eth", line -> line.longestWord() > 41, "(?<![A-Za-z0-9])0x[0-9A-Fa-f]{40}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        String digits = value.substring(2);
        String lower = digits.toLowerCase(Locale.ROOT);
        boolean one = digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT));
        return Reading.of("0x" + capitals(lower), one || digits.equals(capitals(lower)));
    }

    private static String capitals(String lower) {
        byte[] hash = Keccak256.of(lower.getBytes(StandardCharsets.US_ASCII));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            int nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
            text.append(nibble > 7 ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
        }
        return text.toString();
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
