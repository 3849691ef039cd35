package org.ibidem.ui.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Listing;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.CaseSession;

/** The entities of the case that pass the filter, kept up to date. */
public final class EntitiesViewModel {
    private final CaseSession session;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Schema> schema = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Schema> schemata = FXCollections.observableArrayList();

    /** One entity in the list; {@code marks} are its sanctions, such as {@code EU 2017}. */
    public record Line(Entity entity, String caption, String type, int statements, int sources, List<String> marks,
                       boolean disputed) {}

    /** The list of this case. */
    public EntitiesViewModel(CaseSession session) {
        this.session = session;
        session.dossier().addListener((o, before, now) -> refill());
        filter.addListener((o, before, now) -> refill());
        schema.addListener((o, before, now) -> refill());
        refill();
    }

    private void refill() {
        Dossier dossier = session.dossier().get();
        List<Schema> used = dossier.entities().stream().flatMap(e -> dossier.schema(e).stream()).distinct().toList();
        if (!used.equals(schemata)) schemata.setAll(used);
        lines.setAll(dossier.entities().stream().filter(e -> passes(dossier, e)).map(e -> line(dossier, e)).toList());
    }

    private boolean passes(Dossier dossier, Entity entity) {
        if (schema.get() != null && !entity.schema().equals(schema.get().name())) return false;
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || entity.ref().toString().toLowerCase(Locale.ROOT).equals(wanted)
            || dossier.standing(entity.id()).stream().anyMatch(s -> (s.value() + "\n" + s.original()).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Line line(Dossier dossier, Entity entity) {
        return new Line(entity, dossier.caption(entity.id()), dossier.schema(entity).map(Schema::label).orElse(entity.schema()),
            dossier.standing(entity.id()).size(), dossier.sourceCount(entity.id()),
            dossier.sanctions(entity.id()).stream().map(Listing::badge).toList(),
            dossier.statements(entity.id()).stream().anyMatch(dossier::isDisputed));
    }

    /** Words that must occur in a statement of the entity, or its number. */
    public StringProperty filter() {
        return filter;
    }

    /** The kind to show; {@code null} for all. */
    public ObjectProperty<Schema> schema() {
        return schema;
    }

    /** The entities that pass. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** The kinds there are in the case. */
    public ObservableList<Schema> schemata() {
        return schemata;
    }

    /** Selects a line for the inspector. */
    public void select(Optional<Line> line) {
        line.ifPresent(l -> session.selection().set(org.ibidem.ui.shell.Selection.entity(l.entity().id())));
    }

    /** Brings up the profile of a line. */
    public void open(Line line) {
        session.openEntity(line.entity().id());
    }
}
