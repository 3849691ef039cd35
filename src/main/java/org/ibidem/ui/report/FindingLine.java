package org.ibidem.ui.report;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.FindingList;

/** A line of the list of findings: the head of a group of the same weight, or one finding. */
sealed interface FindingLine {
    /** The head of a group: what it is called, and how many it has. */
    record Head(String name) implements FindingLine {}

    /** One finding. */
    record One(Finding finding) implements FindingLine {}

    /** The findings, gravest first, each group below its head. */
    static List<FindingLine> grouped(List<Finding> findings) {
        List<FindingLine> lines = new ArrayList<>();
        FindingList.grouped(findings).forEach((severity, these) -> {
            lines.add(new Head(FindingList.name(severity, these)));
            these.forEach(f -> lines.add(new One(f)));
        });
        return lines;
    }
}
