package org.ibidem.exchange.ftm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** The properties of one line as they are put together, each value once; and which of them stand for no statement. */
final class LineValues {
    private final FtmShape shape;
    private final Dossier dossier;
    private final Folds folds;
    private final Map<String, Set<String>> values = new TreeMap<>();
    private final Map<String, Set<String>> stated = new TreeMap<>();

    LineValues(FtmShape shape, Dossier dossier, Folds folds) {
        this.shape = shape;
        this.dossier = dossier;
        this.folds = folds;
    }

    /** Adds what a statement says; false when only as a line of text, for want of a property. */
    boolean add(Statement statement) {
        String value = statement.valueEntityId() == null ? statement.value() : folds.id(statement.valueEntityId());
        if (ForeignId.inNote(value).isPresent()) return true;
        if (statement.property().equals(shape.property(statement.property()).orElse(""))) put(stated, statement.property(), value);
        Optional<String> property = shape.property(statement.property());
        if (property.isPresent()) {
            put(values, property.get(), value);
            return true;
        }
        put(values, FtmShape.textProperty(shape.written()), statement.property() + ": " + dossier.value(statement));
        if (statement.valueEntityId() != null && shape.written().isA("Note")) put(values, "entity", value);
        return false;
    }

    /** Adds the names of things of our own that belong to this one. */
    void addFolded(Collection<Folds.Fold> folded) {
        Schema written = shape.written();
        for (Folds.Fold fold : folded) {
            Optional<Property> property = written.property(fold.property());
            if (property.isPresent()) put(values, fold.property(), fold.value());
            else put(values, FtmShape.textProperty(written), fold.schema() + ": " + fold.value());
        }
    }

    /** Adds the documents that prove it, which are lines of their own, where its schema has a place for them. */
    void addProofs(Collection<UUID> documents) {
        if (shape.written().property("proof").isPresent()) documents.forEach(id -> put(values, "proof", id.toString()));
    }

    private static void put(Map<String, Set<String>> into, String property, String value) {
        if (!value.isEmpty()) into.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(value);
    }

    Map<String, Set<String>> all() {
        return values;
    }

    /** The values that stand for no statement with this property. */
    Map<String, List<String>> made() {
        Map<String, List<String>> made = new TreeMap<>();
        values.forEach((property, all) -> {
            List<String> extra = new ArrayList<>(all);
            extra.removeAll(stated.getOrDefault(property, Set.of()));
            if (!extra.isEmpty()) made.put(property, extra);
        });
        return made;
    }
}
