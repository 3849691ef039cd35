package org.ibidem.exchange.plain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Change;
import org.ibidem.exchange.NamedId;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** Puts items into one change: first the entities, so that each may point to any other, then what is said of them. */
final class ItemWriter {
    private static final Messages MESSAGES = ItemImport.MESSAGES;
    private final ItemImport whole;
    private final Change change;
    private final Handling handling;
    private final MadeHere made;
    /** What the case said of the item's entity before. */
    private List<Statement> before = List.of();
    private String note = "";

    ItemWriter(ItemImport whole, Change change) {
        this.whole = whole;
        this.change = change;
        this.made = new MadeHere(whole.open(), change);
        this.handling = whole.open().info().handling();
    }

    /** Makes the item's entity when it is not there yet. */
    void ready(Item item) {
        put(whole.expected(item));
    }

    private boolean put(ItemImport.Expected wanted) {
        if (change.find(Entity.class, wanted.id()).isPresent()) return false;
        Ref.Series series = wanted.schema().edge().isPresent() ? Ref.Series.R : Ref.Series.N;
        change.put(new Entity(wanted.id(), series, change.nextNumber(series), wanted.schema().name()));
        made.entity(wanted.id());
        return true;
    }

    /** Proposes what the item says. */
    void say(Item item) {
        ItemImport.Expected here = whole.expected(item);
        before = made.saidBefore(here.id());
        note = whole.note(item.line());
        if (item.isLink()) sayEnds(item, here);
        sayLabel(item, here);
        if (whole.isOfUnknownKind(item)) note(here, "kind", item.kind());
        item.values().stream().filter(v -> !v.text().isEmpty()).forEach(v -> say(item, here, v));
    }

    private void sayEnds(Item item, ItemImport.Expected here) {
        Edge edge = here.schema().edge().orElseThrow();
        propose(here, edge.sourceProperty(), "", end(item.ends().from()));
        propose(here, edge.targetProperty(), "", end(item.ends().to()));
    }

    /** The thing at an end, made of its name when nothing else in the file tells of it. */
    private UUID end(String id) {
        ItemImport.Expected end = whole.expected(id).orElseThrow();
        if (put(end)) propose(end, name(end.schema()), id, null);
        return end.id();
    }

    /** A label that a case of ours gave is read from the other values. */
    private void sayLabel(Item item, ItemImport.Expected here) {
        if (item.label().isBlank() || item.uuid() != null) return;
        if (here.schema().edge().isEmpty()) propose(here, name(here.schema()), item.label(), null);
        else if (item.first("role").isEmpty() && here.schema().property("role").isPresent()) propose(here, "role", item.label(), null);
        else note(here, "label", item.label());
    }

    private static String name(Schema schema) {
        List<String> captions = schema.captionProperties();
        return captions.isEmpty() ? noteProperty(schema) : captions.getFirst();
    }

    private void say(Item item, ItemImport.Expected here, Item.Value value) {
        Optional<Property> property = Kinds.property(here.schema(), value.field());
        if (property.isEmpty()) {
            whole.lose(item, value.field(), MESSAGES.get("lost.field", here.schema().label()));
            note(here, value.field(), value.text());
        } else if (!property.get().pointsToEntity()) {
            propose(here, property.get().name(), value.text(), null);
        } else {
            point(item, here, property.get(), value.text());
        }
    }

    private void point(Item item, ItemImport.Expected here, Property property, String id) {
        Optional<ItemImport.Expected> target = whole.expected(id);
        if (target.isPresent()) {
            put(target.get());
            propose(here, property.name(), "", target.get().id());
        } else {
            whole.lose(item, property.name(), MESSAGES.get("lost.pointer", id));
            note(here, property.name(), id);
        }
    }

    private void note(ItemImport.Expected here, String field, String text) {
        propose(here, noteProperty(here.schema()), field + ": " + text, null);
    }

    /** Where text goes that has no property of its own. */
    private static String noteProperty(Schema schema) {
        return schema.property("notes").isPresent() ? "notes" : "description";
    }

    /** The same words of the same entity are the same statement, however often they are brought and whoever said them. */
    private void propose(ItemImport.Expected about, String property, String value, UUID other) {
        UUID id = NamedId.of("statement", about.id().toString(), property, other == null ? value : other.toString());
        whole.keep();
        if (made.isSaid(about.id(), id) || isSaid(about.id(), property, value, other)) return;
        change.put(Statement.proposed(id, change.nextNumber(Ref.Series.S), about.id()).saying(property, value, other)
            .withHandling(handling).withStatus(StatementStatus.PROPOSED, note));
    }

    private boolean isSaid(UUID entity, String property, String value, UUID other) {
        return before.stream().anyMatch(s -> s.entityId().equals(entity) && s.property().equals(property) && s.status() != StatementStatus.RETRACTED
            && (other == null ? s.valueEntityId() == null && (s.value().equals(value) || s.original().equals(value)) : other.equals(s.valueEntityId())));
    }
}
