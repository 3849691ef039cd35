package org.ibidem.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;

/** What the analyst fills in for a relation of an entity: only kinds are offered that may link the two, and only the way round that they may. */
public final class RelationFormModel {
    private static final Messages MESSAGES = Messages.of(RelationFormModel.class);
    /** The kinds to begin with, the first that fits. */
    private static final List<String> USUAL = List.of("Ownership", "UnknownLink");
    private final Dossier dossier;
    private final Entity here;
    private final ObservableList<Schema> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<Schema> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Entity> other = new SimpleObjectProperty<>();
    private final BooleanProperty reversed = new SimpleBooleanProperty();
    /** Which way round was chosen while there was a choice. */
    private boolean asked;
    private final StringProperty role = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<ClaimType> type = new SimpleObjectProperty<>(ClaimType.ANALYST_INFERENCE);
    private final BooleanBinding turnable = Bindings.createBooleanBinding(() -> fits(kind.get(), false) && fits(kind.get(), true), kind, other);
    private final StringBinding reading = Bindings.createStringBinding(this::read, kind, other, reversed);
    private final StringBinding dateProblem = Bindings.createStringBinding(() -> new DateSpan(from.get(), to.get()).problem(), from, to);

    /** A form for a relation that begins, or the other way round ends, here, with another entity that may be known already. */
    public RelationFormModel(Dossier dossier, Entity here, Optional<Entity> there) {
        this.dossier = dossier;
        this.here = here;
        kind.addListener((o, before, now) -> turn());
        other.addListener((o, before, now) -> offer());
        reversed.addListener((o, before, now) -> asked = turnable.get() ? now : asked);
        there.ifPresentOrElse(other::set, this::offer);
    }

    private void offer() {
        Schema chosen = kind.get();
        kinds.setAll(dossier.ontology().schemata().stream().filter(s -> s.edge().isPresent() && !s.isAbstract() && !s.isHidden())
            .filter(s -> fits(s, false) || fits(s, true)).toList());
        kind.set(kinds.contains(chosen) ? chosen : usual());
        turn();
    }

    private Schema usual() {
        return USUAL.stream().flatMap(name -> kinds.stream().filter(k -> k.name().equals(name) && fits(k, false))).findFirst()
            .orElseGet(() -> kinds.stream().findFirst().orElse(null));
    }

    /** The way round that was chosen, or the only one that is possible; without a kind, as when kinds are offered anew, nothing turns. */
    private void turn() {
        if (kind.get() != null) reversed.set(turnable.get() ? asked : !fits(kind.get(), false));
    }

    private boolean fits(Schema relation, boolean otherWay) {
        if (relation == null) return false;
        Edge edge = relation.edge().orElseThrow();
        return mayBe(relation, edge.sourceProperty(), otherWay ? other.get() : here) && mayBe(relation, edge.targetProperty(), otherWay ? here : other.get());
    }

    /** Whether an entity may be at an end: it is what is wanted there, or could be told to be, as an organisation can be a company. */
    private boolean mayBe(Schema relation, String end, Entity entity) {
        String wanted = relation.property(end).map(Property::rangeSchema).orElse("");
        if (entity == null || wanted.isEmpty()) return true;
        return dossier.ontology().schemata().stream().anyMatch(s -> s.isA(wanted) && s.isA(entity.schema()));
    }

    private String read() {
        if (kind.get() == null || other.get() == null) return MESSAGES.get("relation.chooseOther");
        Edge edge = kind.get().edge().orElseThrow();
        String words = MESSAGES.get(edge.directed() ? "relation.reads" : "relation.readsBothWays", dossier.caption(source().id()), edge.label(), dossier.caption(target().id()));
        return (words + "\n" + known()).strip();
    }

    /** The links between the two that the case has already. */
    private String known() {
        String links = dossier.relationsOf(here.id()).stream().filter(r -> r.other(here.id()).equals(other.get().id()))
            .map(r -> Stream.of(r.label(), r.dates(), r.entity().ref().toString()).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "))).collect(Collectors.joining(" · "));
        return links.isEmpty() ? "" : MESSAGES.get("relation.known", links);
    }

    /** The entities it may be with. */
    public List<Entity> candidates() {
        return dossier.entities().stream().filter(e -> !e.equals(here)).toList();
    }

    /** The kinds that may link the two. */
    public ObservableList<Schema> kinds() {
        return kinds;
    }

    /** The kind of relation. */
    public ObjectProperty<Schema> kind() {
        return kind;
    }

    /** The entity it is with; {@code null} until chosen. */
    public ObjectProperty<Entity> other() {
        return other;
    }

    /** Whether it begins at the other. */
    public BooleanProperty reversed() {
        return reversed;
    }

    /** Whether the kind allows either of them to be at its beginning. */
    public BooleanBinding turnable() {
        return turnable;
    }

    /** The relation as a sentence, and which links there are between the two already. */
    public StringBinding reading() {
        return reading;
    }

    /** What one is to the other. */
    public StringProperty role() {
        return role;
    }

    /** Since when, an EDTF date. */
    public StringProperty from() {
        return from;
    }

    /** Until when, an EDTF date. */
    public StringProperty to() {
        return to;
    }

    /** What kind of claim. */
    public ObjectProperty<ClaimType> type() {
        return type;
    }

    /** What is wrong with the dates; empty when nothing is. */
    public StringBinding dateProblem() {
        return dateProblem;
    }

    /** Whether it may be written down. */
    public BooleanBinding complete() {
        return kind.isNotNull().and(other.isNotNull()).and(dateProblem.isEmpty());
    }

    /** Where it begins. */
    public Entity source() {
        return reversed.get() ? other.get() : here;
    }

    /** Where it ends. */
    public Entity target() {
        return reversed.get() ? here : other.get();
    }

    /** Whether a role or a time was given, so that it says more than that the two are linked. */
    boolean saysMore() {
        return Stream.of(role, from, to).anyMatch(given -> !given.get().isBlank());
    }

    /** What is said of the role; empty words say only since when and until when. */
    public Said said() {
        return new Said(kind.get().roleProperty(), role.get(), null, "", "", from.get(), to.get(), type.get());
    }
}
