package org.ibidem.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.ibidem.chart.ChartScene;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Likeness;
import org.ibidem.dossier.Listing;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Statement;

/** How everything that is printed may be handled: each statement and each document by its number, as it is printed. */
final class Labels {
    private final Dossier dossier;
    private final Map<String, Handling> printed = new TreeMap<>();

    Labels(Dossier dossier) {
        this.dossier = dossier;
    }

    void add(Evidence document) {
        printed.put(document.ref().toString(), document.handling());
    }

    void add(Statement statement) {
        printed.put(statement.ref().toString(), statement.handling());
        if (statement.valueEntityId() != null) addName(statement.valueEntityId());
    }

    void add(Listing listing) {
        listing.said().forEach(this::add);
    }

    void add(Likeness likeness) {
        add(likeness.said());
        add(likeness.document());
    }

    /** The statements that a thing's name is read from, or a relation's line with the names at its ends. */
    void addName(UUID entity) {
        dossier.naming(entity).forEach(this::add);
    }

    /** Everything that can be read on a chart. */
    void add(ChartScene scene) {
        scene.nodes().forEach(node -> {
            addName(node.id());
            dossier.sanctions(node.id()).forEach(this::add);
            if (node.marks().portrait().isThere()) Likeness.of(dossier, node.id()).ifPresent(this::add);
        });
        scene.links().forEach(link -> addName(link.id()));
    }

    /** The least label that covers this one and everything printed. */
    Handling strictest(Handling least) {
        return printed.values().stream().reduce(least, Handling::and);
    }

    /** PRE-03: each thing printed whose own label is stricter than this one. */
    List<ReportFinding> stricterThan(Handling label) {
        return printed.entrySet().stream().filter(e -> e.getValue().compareTo(label) > 0)
            .map(e -> new ReportFinding("PRE-03", e.getKey(), e.getValue().label())).toList();
    }

    /** The numbers of everything printed: {@code E-014}, {@code S-230}. */
    Set<String> refs() {
        return Set.copyOf(printed.keySet());
    }
}
