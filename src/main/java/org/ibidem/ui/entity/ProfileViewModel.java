package org.ibidem.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.ibidem.casefile.Heading;
import org.ibidem.casefile.Step;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.CaseSession;

/** What is known of one entity or relation: its statements by property, and its relations. */
public final class ProfileViewModel {
    private static final Messages MESSAGES = Messages.of(ProfileViewModel.class);
    private final CaseSession session;
    private final UUID id;
    private boolean there;
    /** What it was called when it was last in the case; {@code null} if it has not been since the page was opened. */
    private String called;
    /** What brings it back that went out of the case while it was looked at. */
    private Optional<WayBack> wayBack = Optional.empty();

    /** A step that is to be taken back or, where its addition was taken back, made again. */
    private record WayBack(Step step, boolean again) {}

    /** One relation as seen from this entity; {@code outward} when it starts here. */
    public record Line(Relation relation, String other, boolean outward) {}

    /** The profile of the entity with this id. */
    public ProfileViewModel(CaseSession session, UUID id) {
        this.session = session;
        this.id = id;
        this.there = entity().isPresent();
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    /** The entity; empty once it was deleted. */
    public Optional<Entity> entity() {
        return dossier().entity(id);
    }

    /** The name people read for it, following the case; out of it, that it is gone. */
    public ObservableValue<String> caption() {
        return Bindings.createStringBinding(this::name, session.dossier());
    }

    private String name() {
        if (entity().isEmpty()) return called == null ? MESSAGES.get("profile.gone.title") : MESSAGES.get("profile.gone.called", called);
        called = dossier().caption(id);
        return called;
    }

    /** Takes note, whenever the case was read, of the step by which it went. */
    void follow() {
        boolean now = entity().isPresent();
        if (there && !now) wayBack = next(wasTakenBack());
        there = now;
    }

    /** Whether the last step was one back. What a machine read in a text may have been written since; a step of people's would have left nothing to be made again. */
    private boolean wasTakenBack() {
        Heading last = session.caseFile().lastChange();
        return last.undoes() != 0 || last.redoes() == 0 && session.caseFile().toRedo().isPresent();
    }

    private Optional<WayBack> next(boolean again) {
        return (again ? session.caseFile().toRedo() : session.caseFile().toUndo()).map(step -> new WayBack(step, again));
    }

    /** Says that it is not in the case, and what brings it back as long as that is the next step. */
    String gone() {
        return wayBack.filter(way -> next(way.again).equals(wayBack)).map(way -> MESSAGES.get(way.again ? "profile.gone.redo" : "profile.gone.undo"))
            .orElseGet(() -> MESSAGES.get("profile.gone"));
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
