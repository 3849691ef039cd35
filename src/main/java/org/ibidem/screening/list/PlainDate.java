package org.ibidem.screening.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as authorities write it, as ISO 8601 has it: {@code 05 Dec 1959} is {@code 1959-12-05}. What is no date stays as it is. */
final class PlainDate {
    private static final List<DateTimeFormatter> DAYS = List.of("d MMM uuuu", "d MMMM uuuu", "d.M.uuuu", "MM/dd/uuuu", "uuuu/M/d", "d-M-uuuu", "d-MMM-uuuu").stream().map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH)).toList();
    private static final List<DateTimeFormatter> MONTHS = List.of("MMM uuuu", "MMMM uuuu").stream().map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH)).toList();
    private static final Pattern BRITISH = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:circa|approximately|approx\\.?|about)\\s+(\\d{4})");

    private PlainDate() {}

    static String of(String text) {
        String plain = text.strip().replaceAll("(?<=[A-Za-z]{3})\\.", "");
        for (DateTimeFormatter day : DAYS) {
            try {
                return LocalDate.parse(plain, day).toString();
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        for (DateTimeFormatter month : MONTHS) {
            try {
                return YearMonth.parse(plain, month).toString();
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        Matcher about = ABOUT.matcher(plain);
        return about.matches() ? about.group(1) + "~" : text.strip();
    }

    /** A date as the United Kingdom writes it, the day first; a day that is not known is 00. */
    static String british(String text) {
        Matcher m = BRITISH.matcher(text.strip());
        if (!m.matches()) return of(text);
        String month = m.group(2).equals("00") ? "" : "-" + m.group(2);
        return m.group(3) + month + (m.group(1).equals("00") || month.isEmpty() ? "" : "-" + m.group(1));
    }
}
