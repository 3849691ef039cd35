package org.ibidem.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each column of a table holds: by the mapping, else by its heading. */
final class Columns {
    static final String ID = "id";
    static final String UUID = "uuid";
    static final String SCHEMA = "schema";
    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String LABEL = "label";
    private static final Map<String, String> WORDS = Map.ofEntries(
        Map.entry("nodeid", ID), Map.entry("entityid", ID), Map.entry("kind", SCHEMA), Map.entry("type", SCHEMA), Map.entry("category", SCHEMA),
        Map.entry("entitytype", SCHEMA), Map.entry("종류", SCHEMA), Map.entry("from", SOURCE), Map.entry("sourceid", SOURCE), Map.entry("startid", SOURCE),
        Map.entry("nodeidstart", SOURCE), Map.entry("node1", SOURCE), Map.entry("to", TARGET), Map.entry("targetid", TARGET), Map.entry("endid", TARGET),
        Map.entry("nodeidend", TARGET), Map.entry("node2", TARGET), Map.entry("caption", LABEL));
    /** How Neo4j's import names its columns: {@code personId:ID(Person)}, {@code :START_ID}, {@code aliases:string[]}. */
    private static final Pattern NEO4J = Pattern.compile("([^:]*):(?:(ID|LABEL|TYPE|START_ID|END_ID)|string|int|long|float|double|boolean|byte|short|char|date|time|datetime|localtime|localdatetime|duration|point)(?:\\([^)]*\\)|\\{[^}]*\\})?(\\[])?");
    private static final Map<String, String> NEO4J_ROLES = Map.of("ID", ID, "LABEL", SCHEMA, "TYPE", SCHEMA, "START_ID", SOURCE, "END_ID", TARGET);
    private static final Set<String> ROLES = Set.of(ID, UUID, SCHEMA, SOURCE, TARGET, LABEL);
    private final List<String> headings;
    private final List<String> holds = new ArrayList<>();
    private final List<String> between;

    private Columns(List<String> headings) {
        this.headings = headings;
        this.between = headings.stream().map(h -> h.endsWith("[]") && NEO4J.matcher(h).matches() ? ";" : "").toList();
    }

    /** The columns of these headings. */
    static Columns of(List<String> headings, Mapping mapping) {
        Columns columns = new Columns(headings);
        for (int i = 0; i < headings.size(); i++) columns.holds.add(columns.meaning(i, mapping));
        columns.takeBackHalfLinks();
        return columns;
    }

    /** A role is of the first column that claims it; the others are fields by their headings. */
    private String meaning(int column, Mapping mapping) {
        String heading = heading(column);
        String mapped = mapping.columns().get(heading);
        if (mapped != null && !mapped.isBlank()) return mapped.strip();
        Matcher neo4j = NEO4J.matcher(heading);
        if (neo4j.matches() && neo4j.group(2) != null) return NEO4J_ROLES.get(neo4j.group(2));
        if (neo4j.matches() && !neo4j.group(1).isBlank()) return neo4j.group(1).strip();
        String word = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String role = WORDS.getOrDefault(word, word);
        boolean taken = mapping.columns().containsValue(role) || holds.contains(role) || headings.stream().anyMatch(h -> !h.equals(heading) && h.strip().equalsIgnoreCase(role));
        return ROLES.contains(role) && !taken ? role : heading;
    }

    /** A source without a target is only a field of that name. */
    private void takeBackHalfLinks() {
        if (holds.contains(SOURCE) == holds.contains(TARGET)) return;
        for (int i = 0; i < holds.size(); i++) if (Set.of(SOURCE, TARGET).contains(holds.get(i))) holds.set(i, heading(i));
    }

    /** The heading; a column without one is called by its number. */
    String heading(int column) {
        String heading = column < headings.size() ? headings.get(column).strip() : "";
        return heading.isEmpty() ? "#" + (column + 1) : heading;
    }

    /** What a column holds: a role, a property, or {@link Mapping#LEFT_OUT}. */
    String holds(int column) {
        return holds.get(column);
    }

    /** The cell of a row that plays a role; empty when no column does. */
    String role(String role, TableRow row) {
        return row.cell(holds.indexOf(role));
    }

    /** The field of a column; empty when it plays a role or is left out. */
    String field(int column) {
        if (column >= holds.size()) return heading(column);
        String held = holds.get(column);
        return ROLES.contains(held) || held.equals(Mapping.LEFT_OUT) ? "" : held;
    }

    /** What parts the values in a cell of the column; empty when it holds one. */
    String between(int column) {
        return column < between.size() ? between.get(column) : "";
    }

    /** The headings of the columns that the mapping leaves out. */
    Set<String> leftOut() {
        Set<String> out = new HashSet<>();
        for (int i = 0; i < holds.size(); i++) if (holds.get(i).equals(Mapping.LEFT_OUT)) out.add(heading(i));
        return out;
    }
}
