package org.ibidem.exchange.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;

/**
 * What is said of a difference, and what people call its row: its number where it has one; else what it is, and the number of what it belongs to; and
 * the name of whom it is about.
 */
final class RowNames {
    private static final int MAX_WORDS = 400;
    private static final List<String> WORDS = List.of("name", "title", "value", "quote", "text", "words", "schema", "caption", "layout", "verdict");
    private static final Ontology ONTOLOGY = Ontology.standard();
    /** What tells what something is called when nothing does that its kind is called by, the best first. */
    private static final List<String> NAMING = List.of("name", "title", "full", "number", "value", "email", "address");
    private static final int ENDS = 2;
    private final Rows ours;
    private final Case theirs;
    private final Tables tables;
    private final Map<Key, Map<String, Object>> planned = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    RowNames(Rows ours, Case theirs, MergePlan plan, Tables tables) {
        this.ours = ours;
        this.theirs = theirs;
        this.tables = tables;
        plan.rows().forEach(p -> planned.put(p.row(), p.merged()));
    }

    String of(RowPlan plan) {
        return of(plan.row(), plan.merged());
    }

    String of(Key row, Map<String, Object> values) {
        Ref ref = Renumbering.ref(row.table(), values);
        if (ref != null) return ref.toString();
        String owner = owner(row, values);
        return owner.isEmpty() ? row.table() + " " + title(values) : row.table() + " " + owner;
    }

    private static String title(Map<String, Object> values) {
        return Objects.toString(values.getOrDefault("title", values.getOrDefault("name", "")), "");
    }

    private String owner(Key row, Map<String, Object> values) {
        for (Tables.Reference r : tables.referencesFrom(tables.named(row.table()))) {
            Object id = values.get(r.column());
            if (id == null || !r.owned()) continue;
            Key owner = new Key(r.to().name(), id.toString());
            Optional<Map<String, Object>> found = values(owner);
            if (found.isPresent()) return of(owner, found.get());
        }
        return "";
    }

    /** The name of the entity that a row is, or that it or what it belongs to is said of; of a relation the names of its ends. */
    private String about(Key row, Map<String, Object> values) {
        Object entity = row.table().equals("entity") ? row.id() : values.get("entity_id");
        if (entity != null) return name(entity.toString());
        Object statement = values.get("statement_id");
        return statement == null ? "" : values(new Key("statement", statement.toString())).map(of -> name(of.get("entity_id").toString())).orElse("");
    }

    private Optional<Map<String, Object>> values(Key row) {
        Table<?> table = tables.named(row.table());
        return Optional.ofNullable(planned.get(row)).or(() -> ours.stored(table, row.id())).or(() -> theirs.stored(table, row.id()));
    }

    private String name(String entity) {
        String known = names.get(entity);
        if (known != null) return known;
        List<Statement> said = said(entity);
        String name = own(entity, said).orElseGet(() -> said.stream().filter(s -> s.valueEntityId() != null).map(s -> s.valueEntityId().toString()).map(end -> own(end, said(end)).orElse(""))
            .filter(n -> !n.isEmpty()).distinct().limit(ENDS).collect(Collectors.joining(" – ")));
        names.put(entity, name);
        return name;
    }

    private List<Statement> said(String entity) {
        return Stream.of(ours, theirs).flatMap(rows -> rows.where(Statement.class, "entityId", UUID.fromString(entity)).stream())
            .filter(s -> s.status() != StatementStatus.RETRACTED).sorted(Comparator.comparing(s -> !s.preferred())).toList();
    }

    private Optional<String> own(String entity, List<Statement> said) {
        Stream<String> caption = values(new Key("entity", entity)).flatMap(e -> ONTOLOGY.schema(e.get("schema").toString())).stream().flatMap(s -> s.captionProperties().stream());
        return Stream.concat(caption, NAMING.stream()).flatMap(p -> said.stream().filter(s -> s.property().equals(p) && !s.value().isBlank())).map(Statement::value).findFirst();
    }

    /** A row of theirs as a whole. */
    Difference row(RowPlan plan, Difference.Kind kind) {
        return new Difference(kind, plan.row(), of(plan), about(plan.row(), plan.merged()), "", "", summary(plan.theirs()));
    }

    /** A column of a row, as it is here and as it comes: what both agree on, or in a conflict what they have. */
    Difference field(RowPlan plan, String column, Difference.Kind kind) {
        Map<String, Object> theirs = kind == Difference.Kind.CONFLICT ? plan.theirs() : plan.merged();
        return new Difference(kind, plan.row(), of(plan), property(about(plan.row(), plan.merged()), plan.merged()), column, Objects.toString(plan.ours().get(column), ""), Objects.toString(theirs.get(column), ""));
    }

    /** Of a statement also what it says of whom: a value alone does not tell. */
    private String property(String about, Map<String, Object> values) {
        return values.get("property") instanceof String property ? about + " · " + label(property, values) : about;
    }

    /** What people call a statement's property. */
    private String label(String property, Map<String, Object> statement) {
        return values(new Key("entity", Objects.toString(statement.get("entity_id")))).flatMap(e -> ONTOLOGY.schema(e.get("schema").toString())).flatMap(s -> s.property(property)).map(Property::label).orElse(property);
    }

    /** A row of ours that they removed. */
    Difference removal(Key row, Map<String, Object> here, Difference.Kind kind) {
        return new Difference(kind, row, of(row, here), about(row, here), "", summary(here), "");
    }

    /** What a row says, in short. */
    private String summary(Map<String, Object> values) {
        StringBuilder words = new StringBuilder();
        if (values.get("property") instanceof String property) words.append(label(property, values)).append(": ");
        for (String column : WORDS) {
            if (values.get(column) instanceof String s && !s.isBlank()) {
                words.append(s.length() > MAX_WORDS ? s.substring(0, MAX_WORDS) + "…" : s);
                break;
            }
        }
        return words.toString();
    }
}
