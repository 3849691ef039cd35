package org.ibidem.exchange.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;

/** Writes a case for Neo4j. */
public final class Neo4jExport {
    private static final Messages MESSAGES = Messages.of(Neo4jExport.class);
    private final PlainCase plain;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final PlainNames kinds = new PlainNames("Entity");

    private Neo4jExport(PlainCase plain) {
        this.plain = plain;
        plain.items().stream().filter(i -> !i.isLink()).forEach(i -> ids.put(i.id(), i.uuid().toString()));
    }

    /** Writes the file anew, whole or not at all, and notes it in the journal. @throws org.ibidem.message.UserProblem when it cannot be written */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        Neo4jExport export = new Neo4jExport(PlainCase.of(open, ontology));
        WholeFile.write(file, export::write);
        open.note("export.neo4j", file.getFileName().toString());
        return new Outcome(export.plain.kept(), export.plain.lost());
    }

    private void write(OutputStream out) throws IOException {
        List<Neo4jTable> tables = tables();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Neo4jTable table : tables) member(zip, table.file(), words -> rows(table, words));
        Neo4jScripts scripts = new Neo4jScripts(tables);
        member(zip, "import.cypher", words -> words.write(scripts.load()));
        member(zip, "after-admin-import.cypher", words -> words.write(scripts.after()));
        member(zip, "README.txt", words -> words.write(readme().replace("{arguments}", scripts.arguments())));
        zip.finish();
    }

    /** Things first, for links need their ends. */
    private List<Neo4jTable> tables() {
        List<Item> told = plain.items().stream().filter(this::hasItsEnds).toList();
        Map<Boolean, Map<String, List<Item>>> byKind = told.stream().collect(Collectors.partitioningBy(Item::isLink, Collectors.groupingBy(Item::kind, LinkedHashMap::new, Collectors.toList())));
        List<Neo4jTable> tables = new ArrayList<>();
        for (boolean links : new boolean[] {false, true}) byKind.get(links).forEach((kind, items) -> tables.add(table(kind, items)));
        return tables;
    }

    private boolean hasItsEnds(Item item) {
        if (!item.isLink() || ids.containsKey(item.ends().from()) && ids.containsKey(item.ends().to())) return true;
        plain.lose(item.id(), "", MESSAGES.get("lost.end"));
        return false;
    }

    private Neo4jTable table(String kind, List<Item> items) {
        Neo4jTable table = Neo4jTable.of(kinds.of(kind), items);
        if (!table.kind().equals(kind)) plain.lose(kind, "", MESSAGES.get("lost.name", table.kind()));
        for (String field : table.fields()) if (!table.names().of(field).equals(field)) plain.lose(kind, field, MESSAGES.get("lost.name", table.names().of(field)));
        for (Item item : items) for (Item.Value v : item.values()) {
            if (v.text().indexOf(Neo4jTable.PART) >= 0) plain.lose(item.id(), v.field(), MESSAGES.get("lost.part"));
            if (v.pointer()) plain.lose(item.id(), v.field(), MESSAGES.get("lost.pointer"));
        }
        return table;
    }

    private void rows(Neo4jTable table, Writer words) throws IOException {
        words.write(table.head());
        for (Item item : table.items()) words.write(table.row(item, ids));
    }

    /** What writes a member. */
    private interface Words {
        void writeTo(Writer out) throws IOException;
    }

    private static void member(ZipOutputStream zip, String name, Words words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        words.writeTo(out);
        out.flush();
        zip.closeEntry();
    }

    private static String readme() throws IOException {
        try (InputStream in = Neo4jExport.class.getResourceAsStream("readme.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
