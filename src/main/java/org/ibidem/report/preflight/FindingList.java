package org.ibidem.report.preflight;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibidem.analysis.Severity;
import org.ibidem.casefile.CsvFile;
import org.ibidem.message.Messages;
import org.ibidem.model.Waiver;

/** A list of findings for somebody who works through it: as a table, or as lines with a box before each. */
public final class FindingList {
    private static final Messages MESSAGES = Messages.of(FindingList.class);

    private FindingList() {}

    /** Writes the findings: as lines of text when the file's name ends in {@code .txt}, else as CSV. */
    public static void write(List<Finding> findings, Path file, OutputStream out) throws IOException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")) out.write(lines(findings).getBytes(StandardCharsets.UTF_8));
        else table(findings, out);
    }

    private static void table(List<Finding> findings, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, "code", "severity", "object", "message", "overridden", "by", "at")) {
            for (Finding f : findings) {
                csv.row(f.code(), f.severity().name(), f.object(), f.message(), f.waiver().map(Waiver::reason).orElse(""), f.waiver().map(Waiver::author).orElse(""),
                    f.waiver().map(w -> w.at().toString()).orElse(""));
            }
        }
    }

    private static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        grouped(findings).forEach((severity, these) -> {
            lines.append(name(severity, these)).append('\n');
            these.forEach(f -> lines.append(f.isOpen() ? "[ ] " : "[x] ").append((f.code() + " " + f.object()).strip()).append(": ").append(f.message()).append('\n')
                .append(f.waiver().map(w -> "    " + overridden(w) + "\n").orElse("")));
            lines.append('\n');
        });
        return lines.toString();
    }

    /** The findings by how grave they are, gravest first. */
    public static SortedMap<Severity, List<Finding>> grouped(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.toList()));
    }

    /** What a group of findings is called, how many of them are open, and how many somebody lets stand. */
    public static String name(Severity severity, List<Finding> findings) {
        long open = findings.stream().filter(Finding::isOpen).count();
        return MESSAGES.get("severity." + severity, open, findings.size() - open);
    }

    /** Who lets a finding stand, when and why. */
    public static String overridden(Waiver waiver) {
        return MESSAGES.get("overridden", waiver.author(), waiver.at().toString().substring(0, 10), waiver.reason());
    }
}
