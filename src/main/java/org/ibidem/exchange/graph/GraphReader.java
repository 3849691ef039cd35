package org.ibidem.exchange.graph;

import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLStreamException;
import org.graphstream.graph.Graph;

/** Reads a graph file's text into a graph. */
interface GraphReader {
    /** Reads it. @throws XMLStreamException when it is not the XML it should be */
    void read(Reader text, Graph graph) throws IOException, XMLStreamException;
}
