package org.ibidem.suggest.scheme;

/** The arithmetic of check digits that several schemes share. */
final class CheckDigits {
    private CheckDigits() {}

    /** The remainder by 97 of letters and digits read as numbers, A as 10 (ISO 7064, MOD 97-10). */
    static int mod97(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt(i), 36);
            rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
        }
        return rest;
    }

    /** The digits, each times its weight, added up. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * digit(digits, i);
        return sum;
    }

    /** The digit at a place. */
    static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    /** Whether all signs are ASCII digits. */
    static boolean areDigits(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
