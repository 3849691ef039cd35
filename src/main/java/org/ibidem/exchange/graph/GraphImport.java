package org.ibidem.exchange.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.NamedId;
import org.ibidem.exchange.Outcome;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/**
 * Reads a graph file into a case as one step of undo: nodes as things, links as relations, all of it proposed. An attribute
 * {@code schema}, {@code type} or {@code kind} that names a schema says what a node is; attributes named like a property become
 * one, all others notes. Bringing a file of the same name again adds nothing it brought before.
 */
public final class GraphImport {
    private static final Messages MESSAGES = GraphExport.MESSAGES;
    private static final List<String> KINDS = List.of(CaseGraph.SCHEMA, "type", "kind");
    private static final List<String> NAMES = List.of(CaseGraph.LABEL, "ui.label", "name");
    /** A person, a company or a body, nobody knows which: what a node of an unknown kind most often is. */
    private static final String UNKNOWN_THING = "LegalEntity";
    private static final String UNKNOWN_LINK = "UnknownLink";
    private final Case open;
    private final Ontology ontology;
    private final GraphFile file;
    private final Map<String, UUID> ends = new HashMap<>();
    private final List<Loss> lost = new ArrayList<>();
    private int kept;

    private GraphImport(Case open, Ontology ontology, GraphFile file) {
        this.open = open;
        this.ontology = ontology.with(open.all(UserSchema.class), open.all(UserProperty.class));
        this.file = file;
    }

    /** Brings what the file holds. @throws UserProblem when it cannot be read; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, GraphFormat format, Path path) {
        GraphImport reading = new GraphImport(open, ontology, new GraphFile(path, format));
        Graph graph = reading.file.read();
        open.write("import.graph", change -> {
            graph.nodes().forEach(node -> reading.bringNode(node, change));
            graph.edges().forEach(edge -> reading.bringLink(edge, change));
        });
        return new Outcome(reading.kept, reading.lost);
    }

    private void bringNode(Node node, Change change) {
        Schema schema = schema(node, false);
        UUID id = entity(node, schema, Ref.Series.N, change);
        ends.put(node.getId(), id);
        String name = NAMES.stream().map(n -> text(node, n)).filter(t -> !t.isBlank()).findFirst().orElse(node.getId());
        propose(change, id, schema.captionProperties().getFirst(), name, null);
        bringAttributes(node, id, schema, change);
    }

    private void bringLink(Edge link, Change change) {
        Schema schema = schema(link, true);
        UUID id = entity(link, schema, Ref.Series.R, change);
        org.ibidem.ontology.Edge edge = schema.edge().orElseThrow();
        propose(change, id, edge.sourceProperty(), "", ends.get(link.getSourceNode().getId()));
        propose(change, id, edge.targetProperty(), "", ends.get(link.getTargetNode().getId()));
        String label = text(link, CaseGraph.LABEL);
        if (!label.isBlank() && text(link, "role").isBlank() && schema.property("role").isPresent()) propose(change, id, "role", label, null);
        bringAttributes(link, id, schema, change);
    }

    /** The schema the element names; else the honest default, which is told. */
    private Schema schema(Element element, boolean link) {
        String named = KINDS.stream().map(k -> text(element, k)).filter(t -> !t.isBlank()).findFirst().orElse("");
        Optional<Schema> known = ontology.schemata().stream()
            .filter(s -> s.name().equalsIgnoreCase(named.strip()) && !s.isAbstract() && s.edge().isPresent() == link).findFirst();
        if (known.isPresent()) return known.get();
        String instead = link ? UNKNOWN_LINK : UNKNOWN_THING;
        if (!named.isBlank()) lost.add(new Loss(element.getId(), CaseGraph.SCHEMA, MESSAGES.get("lost.kind", named, instead)));
        return ontology.schema(instead).orElseThrow();
    }

    private UUID entity(Element element, Schema schema, Ref.Series series, Change change) {
        UUID id = NamedId.of("graph", file.path().getFileName().toString(), series.name(), element.getId());
        if (change.find(Entity.class, id).isEmpty()) change.put(new Entity(id, series, change.nextNumber(series), schema.name()));
        return id;
    }

    private void bringAttributes(Element element, UUID id, Schema schema, Change change) {
        Set<String> done = Set.of(CaseGraph.LABEL, CaseGraph.SCHEMA, "name", "ui.label");
        for (String key : element.attributeKeys().sorted().toList()) {
            String value = text(element, key);
            if (value.isBlank() || done.contains(key) || CaseGraph.OF_THE_CHART.contains(key)) continue;
            Optional<Property> property = schema.property(key).filter(p -> !p.pointsToEntity());
            if (property.isPresent()) propose(change, id, key, value, null);
            else keepAsNote(change, element, id, schema, key, value);
        }
    }

    private void keepAsNote(Change change, Element element, UUID id, Schema schema, String key, String value) {
        if (KINDS.contains(key) && value.equalsIgnoreCase(schema.name())) return;
        lost.add(new Loss(element.getId(), key, MESSAGES.get("lost.attribute", schema.name())));
        propose(change, id, schema.property("notes").isPresent() ? "notes" : "description", key + ": " + value, null);
    }

    private String text(Element element, String key) {
        Object value = element.getAttribute(key);
        return value == null ? "" : file.format().decoded(value.toString());
    }

    private void propose(Change change, UUID entity, String property, String value, UUID other) {
        UUID id = NamedId.of("statement", entity.toString(), property, other == null ? value : other.toString());
        kept++;
        if (change.find(Statement.class, id).isPresent()) return;
        change.put(Statement.proposed(id, change.nextNumber(Ref.Series.S), entity).saying(property, value, other).withHandling(open.info().handling())
            .withStatus(StatementStatus.PROPOSED, MESSAGES.get("import.note", file.path().getFileName())));
    }
}
