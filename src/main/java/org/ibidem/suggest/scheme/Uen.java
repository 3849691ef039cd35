package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Singapore's unique entity numbers, in their three forms (ACRA; check letters as in python-stdnum's description of them). */
final class Uen extends Checked {
    private static final String OTHERS = "ABCDEFGHJKLMNPQRSTUVWX0123456789";

    Uen() {
        super("uen", line -> line.longestWord() > 8 && line.digits() > 5,
            "(?<![A-Za-z0-9])(?:\\d{8}[A-Z]|(?:19|20)\\d{7}[A-Z]|[TRS]\\d{2}(?:BB|BL|CB|CC|CD|CH|CL|CM|CP|CS|CX|DP|FB|FC|FL|FM|FN|GA|GB|GS|HC|HS|LL|LP|LT|MB|MC|MD|MH|MM|MQ|MX|NB|NR|PA|PB|PF|PL|RF|RP|SB|SM|SS|TC|TU|UF|VC|VH|XL|XM|XP|XS)\\d{4}[A-Z])(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        char check = value.charAt(value.length() - 1);
        boolean right;
        if (value.charAt(0) > '9') right = check == other(value);
        else if (value.length() == 9) right = check == "XMKECAWLJDB".charAt(CheckDigits.weighted(value, 10, 4, 9, 3, 8, 2, 7, 1) % 11);
        else right = check == "ZKCMDNERGWH".charAt(CheckDigits.weighted(value, 10, 8, 6, 4, 9, 7, 5, 3, 1) % 11);
        return Reading.of(value, right);
    }

    private static char other(String value) {
        int[] weights = {4, 3, 5, 3, 10, 2, 2, 5, 7};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * OTHERS.indexOf(value.charAt(i));
        return OTHERS.charAt(Math.floorMod(sum - 5, 11));
    }
}
