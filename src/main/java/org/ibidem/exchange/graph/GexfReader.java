package org.ibidem.exchange.graph;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.model.EdtfDate;

/**
 * Reads GEXF (gexf.net, 1.1 to 1.3): nodes, also nodes in nodes, which name the outer one as their {@code pid}, edges, their times, their values and the defaults of those
 * that are not said; a value of an attribute that is not declared is called by its id, and one that holds only for a time is said once more with it. How things are drawn is left.
 */
final class GexfReader {
    /** What stands in the element of a node or edge itself, beside its id, label and ends. */
    private static final List<String> IN_ELEMENT = List.of("kind", "weight", "pid");
    private final XMLStreamReader xml;
    private final Graph graph;
    private final LinkIds ids = new LinkIds();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> missing = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private String of = "node";
    private String declared = "";
    private boolean directed;

    private GexfReader(XMLStreamReader xml, Graph graph) {
        this.xml = xml;
        this.graph = graph;
    }

    /** Reads a document. @throws XMLStreamException with the line when it is none */
    static void read(Reader text, Graph graph) throws XMLStreamException {
        GexfReader reader = new GexfReader(InertXml.reader(text), graph);
        boolean any = false;
        while (reader.xml.hasNext()) {
            int event = reader.xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                any |= reader.xml.getLocalName().equals("graph");
                reader.begin(reader.xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                reader.end(reader.xml.getLocalName());
            }
        }
        if (!any) throw new XMLStreamException("no graph in it", reader.xml.getLocation());
        reader.fillIn();
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "graph" -> directed = "directed".equals(attribute("defaultedgetype"));
            case "attributes" -> of = Optional.ofNullable(attribute("class")).orElse("node");
            case "attribute" -> {
                declared = of + needed("id");
                titles.put(declared, Optional.ofNullable(attribute("title")).orElse(needed("id")));
            }
            case "default" -> missing.put(declared, InertXml.text(xml).strip());
            case "keywords", "description" -> whole(name);
            case "node" -> open.push(told(within(node(needed("id")))));
            case "edge" -> open.push(told(link(needed("source"), needed("target"))));
            case "attvalue" -> value();
            case "parent" -> about("pid", needed("for"));
            case "spell", "slice" -> spell();
            default -> { }
        }
    }

    private void whole(String name) throws XMLStreamException {
        String said = InertXml.text(xml).strip();
        if (!said.isEmpty()) Values.add(graph, name, said);
    }

    private void end(String name) {
        if (name.equals("node") || name.equals("edge")) open.pop();
    }

    private void value() throws XMLStreamException {
        String id = Optional.ofNullable(attribute("for")).orElse(attribute("id"));
        if (id == null) throw broken("attvalue without for");
        if (open.isEmpty()) return;
        String title = titles.getOrDefault((open.peek() instanceof Node ? "node" : "edge") + id, id);
        String value = Optional.ofNullable(attribute("value")).orElse("");
        Values.add(open.peek(), title, value);
        if (!interval().isEmpty()) Values.add(open.peek(), title + " " + interval(), value);
    }

    private void about(String name, String value) {
        if (!open.isEmpty()) Values.add(open.peek(), name, value);
    }

    private void spell() {
        if (open.isEmpty()) return;
        time(open.peek(), "start");
        time(open.peek(), "end");
    }

    /** The time for which something holds, {@code 2009/..}; empty for always. */
    private String interval() {
        String start = attribute("start");
        String end = attribute("end");
        return start == null && end == null ? "" : (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
    }

    private Element within(Element node) {
        if (!open.isEmpty()) Values.add(node, "pid", open.peek().getId());
        return node;
    }

    private Element told(Element element) {
        String label = attribute("label");
        if (label != null && !label.isBlank()) element.setAttribute(CaseGraph.LABEL, label);
        for (String name : IN_ELEMENT) if (attribute(name) != null) Values.add(element, name, attribute(name));
        time(element, "start");
        time(element, "end");
        return element;
    }

    /** When it begins or ends: a date, or a figure on a scale of the file's own. */
    private void time(Element element, String name) {
        String time = attribute(name);
        if (time == null) return;
        boolean figure = !time.contains("-") && time.length() != 4;
        Values.add(element, figure || EdtfDate.parse(time).isEmpty() ? name : name + "Date", time);
    }

    private Element node(String id) {
        Element known = graph.getNode(id);
        return known == null ? graph.addNode(id) : known;
    }

    private Element link(String from, String to) {
        node(from);
        node(to);
        String type = attribute("type");
        Element link = graph.addEdge(ids.of(attribute("id"), from, to), from, to, type == null ? directed : type.equals("directed"));
        if ("mutual".equals(type)) Values.add(link, "direction", type);
        return link;
    }

    private void fillIn() {
        missing.forEach((attribute, value) -> {
            String title = titles.get(attribute);
            if (title == null || value.isEmpty()) return;
            (attribute.startsWith("node") ? graph.nodes() : graph.edges()).filter(e -> !e.hasAttribute(title)).forEach(e -> e.setAttribute(title, value));
        });
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
