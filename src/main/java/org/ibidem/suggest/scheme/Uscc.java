package org.ibidem.suggest.scheme;

import java.util.Optional;

/** China's unified social credit codes (GB 32100-2015): 18 signs, weights of powers of 3 modulo 31, digits 3 to 8 the region. */
final class Uscc extends Checked {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    Uscc() {
        super("uscc", line -> line.longestWord() > 17, "(?<![A-Za-z0-9])[1-9A-HJ-NP-RT-UWXY][1-9A-HJ-NP-RT-UWXY]\\d{6}[0-9A-HJ-NP-RT-UWXY]{10}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * ALPHABET.indexOf(value.charAt(i));
            weight = weight * 3 % 31;
        }
        boolean right = ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
        boolean known = "159NY".indexOf(value.charAt(0)) >= 0 && "12359".indexOf(value.charAt(1)) >= 0;
        return right || known && !CheckDigits.areDigits(value) ? Reading.of(value, right) : Optional.empty();
    }
}
