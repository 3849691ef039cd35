package org.ibidem.exchange.neo4j;

import java.util.List;
import java.util.stream.Collectors;

/** The Cypher that loads tables, and that which takes the apostrophes away after {@code neo4j-admin} has loaded them. It holds nothing that the case says. */
final class Neo4jScripts {
    /** What begins as {@link org.ibidem.casefile.CsvFile} guards it. */
    private static final String GUARDED = "\"(?s)'+[=+@\\t\\r\\n\uFF1D\uFF0B\uFF20\uFF0D-].*\"";
    private static final int ROWS = 1_000;
    private final List<Neo4jTable> tables;

    Neo4jScripts(List<Neo4jTable> tables) {
        this.tables = tables;
    }

    /** Loads all tables; loading them again changes nothing. */
    String load() {
        return "CREATE CONSTRAINT ibidem_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.uuid IS UNIQUE;\n" + tables.stream().map(Neo4jScripts::load).collect(Collectors.joining());
    }

    private static String load(Neo4jTable table) {
        String found = table.links() ? "MATCH (a:Entity {uuid: row.`:START_ID`}) MATCH (b:Entity {uuid: row.`:END_ID`})\n  MERGE (a)-[x:" + table.kind() + " {uuid: row.uuid}]->(b)"
            : "MERGE (x:Entity {uuid: row.`uuid:ID`}) SET x:" + table.kind();
        String directed = table.links() ? ", x.directed = (row.`directed:boolean` = 'true')" : "";
        String values = table.properties().stream().map(p -> ",\n    x." + p + " = split(" + unguarded("row.`" + p + ":string[]`") + ", '\\u001F')").collect(Collectors.joining());
        return "\nLOAD CSV WITH HEADERS FROM 'file:///ibidem/" + table.file() + "' AS row\nCALL { WITH row\n  " + found + "\n  SET x.ref = row.ref, x.caption = "
            + unguarded("row.caption") + directed + values + "\n} IN TRANSACTIONS OF " + ROWS + " ROWS;\n";
    }

    private static String unguarded(String cell) {
        return "CASE WHEN " + cell + " =~ " + GUARDED + " THEN substring(" + cell + ", 1) ELSE " + cell + " END";
    }

    /** Takes the apostrophes away where they were loaded as they are. */
    String after() {
        return tables.stream().map(Neo4jScripts::after).collect(Collectors.joining());
    }

    private static String after(Neo4jTable table) {
        String each = table.links() ? "MATCH ()-[x:" + table.kind() + "]->() " : "MATCH (x:" + table.kind() + ") ";
        String caption = each + "WHERE x.caption =~ " + GUARDED + " SET x.caption = substring(x.caption, 1);\n";
        return table.properties().stream().map(p -> each + "WHERE x." + p + "[0] =~ " + GUARDED + " SET x." + p + " = [substring(x." + p + "[0], 1)] + x." + p + "[1..];\n")
            .collect(Collectors.joining("", caption, ""));
    }

    /** The arguments by which {@code neo4j-admin} is told of the tables. */
    String arguments() {
        return tables.stream().map(t -> t.links() ? "  --relationships=" + t.kind() + "=" + t.file() : "  --nodes=Entity:" + t.kind() + "=" + t.file()).collect(Collectors.joining(" \\\n"));
    }
}
