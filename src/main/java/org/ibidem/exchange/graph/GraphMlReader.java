package org.ibidem.exchange.graph;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.exchange.plain.Item;

/**
 * Reads GraphML (graphml.graphdrawing.org/specification): nodes, links with or without direction, and the values of declared keys with
 * their defaults, in any namespace and in nested graphs. A link to a node that is not declared declares it, as programs that write
 * excerpts expect. A link of more than two ends becomes links from its first end to each other, each of which says all that it says. A node within another
 * names that one as its {@code group}. Of what yEd draws the labels are read, of what Neo4j writes the kinds; how things are drawn is left.
 */
final class GraphMlReader {
    private static final Set<String> LABELS = Set.of("NodeLabel", "EdgeLabel", "Label.Text");
    private final XMLStreamReader xml;
    private final Graph graph;
    private final LinkIds ids = new LinkIds();
    private final Map<String, Key> keys = new HashMap<>();
    private final Deque<Boolean> directed = new ArrayDeque<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int ports;

    /** What a key stands for, its value where none is given, and whether it holds a drawing of yEd's. */
    private record Key(String name, String of, String missing, boolean drawn) {
        boolean isOf(String what) {
            return of.isEmpty() || of.equals("all") || of.equals(what);
        }
    }

    private GraphMlReader(XMLStreamReader xml, Graph graph) {
        this.xml = xml;
        this.graph = graph;
    }

    /** Reads a document into a graph that allows parallel links. @throws XMLStreamException with the line when it is none */
    static void read(Reader text, Graph graph) throws XMLStreamException {
        XMLStreamReader xml = InertXml.reader(text);
        GraphMlReader reader = new GraphMlReader(xml, graph);
        boolean any = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                any |= xml.getLocalName().equals("graph");
                reader.begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                reader.end(xml.getLocalName());
            }
        }
        if (!any) throw new XMLStreamException("no graph in it", xml.getLocation());
        reader.fillIn();
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "key" -> key();
            case "graph" -> directed.push("directed".equals(attribute("edgedefault")));
            case "node" -> open.push(within(told(node(needed("id")), "labels")));
            case "edge" -> open.push(told(link(needed("source"), needed("target")), CaseGraph.LABEL));
            case "hyperedge" -> hyperedge();
            case "port" -> ports++;
            case "data" -> data();
            default -> { }
        }
    }

    private void end(String name) {
        if (name.equals("graph")) directed.pop();
        if (name.equals("node") || name.equals("edge")) open.pop();
        if (name.equals("port")) ports--;
    }

    private void key() throws XMLStreamException {
        String id = needed("id");
        String name = Optional.ofNullable(attribute("attr.name")).orElse(id);
        String of = Optional.ofNullable(attribute("for")).orElse("");
        boolean drawn = attribute("yfiles.type") != null || name.equals("NodeLabels") || name.equals("EdgeLabels");
        String missing = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("key")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("default")) missing = text();
        }
        keys.put(id, new Key(name, of, missing, drawn));
    }

    private Element node(String id) {
        Element known = graph.getNode(id);
        return known == null ? graph.addNode(id) : known;
    }

    private Element within(Element node) {
        if (!open.isEmpty()) Values.add(node, "group", open.peek().getId());
        return node;
    }

    /** What Neo4j says in the element of a node or link itself. */
    private Element told(Element element, String name) {
        String said = attribute(name);
        if (said != null && !said.isBlank()) Values.add(element, name, said);
        return element;
    }

    private Edge link(String from, String to) {
        return link(attribute("id"), from, to);
    }

    private Edge link(String wanted, String from, String to) {
        node(from);
        node(to);
        String own = xml.isStartElement() ? attribute("directed") : null;
        return graph.addEdge(ids.of(wanted, from, to), from, to, own == null ? Boolean.TRUE.equals(directed.peek()) : Boolean.parseBoolean(own));
    }

    private void hyperedge() throws XMLStreamException {
        String id = attribute("id");
        List<String> ends = new ArrayList<>();
        List<Item.Value> said = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("hyperedge")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("endpoint")) ends.add(needed("node"));
            else if (xml.getLocalName().equals("data") && attribute("key") != null) said.add(new Item.Value(named(attribute("key")), text()));
        }
        for (int i = 1; i < ends.size(); i++) {
            Edge link = link(i == 1 ? id : null, ends.getFirst(), ends.get(i));
            said.stream().filter(v -> !v.text().isEmpty()).forEach(v -> Values.add(link, v.field(), v.text()));
        }
    }

    private String named(String key) {
        return keys.containsKey(key) ? keys.get(key).name() : key;
    }

    /** A value of a graph is none of a node, but of the whole; one of a port is said to be that. */
    private void data() throws XMLStreamException {
        String id = attribute("key");
        Key key = id == null ? null : keys.get(id);
        if (key != null && key.drawn()) {
            drawing();
            return;
        }
        String text = text();
        if (id != null && !text.isEmpty()) Values.add(open.isEmpty() ? graph : open.peek(), (ports > 0 ? "port." : "") + named(id), text);
    }

    /** The labels in a drawing, and nothing else of it. */
    private void drawing() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("data")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT || !LABELS.contains(xml.getLocalName())) continue;
            String label = text();
            if (!open.isEmpty() && !label.isEmpty()) Values.add(open.peek(), CaseGraph.LABEL, label);
        }
    }

    /** All the words inside an element, whatever program's own elements they stand in. */
    private String text() throws XMLStreamException {
        return InertXml.text(xml).strip();
    }

    private void fillIn() {
        for (Key key : keys.values()) {
            if (key.missing() == null) continue;
            if (key.isOf("node")) graph.nodes().filter(n -> !n.hasAttribute(key.name())).forEach(n -> n.setAttribute(key.name(), key.missing()));
            if (key.isOf("edge")) graph.edges().filter(e -> !e.hasAttribute(key.name())).forEach(e -> e.setAttribute(key.name(), key.missing()));
        }
    }

    private String needed(String name) throws XMLStreamException {
        String value = attribute(name);
        if (value == null) throw new XMLStreamException(xml.getLocalName() + " without " + name, xml.getLocation());
        return value;
    }

    private String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }
}
