package org.ibidem.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/**
 * What is selected, as a table of a report in Markdown, after the sentence that refers to it: who is named in it is called as the case has
 * it, and each row has a footnote with what proves it.
 */
public final class SelectedTable {
    private static final Messages WORDING = Messages.of(SelectedTable.class);
    private static final int MOST_FACTS = 3;
    /** As many citations as the brackets of one footnote hold. */
    private static final int MOST_CITED = 24;
    private final Dossier dossier;

    /** A row: its cells in plain words, the entity that the first of them names (or {@code null}), and the statements that it is read from. */
    public record Row(List<String> cells, Entity named, List<Statement> said) {}

    /** A table of what is in this case. */
    public SelectedTable(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The rows of any table of this caption. */
    public String of(String caption, List<String> heads, List<Row> rows) {
        return text(caption, heads, rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.cells().stream().map(MarkdownTable::plain).toList());
        if (row.named() != null) cells.set(0, mention(row.named()));
        cells.set(cells.size() - 1, cited(cells.getLast(), row.said().stream().filter(s -> !dossier.citations(s.id()).isEmpty()).map(Statement::ref)));
        return cells;
    }

    private static String text(String caption, List<String> heads, List<List<String>> rows) {
        return WORDING.get("selected.lead", "[#" + caption + "]") + "\n\n: " + caption + "\n\n" + MarkdownTable.of(heads, rows);
    }

    private static String mention(Entity entity) {
        return "[@" + entity.ref() + "]";
    }

    private static String cited(String words, Stream<Ref> refs) {
        String all = refs.distinct().limit(MOST_CITED).map(r -> "@" + r).collect(Collectors.joining("; "));
        return all.isEmpty() ? words : (words + " [" + all + "]").strip();
    }

    /** Tables of these entities, relations, statements or documents, each kind in one of its own; empty when the case has none of them. */
    public String of(List<UUID> ids) {
        return Stream.of(relations(ids), entities(ids), statements(ids), documents(ids)).flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private Optional<String> entities(List<UUID> ids) {
        List<Entity> chosen = ids.stream().flatMap(id -> dossier.entity(id).stream()).filter(e -> !e.isRelation()).toList();
        Set<String> known = new LinkedHashSet<>();
        chosen.stream().flatMap(e -> dossier.schema(e).stream()).flatMap(s -> s.featuredProperties().stream())
            .filter(p -> !Property.NAMES.contains(p) && chosen.stream().anyMatch(e -> !said(e, p).isEmpty())).forEach(known::add);
        List<String> facts = known.stream().limit(MOST_FACTS).toList();
        List<String> heads = new ArrayList<>(List.of(WORDING.get("profile.caption"), WORDING.get("profile.type")));
        facts.forEach(p -> heads.add(chosen.stream().flatMap(e -> said(e, p).stream()).findFirst().map(dossier::label).orElseThrow()));
        return table("selected.entities", heads, chosen, e -> {
            List<String> cells = new ArrayList<>(List.of(dossier.caption(e.id()), dossier.schema(e).map(Schema::label).orElse(e.schema())));
            facts.forEach(p -> cells.add(said(e, p).stream().map(dossier::value).distinct().collect(Collectors.joining("; "))));
            return cells(new Row(cells, e, Stream.concat(dossier.naming(e.id()).stream(), facts.stream().flatMap(p -> said(e, p).stream())).toList()));
        });
    }

    private List<Statement> said(Entity of, String property) {
        return dossier.standing(of.id()).stream().filter(s -> s.property().equals(property)).toList();
    }

    private Optional<String> relations(List<UUID> ids) {
        List<Relation> chosen = ids.stream().flatMap(id -> dossier.relation(id).stream()).toList();
        List<String> heads = Stream.of("from", "relation", "to", "when", "standing").map(h -> WORDING.get(h.equals("when") ? "timeline.date" : "register.relation." + h)).toList();
        return table("selected.relations", heads, chosen, r -> List.of(end(r.source()), MarkdownTable.plain(r.label()), end(r.target()),
            Dates.words(r.dates()), cited(WORDING.get("standing." + r.standing()), Stream.of(r.entity().ref()))));
    }

    private String end(UUID id) {
        return dossier.entity(id).map(SelectedTable::mention).orElse("");
    }

    private Optional<String> statements(List<UUID> ids) {
        List<Statement> chosen = ids.stream().flatMap(id -> dossier.statement(id).stream()).filter(s -> dossier.relation(s.entityId()).isEmpty()).toList();
        List<String> heads = Stream.of("of", "says").map(h -> WORDING.get("register.statement." + h)).toList();
        return table("selected.statements", heads, chosen, s -> cells(new Row(List.of(dossier.caption(s.entityId()), dossier.label(s) + ": " + dossier.value(s)), dossier.entity(s.entityId()).orElse(null), List.of(s))));
    }

    private Optional<String> documents(List<UUID> ids) {
        List<Evidence> chosen = ids.stream().flatMap(id -> dossier.evidence(id).stream()).toList();
        List<String> heads = List.of(WORDING.get("selected.document"), WORDING.get("register.source"), WORDING.get("register.published"));
        return table("selected.documents", heads, chosen, e -> List.of(MarkdownTable.plain(e.title()), MarkdownTable.plain(dossier.source(e).map(s -> s.name()).orElse("")),
            cited(e.published().isBlank() ? WORDING.get("note.undated") : Dates.words(e.published()), Stream.of(e.ref()))));
    }

    private static <T> Optional<String> table(String caption, List<String> heads, List<T> chosen, Function<T, List<String>> row) {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(text(WORDING.get(caption), heads, chosen.stream().map(row).toList()));
    }
}
