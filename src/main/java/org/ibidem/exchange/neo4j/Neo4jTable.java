package org.ibidem.exchange.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.TreeSet;
import org.ibidem.casefile.CsvFile;
import org.ibidem.exchange.plain.Item;

/**
 * All items of one kind as a table that {@code neo4j-admin database import} and {@code LOAD CSV} read alike: every cell quoted, {@code "} and {@code \}
 * doubled, several values in one cell parted by U+001F. A cell that a spreadsheet would take for a formula has an apostrophe, as in all our
 * tables, which the scripts take away.
 */
record Neo4jTable(String kind, boolean links, List<Item> items, List<String> fields, PlainNames names) {
    static final char PART = '\u001F';
    private static final List<String> OF_NODES = List.of("uuid:ID", "ref", "caption");
    private static final List<String> OF_LINKS = List.of(":START_ID", ":END_ID", "uuid", "ref", "caption", "directed:boolean");

    static Neo4jTable of(String kind, List<Item> items) {
        List<String> fields = List.copyOf(new TreeSet<>(items.stream().flatMap(i -> i.values().stream()).map(Item.Value::field).toList()));
        return new Neo4jTable(kind, items.getFirst().isLink(), items, fields, new PlainNames("uuid", "ref", "caption", "directed"));
    }

    /** Where it lies in the ZIP. */
    String file() {
        return (links ? "links/" : "nodes/") + kind + ".csv";
    }

    /** The names of the properties that can have several values. */
    List<String> properties() {
        return fields.stream().map(names::of).toList();
    }

    /** The first line. */
    String head() {
        return row(Stream.concat((links ? OF_LINKS : OF_NODES).stream(), properties().stream().map(p -> p + ":string[]")).toList());
    }

    /** The line of an item; {@code ids} are the UUIDs of nodes by their ids. */
    String row(Item item, Map<String, String> ids) {
        List<String> cells = new ArrayList<>();
        if (links) cells.addAll(List.of(ids.get(item.ends().from()), ids.get(item.ends().to())));
        cells.addAll(List.of(item.uuid().toString(), item.id(), item.label()));
        if (links) cells.add(Boolean.toString(item.ends().directed()));
        Map<String, List<String>> values = item.values().stream().collect(Collectors.groupingBy(Item.Value::field, Collectors.mapping(Item.Value::text, Collectors.toList())));
        for (String field : fields) cells.add(values.getOrDefault(field, List.of()).stream().map(v -> v.replace(PART, ' ')).collect(Collectors.joining(String.valueOf(PART))));
        return row(cells.stream().map(CsvFile::guarded).toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(c -> '"' + c.replace("\\", "\\\\").replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
    }
}
