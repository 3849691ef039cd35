package org.ibidem.exchange.mtgx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.OurFields;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.exchange.plain.XmlText;
import org.ibidem.ontology.Ontology;

/** Writes a case as a graph of Maltego. */
public final class MtgxExport {
    private static final LocalDateTime SAME_ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final PlainCase plain;

    private MtgxExport(PlainCase plain) {
        this.plain = plain;
    }

    /** Writes the file anew, whole or not at all, and notes it in the journal. @throws org.ibidem.message.UserProblem when it cannot be written */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        MtgxExport export = new MtgxExport(PlainCase.of(open, ontology));
        WholeFile.write(file, export::write);
        open.note("export.mtgx", file.getFileName().toString());
        return new Outcome(export.plain.kept(), export.plain.lost());
    }

    private void write(OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        begin(zip, "version.properties");
        out.write("maltego.client.version=4.0\nmaltego.mtgx.version=1.0\n");
        out.flush();
        begin(zip, "Graphs/Graph1.graphml");
        out.write("<?xml version=\"1.1\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:mtg=\"http://maltego.paterva.com/xml/mtgx\">\n"
            + "<key for=\"node\" id=\"d0\" attr.name=\"MaltegoEntity\"/>\n<key for=\"edge\" id=\"d1\" attr.name=\"MaltegoLink\"/>\n<graph edgedefault=\"directed\" id=\"G\">\n");
        for (Item item : plain.items()) if (!item.isLink()) out.write(node(item));
        for (Item item : plain.items()) if (item.isLink()) out.write(edge(item));
        out.write("</graph></graphml>\n");
        out.flush();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SAME_ALWAYS);
        zip.putNextEntry(entry);
    }

    private static String node(Item item) {
        MaltegoTypes type = MaltegoTypes.ofSchema(item.kind());
        String shown = item.first(type.valueOf()).orElse(item.label());
        return "<node id=\"" + item.id() + "\"><data key=\"d0\"><mtg:MaltegoEntity id=\"" + item.id() + "\" type=\"" + type.type() + "\"><mtg:Properties displayValue=\"" + type.property() + "\" value=\"" + type.property() + "\">"
            + property(type.property(), shown) + properties(item) + "</mtg:Properties></mtg:MaltegoEntity></data></node>\n";
    }

    private static String edge(Item item) {
        return "<edge id=\"" + item.id() + "\" source=\"" + item.ends().from() + "\" target=\"" + item.ends().to() + "\"><data key=\"d1\"><mtg:MaltegoLink type=\"maltego.link.manual-link\"><mtg:Properties>"
            + property(MtgxReader.LINK_LABEL, item.label()) + properties(item) + "</mtg:Properties></mtg:MaltegoLink></data></edge>\n";
    }

    /** Ours have a prefix, as a property of Maltego's may be called the same. */
    private static String properties(Item item) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> field : OurFields.of(item).entrySet()) all.append(property(MtgxReader.OURS + field.getKey(), field.getValue()));
        return all.toString();
    }

    private static String property(String name, String value) {
        return "<mtg:Property displayName=\"" + XmlText.escaped(name) + "\" hidden=\"false\" name=\"" + XmlText.escaped(name) + "\" nullable=\"true\" readonly=\"false\" type=\"string\"><mtg:Value>"
            + XmlText.escaped(value) + "</mtg:Value></mtg:Property>";
    }
}
