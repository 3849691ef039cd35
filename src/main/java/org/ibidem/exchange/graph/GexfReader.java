package org.ibidem.exchange.graph;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.ibidem.exchange.plain.InertXml;

/** Reads GEXF (gexf.net, 1.1 to 1.3): nodes, also nodes in nodes, edges and their values; a value of an attribute that is not declared is called by its id. */
final class GexfReader {
    private final XMLStreamReader xml;
    private final Graph graph;
    private final Map<String, String> titles = new HashMap<>();
    private String of = "node";
    private boolean directed;
    private Element open;

    private GexfReader(XMLStreamReader xml, Graph graph) {
        this.xml = xml;
        this.graph = graph;
    }

    /** Reads a document. @throws XMLStreamException with the line when it is none */
    static void read(Reader text, Graph graph) throws XMLStreamException {
        GexfReader reader = new GexfReader(InertXml.reader(text), graph);
        boolean any = false;
        while (reader.xml.hasNext()) {
            if (reader.xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            any |= reader.xml.getLocalName().equals("graph");
            reader.begin(reader.xml.getLocalName());
        }
        if (!any) throw new XMLStreamException("no graph in it", reader.xml.getLocation());
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "graph" -> directed = "directed".equals(attribute("defaultedgetype"));
            case "attributes" -> of = Optional.ofNullable(attribute("class")).orElse("node");
            case "attribute" -> titles.put(of + needed("id"), Optional.ofNullable(attribute("title")).orElse(needed("id")));
            case "node" -> open = labelled(node(needed("id")));
            case "edge" -> open = labelled(link(needed("source"), needed("target")));
            case "attvalue" -> value();
            default -> { }
        }
    }

    private void value() throws XMLStreamException {
        String id = Optional.ofNullable(attribute("for")).orElse(attribute("id"));
        if (id == null) throw broken("attvalue without for");
        if (open == null) return;
        String title = titles.getOrDefault((open instanceof Node ? "node" : "edge") + id, id);
        open.setAttribute(title, Optional.ofNullable(attribute("value")).orElse(""));
    }

    private Element labelled(Element element) {
        String label = attribute("label");
        if (label != null && !label.isBlank()) element.setAttribute(CaseGraph.LABEL, label);
        return element;
    }

    private Element node(String id) {
        Element known = graph.getNode(id);
        return known == null ? graph.addNode(id) : known;
    }

    private Element link(String from, String to) {
        String id = Optional.ofNullable(attribute("id")).filter(i -> graph.getEdge(i) == null).orElse("link-" + (graph.getEdgeCount() + 1));
        node(from);
        node(to);
        String type = attribute("type");
        return graph.addEdge(id, from, to, type == null ? directed : type.equals("directed"));
    }

    private String needed(String name) throws XMLStreamException {
        String value = attribute(name);
        if (value == null) throw broken(xml.getLocalName() + " without " + name);
        return value;
    }

    private XMLStreamException broken(String why) {
        return new XMLStreamException(why, xml.getLocation());
    }

    private String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }
}
