package org.ibidem.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.model.Report;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** How others cite this report, in the style in which it cites others. */
final class HowToCite {
    private final Report report;
    private final Markup markup;

    HowToCite(Report report, Markup markup) {
        this.report = report;
        this.markup = markup;
    }

    void print(Element parent) {
        switch (report.citations()) {
            case CHICAGO -> titled(parent, behind(report.authors()), "", ", ");
            case RUSI -> quoted(parent, "‘", "’");
            case UN -> quoted(parent, "“", "”");
            case ISO_690 -> titled(parent, report.authors().isBlank() ? "" : report.authors().toUpperCase(Locale.ROOT) + ". ", ".", " ");
        }
        markup.text(parent, ".");
    }

    /** A work of its own, whose title is in italics. */
    private void titled(Element parent, String before, String end, String between) {
        markup.text(parent, before);
        markup.add(parent, "i", "", title());
        String rest = rest();
        markup.text(parent, rest.isEmpty() ? "" : end + between + rest);
    }

    private void quoted(Element parent, String open, String close) {
        String rest = rest();
        markup.text(parent, behind(report.authors()) + open + title() + close + (rest.isEmpty() ? "" : ", " + rest));
    }

    private String title() {
        return Stream.of(report.title(), report.subtitle()).filter(s -> !s.isBlank()).collect(Collectors.joining(": "));
    }

    /** In which series, by whom and when it was published; what ends in a full stop ends with the whole. */
    private String rest() {
        return Stream.of(report.series(), report.organisation(), report.date()).map(s -> s.strip().replaceFirst("[.]$", "")).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String behind(String part) {
        return part.isBlank() ? "" : part + ", ";
    }
}
