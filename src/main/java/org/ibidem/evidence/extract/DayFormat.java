package org.ibidem.evidence.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.LocaleUtil;

/**
 * A number format of a workbook that shows a day (ECMA-376 part 1, 18.8.31), in the language it names by number ({@code [$-412]}) or by tag ({@code [$-ko-KR]}, which
 * Excel writes since 2016 and the parsers do not know).
 */
final class DayFormat {
    private static final Pattern LANGUAGE = Pattern.compile("\\[\\$-([^],]*)[^]]*]");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Fa-f]{3,8}");
    private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)AM/PM|A/P");
    private static final Pattern SECTION_ENDS = Pattern.compile(";(?=(?:[^\"]*+\"[^\"]*+\")*+[^\"]*+$)");
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
    /** Years and days; hours, minutes and seconds begin with nothing. */
    private static final Pattern OF_YEAR = Pattern.compile("(?i)[yd]");
    private static final int OF_NOTHING = 2;
    private final Locale locale;
    private final String form;
    private final boolean isOfYear;
    private final Optional<String> ofNothing;

    private DayFormat(Locale locale, String form) {
        this.locale = locale;
        this.form = form;
        isOfYear = isOfYear(form);
        ofNothing = Arrays.stream(SECTION_ENDS.split(form, -1)).skip(OF_NOTHING).findFirst();
    }

    static DayFormat of(String form) {
        Matcher language = LANGUAGE.matcher(form);
        // The parsers have no words but English ones for the halves of a day.
        Locale locale = language.find() && !HALF_OF_DAY.matcher(form).find() ? named(language.group(1)) : Locale.ENGLISH;
        return new DayFormat(locale, language.replaceAll(""));
    }

    /** English when it is none, such as that of whoever looks ({@code F800}). */
    private static Locale named(String language) {
        Locale locale = Locale.forLanguageTag(NUMBER.matcher(language).matches() ? LocaleUtil.getLocaleFromLCID((int) Long.parseLong(language, 16)) : language);
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("invalid") ? Locale.ENGLISH : locale;
    }

    /** What is shown of a day in the count since 1900, of which there is none before its first; empty where that is not known. */
    Optional<String> words(BigDecimal number) {
        try {
            double day = number.doubleValue();
            if (!DateUtil.isValidExcelDate(day)) return Optional.empty();
            if (day == 0 && ofNothing.isPresent()) return ofNothing.map(this::nothing);
            return Optional.of(day < 1 && isOfYear ? number.toPlainString() : CellFormat.getInstance(locale, form).apply(DateUtil.getJavaDate(day)).text);
        } catch (RuntimeException e) {
            // The parsers throw at what they do not know of a format.
            return Optional.empty();
        }
    }

    private String nothing(String section) {
        if (section.isEmpty()) return "";
        return isOfYear(section) ? "0" : CellFormat.getInstance(locale, section).apply(0.0).text;
    }

    private static boolean isOfYear(String form) {
        return OF_YEAR.matcher(WORDS.matcher(form).replaceAll("")).find();
    }
}
