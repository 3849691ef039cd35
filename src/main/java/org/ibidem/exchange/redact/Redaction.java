package org.ibidem.exchange.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.ActionNames;
import org.ibidem.casefile.RowChange;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.merge.KindNames;
import org.ibidem.exchange.redact.Withheld.Reason;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Citation;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.ListHit;
import org.ibidem.model.Passage;
import org.ibidem.model.Row;
import org.ibidem.model.ScreenedList;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;

/** The rows of a case that a profile lets go, as they go; and what stays. Worked out of one moment of the case. */
final class Redaction {
    /** What machines found, what was searched for, what gave way to other bytes, and which faults were let stand, what was published: work that stays at home. */
    private static final Set<String> HOME = Set.of("suggestion", "saved_search", "watch_term", "known_word", "former", "waiver", "edition", "correction");
    /** Columns of text that are no words of people. */
    private static final Set<String> TECHNICAL = Set.of("sha256", "media_type", "recipe", "layout", "valid_from", "valid_to", "published", "date", "deadline", "answered", "digest", "covered");
    /** What was compared to find two alike, in letters and numbers as the matcher reads them, which no hidden word would find; and hashes on which a guessed name could be tried. */
    private static final Map<String, List<String>> COMPARED = Map.of("list_hit", List.of("reasons"), "decision", List.of("grounds"), "screening_run", List.of("covered"));
    private final Rows rows;
    private final Profile profile;
    private final Tables tables = new Tables();
    private final Secrets secrets;
    private final HiddenWords words;
    private final Map<String, Set<String>> kept = new HashMap<>();
    /** For kinds and properties whose own names would tell. */
    private final KindNames kindNames = new KindNames();
    private final List<RowChange> going = new ArrayList<>();
    private final List<Evidence> documents = new ArrayList<>();
    private final Set<UUID> proven = new HashSet<>();
    /** Hits on lists by which the receiver could tell who is hidden. */
    private final Set<UUID> homely = new HashSet<>();

    /** {@code search} looks for hidden words in a document's bytes. */
    Redaction(Rows rows, Dossier dossier, Profile profile, DocumentSearch search) {
        this.rows = rows;
        this.profile = profile;
        this.secrets = new Secrets(rows, dossier, profile, search);
        this.words = secrets.words();
        findProven();
        rows.all(UserSchema.class).stream().filter(k -> isTold(k.name(), k.label())).forEach(kindNames::hide);
        rows.all(UserProperty.class).stream().filter(p -> isTold(p.name(), p.label())).forEach(kindNames::hide);
        rows.all(ListHit.class).stream().filter(this::tells).map(ListHit::id).forEach(homely::add);
        for (Table<?> table : tables.all()) if (!HOME.contains(table.name())) take(table);
        going.forEach(this::forget);
    }

    /** The name in files is made of the first label, whose words it runs together. */
    private boolean isTold(String name, String label) {
        return words.isInName(name) || words.isIn(label);
    }

    /** What a row points to may have been left out after it was taken. */
    private void forget(RowChange row) {
        for (Tables.Reference r : tables.referencesFrom(tables.named(row.table()))) {
            Object id = row.after().get(r.column());
            if (id != null && !kept.getOrDefault(r.to().name(), Set.of()).contains(id.toString())) row.after().put(r.column(), null);
        }
    }

    /** Why a document's bytes may not go: hidden words are in them, or may be; empty when they may. */
    interface DocumentSearch {
        Optional<Reason> finds(Evidence document, HiddenWords words);
    }

    private void findProven() {
        Set<UUID> open = rows.all(Passage.class).stream().filter(p -> !secrets.isHidden(p.evidenceId())).map(Passage::id).collect(Collectors.toSet());
        rows.all(Citation.class).stream().filter(c -> open.contains(c.passageId())).forEach(c -> proven.add(c.statementId()));
    }

    private <R extends Row> void take(Table<R> table) {
        Set<String> ids = kept.computeIfAbsent(table.name(), k -> new HashSet<>());
        for (R row : rows.all(table.type())) {
            if (secrets.isHidden(row.id()) || stays(table, row)) continue;
            Map<String, Object> values = pointing(table, table.stored(row));
            if (values == null) continue;
            ids.add(row.id().toString());
            if (row instanceof Evidence document) documents.add(document);
            going.add(new RowChange(table.name(), row.id().toString(), null, blotted(table, row, altered(table, row, values))));
        }
    }

    private boolean stays(Table<?> table, Row row) {
        if (profile.notes() && row instanceof CanvasItem item && item.kind() == CanvasKind.NOTE) return true;
        if (row instanceof ListHit hit && homely.contains(hit.id())) {
            secrets.withhold("hit", rows.find(Entity.class, hit.entityId()).map(e -> e.ref().toString()).orElse(""), Reason.BELONGS);
            return true;
        }
        return profile.metadata() && table.name().equals("metadata") || !homely.isEmpty() && (row instanceof ScreeningRun || row instanceof ScreenedList);
    }

    /** An entry of a public list names whoever is hidden or renamed, in spellings of its own; so a run, which counts its hits, stays too. */
    private boolean tells(ListHit hit) {
        return secrets.isHidden(hit.entityId()) || Stream.of(hit.match().asked(), hit.match().matched(), hit.listed().caption(), hit.listed().entry()).anyMatch(words::isIn);
    }

    /** What belongs to something that stays, stays too ({@code null}); what only points to it points nowhere. */
    private Map<String, Object> pointing(Table<?> table, Map<String, Object> values) {
        Map<String, Object> result = new LinkedHashMap<>(values);
        for (Tables.Reference r : tables.referencesFrom(table)) {
            Object id = values.get(r.column());
            boolean later = r.to() == table || !kept.containsKey(r.to().name());
            boolean gone = id != null && (later ? secrets.isHidden(UUID.fromString(id.toString())) : !kept.get(r.to().name()).contains(id.toString()));
            if (gone && r.owned()) return null;
            if (gone) result.put(r.column(), null);
        }
        if (table.name().equals("block") && values.get("target") instanceof String target && secrets.isHidden(UUID.fromString(target))) result.put("target", null);
        return result;
    }

    private Map<String, Object> altered(Table<?> table, Row row, Map<String, Object> values) {
        switch (row) {
            case Statement s when !proven.contains(s.id()) && (s.status() == StatementStatus.ACCEPTED || s.status() == StatementStatus.DISPUTED) ->
                values.put("status", StatementStatus.PROPOSED.name());
            case CaseInfo info -> values.put("handling", profile.lowered(info.handling()).name());
            default -> { }
        }
        if (profile.sources()) clear(table, values, Map.of("source", List.of("publisher", "reason", "independence_group"), "evidence", List.of("author", "url", "archive_url")));
        if (profile.sources() && table.name().equals("source")) values.put("name", secrets.sourceName(row.id()));
        if (profile.notes()) clear(table, values, Map.of("passage", List.of("note"), "statement", List.of("reason"), "source", List.of("reason"), "canvas_item", List.of("text"),
            "judgement", List.of("reason", "dissent"), "gap", List.of("remedy"), "list_hit", List.of("reason"), "decision", List.of("reason")));
        if (profile.metadata()) clear(table, values, Map.of("statement", List.of("author"), "evidence", List.of("file_name"), "screening_run", List.of("author"), "list_hit", List.of("author"), "decision", List.of("author")));
        if (profile.hidesAnything()) clear(table, values, COMPARED);
        return values;
    }

    private static void clear(Table<?> table, Map<String, Object> values, Map<String, List<String>> columns) {
        columns.getOrDefault(table.name(), List.of()).forEach(c -> values.put(c, ""));
    }

    private Map<String, Object> blotted(Table<?> table, Row row, Map<String, Object> values) {
        Map<String, Object> result = kindNames.called(table.name(), values);
        result.replaceAll((column, value) -> value instanceof String text && isWords(table, column) ? words.replaced(text) : value);
        if (!result.equals(values)) secrets.withhold("word", name(table, row), Reason.WORDS);
        return result;
    }

    private static String name(Table<?> table, Row row) {
        return switch (row) {
            case Evidence e -> e.ref().toString();
            case Statement s -> s.ref().toString();
            case Entity e -> e.ref().toString();
            default -> ActionNames.ofTable(table.name());
        };
    }

    private static boolean isWords(Table<?> table, String column) {
        return table.isText(column) && !TECHNICAL.contains(column) && !KindNames.isName(table.name(), column);
    }

    /** The names in files of the kinds and properties that go. */
    Stream<String> kindNames() {
        return going.stream().filter(row -> KindNames.isOwn(row.table())).map(row -> row.after().get("name").toString());
    }

    /** Every text that goes in a row. */
    Stream<String> texts() {
        return going.stream().flatMap(row -> row.after().entrySet().stream().filter(e -> e.getValue() instanceof String && isWords(tables.named(row.table()), e.getKey()))
            .map(e -> e.getValue().toString()));
    }

    /** The rows that go, each as a new one. */
    List<RowChange> rows() {
        return going;
    }

    /** The documents that go, as they are here. */
    List<Evidence> documents() {
        return documents;
    }

    HiddenWords words() {
        return words;
    }

    /** Everything that stays or was replaced. */
    List<Withheld> withheld() {
        return secrets.withheld();
    }
}
