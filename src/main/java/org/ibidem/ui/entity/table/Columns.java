package org.ibidem.ui.entity.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** The columns that a table can have: those every table has, and one for each property that is used, the most used first. */
final class Columns {
    private static final Messages MESSAGES = Messages.of(Columns.class);
    private static final int MOST = 40;
    private static final double WORD = 150;
    private static final double COUNT = 86;

    private Columns() {}

    static List<Column> of(FactKind kind, CaseFacts facts) {
        List<Column> columns = new ArrayList<>(List.of(plain("number", 72, true, (f, r) -> r.ref().toString())));
        if (kind == FactKind.ENTITIES) {
            columns.add(new Column(Column.NAME, MESSAGES.get("column.name"), 240, false, (f, r) -> f.dossier().caption(r.id()), (f, r) -> f.dossier().naming(r.id())));
            columns.add(plain("kind", 110, false, CaseFacts::kind));
        } else {
            columns.add(plain("kind", 110, false, CaseFacts::kind));
            columns.add(end("from", Relation::source));
            columns.add(end("to", Relation::target));
        }
        columns.addAll(properties(kind, facts));
        if (kind == FactKind.ENTITIES) columns.add(plain("links", COUNT, true, (f, r) -> Integer.toString(f.dossier().relationsOf(r.id()).size())));
        columns.add(plain("dates", 165, false, CaseFacts::dates));
        columns.add(plain("standing", 130, false, CaseFacts::standing));
        columns.add(plain("sources", COUNT, true, CaseFacts::sources));
        columns.add(plain("grade", COUNT, false, CaseFacts::grade));
        columns.add(plain("statements", 100, true, (f, r) -> Integer.toString(f.dossier().statements(r.id()).size())));
        columns.add(plain("handling", 118, false, CaseFacts::handling));
        columns.add(new Column(Column.MARKS, MESSAGES.get("column.marks"), 150, false, Columns::marks, (f, r) -> List.of()));
        return columns;
    }

    private static Column plain(String word, double width, boolean numbered, Column.Reading<String> words) {
        return new Column("#" + word, MESSAGES.get("column." + word), width, numbered, words, (f, r) -> List.of());
    }

    private static Column end(String word, java.util.function.Function<Relation, java.util.UUID> end) {
        return new Column("#" + word, MESSAGES.get("column." + word), 200, false, (f, r) -> f.relation(r).map(end).map(f.dossier()::caption).orElse(""),
            (f, r) -> f.dossier().naming(r.id()).stream().filter(s -> s.valueEntityId() != null && s.valueEntityId().equals(f.relation(r).map(end).orElse(null))).toList());
    }

    private static String marks(CaseFacts facts, Entity row) {
        List<String> marks = new ArrayList<>(facts.listings(row));
        if (facts.isDisputed(row)) marks.add(MESSAGES.get("mark.disputed"));
        return String.join(", ", marks);
    }

    /** A column for each property that is text, by how often it is said; the ends of relations and the names have columns of their own. */
    private static List<Column> properties(FactKind kind, CaseFacts facts) {
        Map<String, Integer> used = new HashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Entity row : facts.rows(kind)) {
            for (Statement s : facts.dossier().standing(row.id())) {
                if (s.valueEntityId() != null || kind == FactKind.ENTITIES && s.property().equals("name")) continue;
                used.merge(s.property(), 1, Integer::sum);
                titles.computeIfAbsent(s.property(), p -> facts.dossier().label(s));
            }
        }
        return titles.keySet().stream().sorted(Comparator.comparing((String p) -> -used.get(p)).thenComparing(p -> p)).limit(MOST)
            .map(p -> property(p, titles.get(p))).toList();
    }

    private static Column property(String name, String title) {
        BiFunction<CaseFacts, Entity, List<Statement>> said = (f, r) -> f.said(r, name);
        return new Column(name, title, WORD, false, (f, r) -> said.apply(f, r).stream().map(f.dossier()::value).distinct().collect(Collectors.joining("; ")), said::apply);
    }
}
