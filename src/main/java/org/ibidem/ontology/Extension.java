package org.ibidem.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;

/** Lays the analyst's schemata and properties over an ontology, refusing or leaving out what would not fit. */
final class Extension {
    private static final Messages MESSAGES = Messages.of(Extension.class);
    private final Map<String, Definition> definitions;

    Extension(Map<String, Definition> definitions) {
        this.definitions = new LinkedHashMap<>(definitions);
    }

    Ontology with(List<UserSchema> schemata, List<UserProperty> properties) {
        List<UserSchema> waiting = new ArrayList<>(schemata);
        while (!waiting.isEmpty()) {
            UserSchema next = waiting.stream().filter(this::parentIsKnown).findFirst().orElseThrow(() -> unknownParent(waiting));
            waiting.remove(next);
            add(next);
        }
        properties.forEach(this::add);
        return new Ontology(definitions);
    }

    Ontology withFitting(List<UserSchema> schemata, List<UserProperty> properties) {
        List<UserSchema> waiting = new ArrayList<>(schemata);
        while (!waiting.isEmpty()) {
            UserSchema next = waiting.stream().filter(s -> plain(s).equals(s)).findFirst().orElse(waiting.getFirst());
            waiting.remove(next);
            if (!next.name().isBlank() && !definitions.containsKey(next.name())) add(plain(next));
        }
        properties.stream().filter(this::fits).forEach(this::add);
        return new Ontology(definitions);
    }

    /** The same with the plainest parent and ends in place of those that are not known, or not known yet. */
    private UserSchema plain(UserSchema schema) {
        String parent = parentIsKnown(schema) ? schema.extendsName() : "";
        return new UserSchema(schema.id(), schema.name(), schema.label(), parent, known(schema.sourceRange()), known(schema.targetRange()));
    }

    private String known(String range) {
        return range.isBlank() || definitions.containsKey(range) ? range : "Thing";
    }

    private boolean fits(UserProperty property) {
        return definitions.containsKey(property.schema()) && !property.name().isBlank() && PropertyType.ofWord(property.type()).isPresent() && holder(property).isEmpty();
    }

    private boolean parentIsKnown(UserSchema schema) {
        return definitions.containsKey(parentOf(schema));
    }

    private static UserProblem unknownParent(List<UserSchema> waiting) {
        UserSchema first = waiting.getFirst();
        return new UserProblem(MESSAGES, "schema.parent-unknown", first.name(), first.extendsName());
    }

    private static String parentOf(UserSchema schema) {
        if (!schema.extendsName().isBlank()) return schema.extendsName();
        return isEdge(schema) ? "Interest" : "Thing";
    }

    private static boolean isEdge(UserSchema schema) {
        return !schema.sourceRange().isBlank() && !schema.targetRange().isBlank();
    }

    private void add(UserSchema schema) {
        if (schema.name().isBlank()) throw new UserProblem(MESSAGES, "schema.no-name", schema.label());
        if (definitions.containsKey(schema.name())) throw new UserProblem(MESSAGES, "schema.name-taken", schema.name());
        Edge edge = null;
        List<Property> ends = List.of();
        if (isEdge(schema)) {
            edge = new Edge("source", "target", true, Label.same(schema.label()), List.of("role"));
            ends = List.of(end("source", schema.sourceRange(), schema), end("target", schema.targetRange(), schema));
        }
        definitions.put(schema.name(), Definition.own(schema.name(), schema.label(), parentOf(schema), edge, ends));
    }

    private Property end(String name, String range, UserSchema schema) {
        if (!definitions.containsKey(range)) throw new UserProblem(MESSAGES, "schema.range-unknown", schema.name(), range);
        Label label = name.equals("source") ? new Label("From", "출발 대상") : new Label("To", "도착 대상");
        return new Property(name, label, PropertyType.ENTITY, range, "", false);
    }

    private void add(UserProperty property) {
        Definition holder = definitions.get(property.schema());
        if (holder == null) throw new UserProblem(MESSAGES, "property.schema-unknown", property.name(), property.schema());
        if (property.name().isBlank()) throw new UserProblem(MESSAGES, "property.no-name", property.schema());
        holder(property).ifPresent(schema -> {
            throw new UserProblem(MESSAGES, "property.name-taken", property.name(), schema.name());
        });
        PropertyType type = PropertyType.ofWord(property.type()).orElseThrow(
            () -> new UserProblem(MESSAGES, "property.type-unknown", property.name(), property.type()));
        String range = type == PropertyType.ENTITY ? "Thing" : "";
        definitions.put(holder.name(),
            holder.with(new Property(property.name(), Label.same(property.label()), type, range, "", false)));
    }

    /** The schema that has a property of this name: it may not stand for two things in one, so neither above nor below the one that gets it. */
    private Optional<Schema> holder(UserProperty property) {
        return new Ontology(definitions).schemata().stream().filter(schema -> schema.isA(property.schema()) && schema.property(property.name()).isPresent()).findFirst();
    }
}
