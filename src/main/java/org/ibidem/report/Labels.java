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
    private final Set<Evidence> pictured;
    private final Map<String, Handling> printed = new TreeMap<>();

    /** @param pictured takes the documents that can be seen on charts */
    Labels(Dossier dossier, Set<Evidence> pictured) {
        this.dossier = dossier;
        this.pictured = pictured;
    }

    void add(Evidence document) {
        printed.put(document.ref().toString(), dossier.evidence(document.id()).orElse(document).handling());
    }

    void add(Statement statement) {
        add(statement, dossier);
    }

    private void add(Statement statement, Dossier known) {
        printed.put(statement.ref().toString(), dossier.statement(statement.id()).orElse(statement).handling());
        if (statement.valueEntityId() != null) addName(statement.valueEntityId(), known);
    }

    void add(Listing listing) {
        listing.said().forEach(this::add);
    }

    private void add(Likeness likeness, Dossier known) {
        add(likeness.said(), known);
        add(likeness.document());
        pictured.add(likeness.document());
    }

    /** The statements that a thing's name is read from, or a relation's line with the names at its ends. */
    void addName(UUID entity) {
        addName(entity, dossier);
    }

    private void addName(UUID entity, Dossier known) {
        known.naming(entity).forEach(s -> add(s, known));
    }

    /** Everything that can be read on a chart, which shows the case as it was known then; it may be handled as it may be handled now. */
    void add(ChartScene scene, Dossier known) {
        scene.nodes().forEach(node -> {
            addName(node.id(), known);
            known.sanctions(node.id()).stream().flatMap(l -> l.said().stream()).forEach(s -> add(s, known));
            if (node.marks().portrait().isThere()) Likeness.of(known, node.id()).ifPresent(l -> add(l, known));
        });
        scene.links().forEach(link -> addName(link.id(), known));
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
