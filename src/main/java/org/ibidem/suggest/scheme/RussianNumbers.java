package org.ibidem.suggest.scheme;

/** The check digits of Russian taxpayers and registers (orders of the Federal Tax Service; OK 007-93 for OKPO). */
final class RussianNumbers {
    private static final int[] TENTH = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private RussianNumbers() {}

    /** Taxpayers: ten digits for companies, twelve for people. */
    static boolean isInn(String value) {
        if (value.length() == 10) return ends(value, TENTH);
        return ends(value.substring(0, 11), ELEVENTH) && ends(value, TWELFTH);
    }

    private static boolean ends(String value, int... weights) {
        return CheckDigits.weighted(value, weights) % 11 % 10 == CheckDigits.digit(value, weights.length);
    }

    /** The state register: thirteen digits for companies (remainder by 11), fifteen for traders (by 13). */
    static boolean isOgrn(String value) {
        int last = value.length() - 1;
        return Long.parseLong(value.substring(0, last)) % (last - 1) % 10 == CheckDigits.digit(value, last);
    }

    /** Statistics: eight digits, or ten for traders; weights 1 to 10, and shifted by two when that leaves ten. */
    static boolean isOkpo(String value) {
        int first = sum(value, 0) % 11;
        int rest = first == 10 ? sum(value, 2) % 11 % 10 : first;
        return rest == CheckDigits.digit(value, value.length() - 1);
    }

    private static int sum(String value, int shift) {
        int sum = 0;
        for (int i = 0; i < value.length() - 1; i++) sum += ((i + shift) % 10 + 1) * CheckDigits.digit(value, i);
        return sum;
    }
}
