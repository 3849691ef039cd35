package org.ibidem.suggest;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;
import org.ibidem.suggest.scheme.Reading;

/**
 * Phone numbers, by the plans of all countries (libphonenumber). Only stretches of a text that hold enough digits are looked at, and
 * no more of one than a list of numbers on a line, so that a page of digits takes no longer than a page of words.
 */
final class Phones {
    private static final int LEAST = 5;
    private static final int LONGEST = 120;
    private static final int MOST = 1_200;
    private static final int LONGEST_RUN = 17;
    private static final int TRIES = 20;
    private static final int WORD = 16;
    /** After one of these a number may lack the digit that is dialled before it at home. */
    private static final Pattern CALLED = Pattern.compile("(?iu)(?:tel|phone|call|mobile|fax|cell|전화|휴대폰|팩스|电话|電話|手机|тел|факс)[\\p{L}. ]{0,8}[:：]?\\s{0,2}\\(?$");
    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final String country;

    /** Numbers in national form are those of this country; empty for none. */
    Phones(String country) {
        this.country = country.isBlank() ? null : country;
    }

    /** Claims the phone numbers of a text. */
    void in(String text, Claims claims) {
        int start = 0;
        while (start < text.length()) {
            if (!opens(text.charAt(start))) {
                start++;
                continue;
            }
            int end = stretch(text, start);
            if (mayBe(text, start, end)) read(text, start, end, claims);
            start = end;
        }
    }

    private static boolean opens(char c) {
        return Character.isDigit(c) || c == '+' || c == '＋' || c == '(';
    }

    private static int stretch(String text, int start) {
        int end = start + 1;
        while (end < text.length() && belongs(text.charAt(end))) end++;
        return end;
    }

    private static boolean belongs(char c) {
        return Character.isDigit(c) || " ()+-./\u00a0‐‑‒–—－．／～~ー（）　＋".indexOf(c) >= 0;
    }

    private boolean mayBe(String text, int start, int end) {
        int digits = 0;
        boolean international = country != null;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) digits++;
            if (c == '+' || c == '＋') international = true;
        }
        return digits >= LEAST && international;
    }

    /** Looks at a stretch piece by piece, with the signs around it, by which the library tells a number from a part of something else. */
    private void read(String text, int start, int end, Claims claims) {
        int last = Math.min(end, start + MOST);
        for (int from = start; from < last; from += LONGEST) {
            int to = Math.min(last, from + LONGEST);
            int before = Math.max(0, from - 1);
            int after = Math.min(text.length(), to + (to == last ? 16 : 1));
            String piece = text.substring(before, after);
            if (hasLongRun(piece)) continue;
            boolean called = CALLED.matcher(text.substring(Math.max(0, from - WORD), from)).find();
            for (PhoneNumberMatch match : plans.findNumbers(piece, country, called ? Leniency.POSSIBLE : Leniency.VALID, TRIES)) {
                if (plans.isValidNumber(match.number())) claims.claimPhone(reading(match), before + match.start(), before + match.end());
            }
        }
    }

    private Reading reading(PhoneNumberMatch match) {
        return new Reading(plans.format(match.number(), PhoneNumberFormat.E164), true);
    }

    private static boolean hasLongRun(String piece) {
        int run = 0;
        for (int i = 0; i < piece.length(); i++) {
            run = Character.isDigit(piece.charAt(i)) ? run + 1 : 0;
            if (run > LONGEST_RUN) return true;
        }
        return false;
    }
}
