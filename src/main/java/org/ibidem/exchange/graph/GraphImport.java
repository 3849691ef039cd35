package org.ibidem.exchange.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.exchange.plain.ItemSource;
import org.ibidem.ontology.Ontology;

/**
 * Reads a graph file into a case: nodes as things, links as relations, all of it proposed. An attribute {@code schema}, {@code type} or {@code kind} says
 * what a node is; attributes named like a property become one, all others notes. Bringing a file of the same name again adds nothing it brought before.
 */
public final class GraphImport implements ItemSource {
    private static final List<String> KINDS = List.of(CaseGraph.SCHEMA, "type", "kind");
    private static final List<String> NAMES = List.of(CaseGraph.LABEL, "ui.label", "name");
    private final GraphFormat format;
    private final Graph graph;

    private GraphImport(GraphFormat format, Graph graph) {
        this.format = format;
        this.graph = graph;
    }

    /** Brings what the file holds. @throws org.ibidem.message.UserProblem when it cannot be read; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, GraphFormat format, Path path) {
        GraphImport reading = new GraphImport(format, new GraphFile(path, format).read());
        return ItemImport.read(open, ontology, new ItemImport.Origin(path, "import.graph"), reading);
    }

    @Override
    public void forEach(Consumer<Item> reader) {
        graph.nodes().forEach(node -> reader.accept(thing(node)));
        graph.edges().forEach(edge -> reader.accept(link(edge)));
    }

    private Item thing(Node node) {
        String name = first(node, NAMES);
        return new Item(node.getId(), null, first(node, KINDS), name.isBlank() ? node.getId() : name, null, values(node), 0);
    }

    private Item link(Edge edge) {
        Item.Ends ends = new Item.Ends(edge.getSourceNode().getId(), edge.getTargetNode().getId(), edge.isDirected());
        return new Item(edge.getId(), null, first(edge, KINDS), text(edge, CaseGraph.LABEL), ends, values(edge), 0);
    }

    private String first(Element element, List<String> keys) {
        return keys.stream().map(k -> text(element, k)).filter(t -> !t.isBlank()).findFirst().orElse("");
    }

    private List<Item.Value> values(Element element) {
        Set<String> done = Set.of(CaseGraph.LABEL, "name", "ui.label", KINDS.stream().filter(k -> !text(element, k).isBlank()).findFirst().orElse(CaseGraph.SCHEMA));
        List<Item.Value> values = new ArrayList<>();
        for (String key : element.attributeKeys().sorted().toList()) {
            String value = text(element, key);
            if (!value.isBlank() && !done.contains(key) && !CaseGraph.OF_THE_CHART.contains(key)) values.add(new Item.Value(key, value));
        }
        return values;
    }

    private String text(Element element, String key) {
        Object value = element.getAttribute(key);
        return value == null ? "" : format.decoded(value.toString());
    }
}
