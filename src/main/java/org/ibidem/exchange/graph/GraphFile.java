package org.ibidem.exchange.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.util.parser.TokenMgrError;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.plain.Encoding;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.message.UserProblem;

/** A graph file of a stranger. */
record GraphFile(Path path, GraphFormat format) {
    /** The largest file read, in bytes: a graph is held in memory at about ten times its size. */
    private static final long MAX_BYTES = 64L << 20;

    /** The graph in the file. @throws UserProblem when it is too large, no such graph, or would have other files read */
    Graph read() {
        Graph graph = new MultiGraph("file", false, true);
        try {
            if (Files.size(path) > MAX_BYTES) throw new UserProblem(GraphExport.MESSAGES, "import.too-large", path, MAX_BYTES >> 20);
            try (Reader in = new BufferedReader(encoding().open(path))) {
                format.reader().read(in, graph);
            }
            // The reader of DGS makes something nameless of a line that was cut; where assertions are on, it says so itself.
            if (Stream.concat(graph.nodes(), graph.edges()).anyMatch(e -> e.getId() == null)) throw new IOException("an element without an id");
            return graph;
        } catch (IOException | RuntimeException | XMLStreamException | TokenMgrError | StackOverflowError | AssertionError e) {
            if (e instanceof UserProblem problem) throw problem;
            throw new UserProblem(e, GraphExport.MESSAGES, "import.broken", path, format.ending(), firstLine(e));
        }
    }

    /** XML says its encoding and must be written so; other files are taken as they look. */
    private Encoding encoding() throws IOException, XMLStreamException {
        if (!format.isXml()) return Encoding.of(path, "");
        Charset charset = charsetOfPlainXml();
        Encoding marked = Encoding.marked(path);
        Encoding encoding = marked != null ? marked : new Encoding(charset, 0, false);
        int broken = encoding.brokenLine(path);
        if (broken > 0) throw new IOException(GraphExport.MESSAGES.get("import.encoding", broken, encoding.charset().name()));
        return encoding;
    }

    /** What is to be told of how the file was taken. */
    List<Loss> doubt() {
        return format.isXml() ? List.of() : Encoding.of(path, "").doubt(path);
    }

    private static String firstLine(Throwable e) {
        return e instanceof XMLStreamException broken ? InertXml.place(broken) : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** A parser could follow what a document type names, so there may be none. */
    private Charset charsetOfPlainXml() throws IOException, XMLStreamException {
        try (InputStream in = Files.newInputStream(path)) {
            XMLStreamReader reader = InertXml.reader(in);
            String declared = Optional.ofNullable(reader.getCharacterEncodingScheme()).or(() -> Optional.ofNullable(reader.getEncoding())).orElse("UTF-8");
            for (int event = reader.getEventType(); event != XMLStreamConstants.START_ELEMENT && reader.hasNext(); event = reader.next()) {
                if (event == XMLStreamConstants.DTD) throw new UserProblem(GraphExport.MESSAGES, "import.doctype", path);
            }
            return Charset.forName(declared);
        }
    }
}
