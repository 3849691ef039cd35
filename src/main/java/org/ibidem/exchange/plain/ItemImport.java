package org.ibidem.exchange.plain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.exchange.NamedId;
import org.ibidem.exchange.Outcome;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/**
 * Brings the items of a file into a case, all of it proposed: it cites nothing. Fields that are no property are kept as notes and listed.
 * The file is read twice, once to see that it is whole and what it holds, so that an item may point to a later one. What is brought is
 * one step of undo. Bringing the same file again adds nothing.
 */
public final class ItemImport {
    static final Messages MESSAGES = Messages.of(ItemImport.class);
    /** Items written at once: what is held in memory until it is on the disk, at some ten kilobytes each. */
    public static final int PORTION = 10_000;
    private static final String LINK = "\0";
    private final Case open;
    private final Origin origin;
    private final Kinds kinds;
    private final Map<String, Expected> expected = new HashMap<>();
    private final Losses lost = new Losses();
    private int kept;

    /** Where items come from: the file, the names its ids belong to, and the action in the journal. */
    public record Origin(Path file, String ids, String action) {
        /** A file whose ids are its own. */
        public Origin(Path file, String action) {
            this(file, file.getFileName().toString(), action);
        }

        String name() {
            return file.getFileName().toString();
        }
    }

    /** What the file will bring under an id: under what id here, of what schema. */
    record Expected(UUID id, Schema schema) {}

    private ItemImport(Case open, Ontology ontology, Origin origin) {
        this.open = open;
        this.origin = origin;
        this.kinds = new Kinds(ontology.withFitting(open.all(UserSchema.class), open.all(UserProperty.class)));
    }

    /** Brings all items of the source. @throws org.ibidem.message.UserProblem when it cannot be read; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Origin origin, ItemSource source) {
        ItemImport reading = new ItemImport(open, ontology, origin);
        reading.expectAll(source);
        Case.Parts parts = open.inParts(origin.action());
        reading.bring(source, portion -> parts.write(change -> reading.fill(change, portion)));
        return new Outcome(reading.kept, reading.lost.all());
    }

    /** What bringing the items would make; nothing is changed. @throws org.ibidem.message.UserProblem when the source cannot be read */
    public static Forecast foresee(Case open, Ontology ontology, Origin origin, ItemSource source) {
        ItemImport reading = new ItemImport(open, ontology, origin);
        reading.expectAll(source);
        reading.bring(source, reading::tryOut);
        Map<String, Integer> made = new HashMap<>();
        reading.expected.values().stream().distinct().filter(e -> open.find(Entity.class, e.id()).isEmpty()).forEach(e -> made.merge(e.schema().name(), 1, Integer::sum));
        return new Forecast(made, reading.kept, reading.lost.all());
    }

    private void expectAll(ItemSource source) {
        source.forEach(this::expect);
        source.forEach(this::expectEnds);
    }

    private void expect(Item item) {
        if (expected.containsKey(key(item))) return;
        Schema schema = schema(item);
        UUID id = item.uuid() != null ? item.uuid() : NamedId.of("item", origin.ids(), item.isLink() ? "R" : "N", item.id());
        Optional<Entity> there = open.find(Entity.class, id);
        if (there.isPresent() && !there.get().schema().equals(schema.name())) {
            schema = kinds.ontology().schema(there.get().schema()).orElse(schema);
            lost.add(item.id(), "schema", MESSAGES.get("lost.kind-differs", schema.label()));
        }
        expected.put(key(item), new Expected(id, schema));
    }

    /** Things and links may have the same id, as files with a list of each often do. */
    private static String key(Item item) {
        return item.isLink() ? LINK + item.id() : item.id();
    }

    /** The schema the item names; else the honest default, which is told. */
    private Schema schema(Item item) {
        Optional<Schema> named = item.kind().isBlank() ? Optional.empty() : kinds.schema(item.kind());
        Optional<Schema> fits = named.filter(s -> !item.isLink() || s.edge().isPresent()).filter(s -> item.isLink() || item.uuid() != null || s.edge().isEmpty() || hasEnds(item, s));
        if (fits.isPresent()) return fits.get();
        Schema instead = kinds.unknown(item.isLink());
        if (named.isPresent()) lost.add(item.id(), "schema", MESSAGES.get(item.isLink() ? "lost.kind-thing" : "lost.kind-ends", named.get().label(), instead.label()));
        else if (!item.kind().isBlank()) lost.add(item.id(), "schema", MESSAGES.get("lost.kind", item.kind(), instead.label()));
        return instead;
    }

    /** Whether a thing of an edge schema names its ends under their properties. */
    private static boolean hasEnds(Item item, Schema schema) {
        return schema.edge().filter(e -> item.first(e.sourceProperty()).isPresent() && item.first(e.targetProperty()).isPresent()).isPresent();
    }

    /** What is only named at the end of a link is a thing too. */
    private void expectEnds(Item item) {
        if (!item.isLink()) return;
        Schema link = expected(item).schema();
        expectEnd(item.ends().from(), link, true);
        expectEnd(item.ends().to(), link, false);
    }

    private void expectEnd(String id, Schema link, boolean source) {
        expected.computeIfAbsent(id, i -> new Expected(NamedId.of("item", origin.ids(), "N", i), kinds.atEnd(link, source)));
    }

    private void bring(ItemSource source, Consumer<List<Item>> writing) {
        List<Item> portion = new ArrayList<>();
        source.forEach(item -> {
            portion.add(item);
            if (portion.size() == PORTION) give(portion, writing);
        });
        give(portion, writing);
    }

    private static void give(List<Item> portion, Consumer<List<Item>> writing) {
        if (!portion.isEmpty()) writing.accept(portion);
        portion.clear();
    }

    private void fill(Change change, List<Item> portion) {
        ItemWriter writer = new ItemWriter(this, change);
        portion.forEach(writer::ready);
        portion.forEach(writer::say);
    }

    /** Fills a change and throws it away. */
    private void tryOut(List<Item> portion) {
        try {
            open.write(origin.action(), change -> {
                fill(change, portion);
                throw new ThrownAway();
            });
        } catch (ThrownAway e) {
            // Nothing was written, as it should be.
        }
    }

    private static final class ThrownAway extends RuntimeException {
        private static final long serialVersionUID = 1;

        ThrownAway() {
            super(null, null, false, false);
        }
    }

    Expected expected(Item item) {
        return expected.get(key(item));
    }

    /** What is there under an id that something points to: a thing, else a link. */
    Optional<Expected> expected(String id) {
        return Optional.ofNullable(expected.get(id)).or(() -> Optional.ofNullable(expected.get(LINK + id)));
    }

    boolean isOfUnknownKind(Item item) {
        return !item.kind().isBlank() && kinds.schema(item.kind()).isEmpty();
    }

    Case open() {
        return open;
    }

    String note(int line) {
        return line == 0 ? MESSAGES.get("import.note", origin.name()) : MESSAGES.get("import.note-line", origin.name(), line);
    }

    void keep() {
        kept++;
    }

    void lose(Item item, String field, String why) {
        lost.add(item.id(), field, why);
    }
}
