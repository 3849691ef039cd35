package org.ibidem.exchange.mtgx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemFile;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.exchange.plain.StrangerZip;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ontology.Ontology;
import org.xml.sax.SAXException;

/** Reads the graphs in a file of Maltego into a case. */
public final class MtgxImport {
    static final Messages MESSAGES = Messages.of(MtgxImport.class);

    private MtgxImport() {}

    /** Brings all graphs of the file. @throws UserProblem when it is none, or one of the closed format; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Path file) {
        return ItemImport.read(open, ontology, new ItemImport.Origin(file, "import.mtgx"), new ItemFile(file, "Maltego", MtgxImport::read));
    }

    /** Refuses a file of the closed format. @throws UserProblem always */
    public static Outcome refuse(Case open, Ontology ontology, Path file) {
        throw new UserProblem(MESSAGES, "mtgl", file);
    }

    private static void read(Path file, Consumer<Item> reader) throws IOException, SAXException {
        try (StrangerZip zip = new StrangerZip(file)) {
            List<String> graphs = zip.names().stream().filter(n -> n.toLowerCase(Locale.ROOT).endsWith(".graphml")).sorted().toList();
            if (graphs.isEmpty()) throw new IOException(MESSAGES.get("no-graph"));
            for (String graph : graphs) {
                try (InputStream in = zip.open(graph).orElseThrow(() -> new IOException(MESSAGES.get("no-graph")))) {
                    InertXml.parse(in, new MtgxReader(graphs.size() == 1 ? "" : graph + " ", reader));
                }
            }
        }
    }
}
