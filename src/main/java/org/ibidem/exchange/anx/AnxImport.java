package org.ibidem.exchange.anx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemFile;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;
import org.xml.sax.SAXException;

/** Reads a chart of i2 into a case. */
public final class AnxImport {
    static final Messages MESSAGES = Messages.of(AnxImport.class);
    private static final long MOST_BYTES = 512L << 20;

    private AnxImport() {}

    /** Brings the entities and links of the chart. @throws org.ibidem.message.UserProblem when it is none; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Path file) {
        List<Loss> lost = new ArrayList<>();
        ItemFile items = new ItemFile(file, "i2", (path, reader) -> read(path, reader, words -> lost.add(new Loss("", "Label", MESSAGES.get("lost.drawn", words)))));
        return ItemImport.read(open, ontology, new ItemImport.Origin(file, "import.anx"), items).and(lost);
    }

    private static void read(Path file, Consumer<Item> reader, Consumer<String> drawn) throws IOException, SAXException {
        if (Files.size(file) > MOST_BYTES) throw new IOException(MESSAGES.get("too-large", MOST_BYTES >> 20));
        try (InputStream in = Files.newInputStream(file)) {
            InertXml.parse(in, new AnxReader(reader, drawn));
        }
    }
}
