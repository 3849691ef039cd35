package org.ibidem.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.message.DateWords;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;

/** Two entities beside each other: what is said of both, what of one, and where the two contradict each other; names first, relations last. */
public record Comparison(Entity left, Entity right, List<Line> lines) {
    private static final Set<PropertyType> NUMBERS = Set.of(PropertyType.PHONE, PropertyType.IBAN, PropertyType.IDENTIFIER);

    /** What a line says of the two. */
    public enum Agreement { CONFLICTING, SHARED, LEFT, RIGHT }

    /** What one side says, as people read it, and the statements that say so; no statements when it says nothing. */
    public record Side(String words, List<Statement> statements) {
        static final Side SILENT = new Side("", List.of());
    }

    /** A property or relation, under its label, as each side has it. */
    public record Line(Agreement agreement, String label, Side left, Side right) {}

    /** Compares two entities of a case. */
    public static Comparison of(Dossier dossier, Entity left, Entity right) {
        List<Line> lines = new ArrayList<>();
        Map<String, Map<String, List<Statement>>> lefts = said(dossier, left);
        Map<String, Map<String, List<Statement>>> rights = said(dossier, right);
        lefts.forEach((property, values) -> compare(dossier, property, values, rights.getOrDefault(property, Map.of()), lines));
        rights.forEach((property, values) -> {
            if (!lefts.containsKey(property)) compare(dossier, property, Map.of(), values, lines);
        });
        compareRelations(dossier, left, right, lines);
        lines.sort(Comparator.comparing(Line::agreement));
        return new Comparison(left, right, List.copyOf(lines));
    }

    /** What is said by property and value, names first. */
    private static Map<String, Map<String, List<Statement>>> said(Dossier dossier, Entity entity) {
        Map<String, Map<String, List<Statement>>> said = new LinkedHashMap<>();
        dossier.facts(entity.id()).stream().sorted(Comparator.comparing((Statement s) -> !Property.NAMES.contains(s.property()))).forEach(s ->
            said.computeIfAbsent(s.property(), k -> new LinkedHashMap<>()).computeIfAbsent(plain(dossier, s), k -> new ArrayList<>()).add(s));
        return said;
    }

    /** What makes two values one: spaces and capitals do not count, nor, in numbers, what sets their digits apart. */
    private static String plain(Dossier dossier, Statement s) {
        String value = dossier.value(s).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        boolean isNumber = dossier.property(s).filter(p -> NUMBERS.contains(p.type())).isPresent();
        return isNumber ? value.replaceAll("[\\s().\\-–/]", "") : value;
    }

    private static void compare(Dossier dossier, String property, Map<String, List<Statement>> left, Map<String, List<Statement>> right, List<Line> lines) {
        List<List<Statement>> onlyLeft = new ArrayList<>();
        left.forEach((value, said) -> {
            if (right.containsKey(value)) lines.add(line(dossier, Agreement.SHARED, said, right.get(value)));
            else onlyLeft.add(said);
        });
        List<List<Statement>> onlyRight = right.entrySet().stream().filter(e -> !left.containsKey(e.getKey())).map(Map.Entry::getValue).toList();
        if (Property.ONE_AT_A_TIME.contains(property) && !onlyLeft.isEmpty() && !onlyRight.isEmpty()) {
            lines.add(line(dossier, Agreement.CONFLICTING, flat(onlyLeft), flat(onlyRight)));
            return;
        }
        onlyLeft.forEach(said -> lines.add(line(dossier, Agreement.LEFT, said, List.of())));
        onlyRight.forEach(said -> lines.add(line(dossier, Agreement.RIGHT, List.of(), said)));
    }

    private static List<Statement> flat(List<List<Statement>> said) {
        return said.stream().flatMap(List::stream).toList();
    }

    private static Line line(Dossier dossier, Agreement agreement, List<Statement> left, List<Statement> right) {
        return new Line(agreement, dossier.label((left.isEmpty() ? right : left).getFirst()), side(dossier, left), side(dossier, right));
    }

    private static Side side(Dossier dossier, List<Statement> said) {
        return said.isEmpty() ? Side.SILENT : new Side(String.join(", ", said.stream().map(dossier::value).distinct().toList()), said);
    }

    /** The same kind of relation to the same third is shared; one between the two speaks against their being one. */
    private static void compareRelations(Dossier dossier, Entity left, Entity right, List<Line> lines) {
        Map<String, Relation> rights = new LinkedHashMap<>();
        dossier.relationsOf(right.id()).forEach(r -> rights.putIfAbsent(key(r, right.id()), r));
        for (Relation r : dossier.relationsOf(left.id())) {
            Relation same = rights.remove(key(r, left.id()));
            Agreement agreement = r.other(left.id()).equals(right.id()) ? Agreement.CONFLICTING : same == null ? Agreement.LEFT : Agreement.SHARED;
            lines.add(new Line(agreement, r.label(), side(dossier, r, left.id()), same == null ? Side.SILENT : side(dossier, same, right.id())));
        }
        rights.values().stream().filter(r -> !r.other(right.id()).equals(left.id())).forEach(r -> lines.add(new Line(Agreement.RIGHT, r.label(), Side.SILENT, side(dossier, r, right.id()))));
    }

    private static String key(Relation r, UUID end) {
        return r.entity().schema() + " " + r.other(end) + " " + r.source().equals(end) + " " + r.label();
    }

    private static Side side(Dossier dossier, Relation r, UUID end) {
        return new Side(dossier.caption(r.other(end)) + (r.dates().isEmpty() ? "" : " (" + DateWords.of(r.dates()) + ")"), r.about());
    }
}
