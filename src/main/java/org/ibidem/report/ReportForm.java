package org.ibidem.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of file a report is written as: printed pages, a Word document, one web page, Markdown. */
public enum ReportForm {
    PDF("pdf"), WORD("docx"), WEB("html"), MARKDOWN("md");

    private final String ending;

    ReportForm(String ending) {
        this.ending = ending;
    }

    /** How its files' names end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The form a file's name asks for; empty when it asks for none of these. */
    public static Optional<ReportForm> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.ending)).findFirst();
    }

    /** All endings, the usual one first. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(ReportForm::ending).toList();
    }
}
