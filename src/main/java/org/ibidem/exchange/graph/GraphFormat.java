package org.ibidem.exchange.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.graphstream.stream.file.FileSink;
import org.graphstream.stream.file.FileSinkDGS;
import org.graphstream.stream.file.FileSinkGEXF2;
import org.graphstream.stream.file.FileSinkGML;
import org.graphstream.stream.file.FileSinkGraphML;
import org.graphstream.stream.file.FileSource;
import org.graphstream.stream.file.FileSourceDGS;

/** The formats of graph files, told by their ending. Pajek's is only read. */
public enum GraphFormat {
    GRAPHML("graphml", true, FileSinkGraphML::new, GraphMlReader::read),
    GEXF("gexf", true, FileSinkGEXF2::new, GexfReader::read),
    GML("gml", false, FileSinkGML::new, GmlReader::read),
    DGS("dgs", false, FileSinkDGS::new, by(FileSourceDGS::new)),
    PAJEK("net", false, null, PajekReader::read);

    private final String ending;
    private final boolean xml;
    private final Supplier<FileSink> sink;
    private final GraphReader reader;

    GraphFormat(String ending, boolean xml, Supplier<FileSink> sink, GraphReader reader) {
        this.ending = ending;
        this.xml = xml;
        this.sink = sink;
        this.reader = reader;
    }

    /** The format of a file of this name; empty when it is no graph file. */
    public static Optional<GraphFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.ending)).findFirst();
    }

    /** The ending without its dot, such as {@code graphml}. */
    public String ending() {
        return ending;
    }

    /** Whether it can be written. */
    public boolean isWritten() {
        return sink != null;
    }

    boolean isXml() {
        return xml;
    }

    /** What is written, in signs the format allows: GML has ASCII only, the rest as {@code &#44608;}. */
    String encoded(String text) {
        return this == GML ? CharacterCodes.encode(text) : text;
    }

    /** What was read, in the signs it stands for. */
    String decoded(String text) {
        return this == GML ? CharacterCodes.decode(text) : text;
    }

    FileSink sink() {
        return sink.get();
    }

    GraphReader reader() {
        return reader;
    }

    /** A reader of GraphStream's. */
    private static GraphReader by(Supplier<FileSource> source) {
        return (text, graph) -> {
            FileSource reading = source.get();
            reading.addSink(graph);
            reading.readAll(text);
        };
    }
}
