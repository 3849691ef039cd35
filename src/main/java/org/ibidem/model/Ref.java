package org.ibidem.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short name people use for a thing of the case: {@code E-014}, {@code N-7}, {@code R-12}, {@code S-230}. */
public record Ref(Series series, int number) {
    private static final Pattern FORM = Pattern.compile("([ENRS])-0*([1-9][0-9]{0,8})");

    /** What is counted: evidence, nodes (entities), relations, statements. */
    public enum Series { E, N, R, S }

    /** Reads {@code E-14} or {@code E-014}; empty when the text is no reference. */
    public static Optional<Ref> parse(String text) {
        Matcher m = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return m.matches() ? Optional.of(new Ref(Series.valueOf(m.group(1)), Integer.parseInt(m.group(2)))) : Optional.empty();
    }

    /** Evidence numbers have three digits, as in a register; the others have none to spare. */
    @Override
    public String toString() {
        return series + "-" + (series == Series.E ? String.format(Locale.ROOT, "%03d", number) : Integer.toString(number));
    }
}
