package org.ibidem.evidence.extract;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date a browser wrote into a saved page, as JavaScript's {@code Date.toString} gives it. */
final class SavedDate {
    private static final Pattern JAVASCRIPT = Pattern.compile("\\w{3} (\\w{3} \\d{2} \\d{4} \\d{2}:\\d{2}:\\d{2}) GMT([+-]\\d{4}).*");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("MMM dd yyyy HH:mm:ss xx", Locale.ROOT);

    private SavedDate() {}

    /** The instant in ISO form, or empty when the text is no such date. */
    static String read(String text) {
        Matcher m = JAVASCRIPT.matcher(text);
        if (!m.matches()) return "";
        try {
            return OffsetDateTime.parse(m.group(1) + " " + m.group(2), FORM).toInstant().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
