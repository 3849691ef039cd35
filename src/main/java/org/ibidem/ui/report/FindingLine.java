package org.ibidem.ui.report;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.analysis.Severity;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.FindingList;

/** A line of the list of findings: the head of a group of the same weight, or one finding. */
sealed interface FindingLine {
    /** The head of a group of so many. */
    record Head(Severity severity, int count) implements FindingLine {}

    /** One finding. */
    record One(Finding finding) implements FindingLine {}

    /** The findings, gravest first, each group below its head. */
    static List<FindingLine> grouped(List<Finding> findings) {
        List<FindingLine> lines = new ArrayList<>();
        FindingList.grouped(findings).forEach((severity, these) -> {
            lines.add(new Head(severity, these.size()));
            these.forEach(f -> lines.add(new One(f)));
        });
        return lines;
    }
}
