package org.ibidem.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibidem.message.DateWords;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;

/**
 * Writes EDTF dates as people of the language do: {@code 2018-05-16} as 16 May 2018, {@code 2016-07} as July 2016, {@code 2017~} as about 2017.
 */
final class Dates {
    private static final Messages MESSAGES = Messages.of(Dates.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    private Dates() {}

    /** The day of a moment, in UTC, as EDTF. */
    static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    static String words(String edtf) {
        return DateWords.of(edtf, Dates::date, (from, to) -> MESSAGES.get("date.span", from, to));
    }

    private static String date(String precise) {
        Matcher m = POINT.matcher(precise);
        if (!m.matches()) return precise;
        String year = m.group(1);
        int month = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        if (month < 1 || month > 12) return MESSAGES.get("date.year", year);
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Language.now());
        return m.group(3) == null ? MESSAGES.get("date.month", year, name) : MESSAGES.get("date.day", year, name, Integer.parseInt(m.group(3)));
    }

    /** A day, month or year that was written so in one language, as it is in another; any other words stay. */
    static String translated(String words, String from, String to) {
        Optional<String> edtf = Language.in(Locale.forLanguageTag(from), () -> read(words));
        return edtf.map(date -> Language.in(Locale.forLanguageTag(to), () -> words(date))).orElse(words);
    }

    /** The date that is written so in the language of now. */
    private static Optional<String> read(String words) {
        List<String> numbers = NUMBER.matcher(words).results().map(MatchResult::group).toList();
        Stream<String> years = numbers.stream().filter(n -> n.length() == 4);
        return years.flatMap(year -> Stream.concat(Stream.of(year), months(year, numbers))).filter(date -> words(date).equals(words)).findFirst();
    }

    private static Stream<String> months(String year, List<String> days) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> "%s-%02d".formatted(year, month))
            .flatMap(month -> Stream.concat(Stream.of(month), days.stream().filter(d -> d.length() < 3).map(d -> "%s-%02d".formatted(month, Integer.parseInt(d)))));
    }

    /** Both ends of a period, whichever are known. */
    static String period(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) return "";
        if (to.isEmpty() || from.equals(to)) return words(from);
        return words(from + "/" + to);
    }
}
