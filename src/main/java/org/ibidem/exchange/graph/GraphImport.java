package org.ibidem.exchange.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    /** Names of attributes in the order in which they are asked, whatever their case. */
    private static final List<String> KINDS = List.of(CaseGraph.SCHEMA, "type", "kind", "category", "labels");
    private static final List<String> NAMES = List.of(CaseGraph.LABEL, "ui.label", "name");
    private final GraphFormat format;
    private final Graph graph;

    private GraphImport(GraphFormat format, Graph graph) {
        this.format = format;
        this.graph = graph;
    }

    /** Brings what the file holds. @throws org.ibidem.message.UserProblem when it cannot be read; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, GraphFormat format, Path path) {
        GraphFile file = new GraphFile(path, format);
        GraphImport reading = new GraphImport(format, file.read());
        return ItemImport.read(open, ontology, new ItemImport.Origin(path, "import.graph"), reading).and(WholeGraph.said(reading.graph)).and(file.doubt());
    }

    @Override
    public void forEach(Consumer<Item> reader) {
        graph.nodes().forEach(node -> reader.accept(thing(node)));
        graph.edges().forEach(edge -> reader.accept(link(edge)));
    }

    private Item thing(Node node) {
        String name = isOurs(node) ? "" : first(node, NAMES);
        String label = words(node, name);
        return new Item(node.getId(), null, kind(node), label.isBlank() && !isOurs(node) ? node.getId() : label, null, values(node, name), 0);
    }

    private Item link(Edge edge) {
        Item.Ends ends = new Item.Ends(edge.getSourceNode().getId(), edge.getTargetNode().getId(), edge.isDirected());
        String label = isOurs(edge) ? "" : first(edge, List.of(CaseGraph.LABEL));
        return new Item(edge.getId(), null, kind(edge), words(edge, label), ends, values(edge, label), 0);
    }

    /** Whether a case of ours wrote it: then its label is made of what else it says. */
    private static boolean isOurs(Element element) {
        return element.hasAttribute(CaseGraph.SCHEMA) && element.hasAttribute(element instanceof Node ? CaseGraph.SOURCES : CaseGraph.STANDING);
    }

    /** Neo4j writes {@code :Person}. */
    private String kind(Element element) {
        return words(element, first(element, KINDS)).replaceFirst("^:", "");
    }

    /** The first of these names under which something is said, as the file writes it; empty for none. */
    private String first(Element element, List<String> names) {
        return names.stream().flatMap(n -> element.attributeKeys().filter(n::equalsIgnoreCase)).filter(k -> !words(element, k).isBlank()).findFirst().orElse("");
    }

    /** All that is said but the kind and the label, also under names that could have been its label and say something else. */
    private List<Item.Value> values(Element element, String labelled) {
        String kind = first(element, KINDS);
        String label = words(element, labelled);
        List<Item.Value> values = new ArrayList<>();
        for (String key : element.attributeKeys().sorted().toList()) {
            if (key.equals(kind) || CaseGraph.PLACE.contains(key) || isOurs(element) && (key.equals(CaseGraph.LABEL) || CaseGraph.COUNTED.contains(key))) continue;
            boolean naming = NAMES.stream().anyMatch(key::equalsIgnoreCase);
            said(element, key).filter(v -> !v.isBlank() && !(naming && v.equals(label))).forEach(v -> values.add(new Item.Value(key, v)));
        }
        return values;
    }

    private Stream<String> said(Element element, String key) {
        Stream<String> said = Values.of(element, key).stream().map(format::decoded);
        return isOurs(element) ? said.flatMap(v -> JoinedValues.split(v).stream()) : said;
    }

    private String words(Element element, String key) {
        return key.isEmpty() ? "" : said(element, key).findFirst().orElse("");
    }
}
