package org.ibidem.ui.entity;

import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;

/** What the analyst fills in for a statement, and what is wrong with each field as long as it is. */
public final class StatementFormModel {
    private static final Messages MESSAGES = Messages.of(StatementFormModel.class);
    private static final Messages ONTOLOGY = Messages.of(Ontology.class);
    private final Dossier dossier;
    private final Schema schema;
    private final ObjectProperty<Property> property = new SimpleObjectProperty<>();
    private final StringProperty value = new SimpleStringProperty("");
    private final ObjectProperty<Entity> other = new SimpleObjectProperty<>();
    private final StringProperty original = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<ClaimType> type = new SimpleObjectProperty<>(ClaimType.ANALYST_INFERENCE);
    private final StringBinding valueProblem = Bindings.createStringBinding(this::checkValue, property, value, other);
    private final StringBinding languageProblem = Bindings.createStringBinding(this::checkLanguage, language);
    private final StringBinding dateProblem = Bindings.createStringBinding(() -> new DateSpan(from.get(), to.get()).problem(), from, to);

    /** An empty form for a statement on an entity. */
    public StatementFormModel(Dossier dossier, Entity entity) {
        this.dossier = dossier;
        this.schema = dossier.schema(entity).orElseThrow();
        List<Property> all = properties();
        property.set(schema.featuredProperties().stream().flatMap(n -> schema.property(n).stream()).filter(all::contains).findFirst()
            .orElse(all.getFirst()));
    }

    /** A form filled with what a statement says. */
    public StatementFormModel(Dossier dossier, Statement statement) {
        this(dossier, dossier.entity(statement.entityId()).orElseThrow());
        schema.property(statement.property()).ifPresent(property::set);
        value.set(statement.value());
        if (statement.valueEntityId() != null) dossier.entity(statement.valueEntityId()).ifPresent(other::set);
        original.set(statement.original());
        language.set(statement.language());
        from.set(statement.validFrom());
        to.set(statement.validTo());
        type.set(statement.claimType());
    }

    /** The properties such an entity may have. */
    public List<Property> properties() {
        return schema.properties().stream().filter(p -> !p.hidden()).toList();
    }

    /** The entities that may be the value of the chosen property. */
    public List<Entity> candidates() {
        String range = property.get().rangeSchema();
        return dossier.entities().stream()
            .filter(e -> range.isEmpty() || dossier.schema(e).map(s -> s.isA(range)).orElse(true)).toList();
    }

    private String checkValue() {
        Property chosen = property.get();
        if (chosen == null) return "";
        if (chosen.pointsToEntity()) return other.get() == null ? MESSAGES.get("form.noEntity") : "";
        return chosen.problem(value.get()).map(key -> ONTOLOGY.get(key, value.get().strip())).orElse("");
    }

    private String checkLanguage() {
        return PropertyType.LANGUAGE.problem(language.get()).filter(key -> !language.get().isBlank()).map(key -> ONTOLOGY.get(key, language.get().strip())).orElse("");
    }

    /** What is wrong with the value; empty when nothing is. */
    public StringBinding valueProblem() {
        return valueProblem;
    }

    /** What is wrong with the language; empty when nothing is. */
    public StringBinding languageProblem() {
        return languageProblem;
    }

    /** What is wrong with the dates; empty when nothing is. */
    public StringBinding dateProblem() {
        return dateProblem;
    }

    /** Whether the form may be written down. */
    public BooleanBinding complete() {
        return valueProblem.isEmpty().and(languageProblem.isEmpty()).and(dateProblem.isEmpty());
    }

    /** What the form says. */
    public Said said() {
        boolean points = property.get().pointsToEntity();
        UUID entity = points ? other.get().id() : null;
        return new Said(property.get().name(), points ? "" : value.get(), entity, original.get(), language.get(), from.get(), to.get(), type.get());
    }

    /** The chosen property. */
    public ObjectProperty<Property> property() {
        return property;
    }

    /** The value as text. */
    public StringProperty value() {
        return value;
    }

    /** The value when it is an entity; {@code null} until chosen. */
    public ObjectProperty<Entity> other() {
        return other;
    }

    /** The value in its own script. */
    public StringProperty original() {
        return original;
    }

    /** The language of that, a code of ISO 639. */
    public StringProperty language() {
        return language;
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
}
