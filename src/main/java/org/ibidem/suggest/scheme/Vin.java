package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Vehicle numbers (ISO 3779) with the check sign of 49 CFR 565.15 in the ninth place; a wrong one is kept when it ends in a serial number. */
final class Vin extends Checked {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES = "12345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    Vin() {
        super("vin", line -> line.longestWord() > 16, "(?<![A-Za-z0-9])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * value(value.charAt(i));
        boolean right = "0123456789X".charAt(sum % 11) == value.charAt(8);
        boolean mixed = value.chars().filter(c -> c >= 'A').count() > 3 && CheckDigits.areDigits(value.substring(13));
        return mixed ? Reading.of(value, right) : Optional.empty();
    }

    private static int value(char c) {
        return c <= '9' ? c - '0' : VALUES.charAt(LETTERS.indexOf(c)) - '0';
    }
}
