package org.ibidem.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.CaseSession;

/** What is known of one entity or relation: its statements by property, and its relations. */
public final class ProfileViewModel {
    private final CaseSession session;
    private final UUID id;

    /** One relation as seen from this entity; {@code outward} when it starts here. */
    public record Line(Relation relation, String other, boolean outward) {}

    /** The profile of the entity with this id. */
    public ProfileViewModel(CaseSession session, UUID id) {
        this.session = session;
        this.id = id;
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    /** The entity; empty once it was deleted. */
    public Optional<Entity> entity() {
        return dossier().entity(id);
    }

    /** The name people read for it, following the case. */
    public ObservableValue<String> caption() {
        return Bindings.createStringBinding(() -> dossier().caption(id), session.dossier());
    }

    /** The statements, those of one property together: names first, then in the order of the ontology; preferred ones lead. */
    public List<Statement> statements() {
        List<Statement> ordered = new ArrayList<>();
        List<Statement> said = dossier().statements(id);
        for (String property : order(said)) {
            List<Statement> group = new ArrayList<>(said.stream().filter(s -> s.property().equals(property)).toList());
            group.sort((a, b) -> Boolean.compare(b.preferred(), a.preferred()));
            ordered.addAll(group);
        }
        return ordered;
    }

    private List<String> order(List<Statement> said) {
        List<String> order = new ArrayList<>();
        entity().flatMap(dossier()::schema).ifPresent(schema -> {
            order.addAll(schema.captionProperties());
            schema.featuredProperties().stream().filter(p -> !order.contains(p)).forEach(order::add);
        });
        said.stream().map(Statement::property).filter(p -> !order.contains(p)).distinct().forEach(order::add);
        order.removeIf(p -> said.stream().noneMatch(s -> s.property().equals(p)));
        return order;
    }

    /** The relations that begin or end here. */
    public List<Line> relations() {
        return dossier().relationsOf(id).stream()
            .map(r -> new Line(r, dossier().caption(r.other(id)), r.source().equals(id))).toList();
    }
}
