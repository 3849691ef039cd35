package org.ibidem.exchange.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.ibidem.dossier.Relation;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.message.Messages;
import org.ibidem.model.ChartItem;

/** A case as a graph: a node for each thing, a link for each relation, their properties as attributes under FollowTheMoney's names. */
final class CaseGraph {
    static final String LABEL = "label";
    static final String SCHEMA = "schema";
    static final String SOURCES = "sources";
    static final String STANDING = "standing";
    /** Where something lies in a drawing. */
    static final Set<String> PLACE = Set.of("x", "y");
    /** On a link without a direction in a graph of arrows. */
    static final String DIRECTED = "directed";
    static final Set<String> COUNTED = Set.of(SOURCES, STANDING, "disputed", DIRECTED);
    private static final Messages MESSAGES = Messages.of(CaseGraph.class);
    private final PlainCase plain;
    private final Map<UUID, ChartItem> places;
    private final boolean arrows;
    private final Graph graph = new MultiGraph("case");

    /** The graph of this case, with the places its chart gives. */
    CaseGraph(PlainCase plain, Map<UUID, ChartItem> places) {
        this.plain = plain;
        this.places = places;
        this.arrows = plain.items().stream().anyMatch(i -> i.isLink() && i.ends().directed());
        plain.items().stream().filter(i -> !i.isLink()).forEach(this::addNode);
        plain.items().stream().filter(Item::isLink).forEach(this::addLink);
    }

    private void addNode(Item item) {
        Node node = graph.addNode(item.id());
        node.setAttribute(LABEL, item.label());
        node.setAttribute(SCHEMA, item.kind());
        node.setAttribute(SOURCES, plain.dossier().sourceCount(item.uuid()));
        ChartItem place = places.get(item.uuid());
        if (place != null) {
            node.setAttribute("x", place.x());
            // Graph files count upwards, charts downwards.
            node.setAttribute("y", -place.y());
        }
        say(node, item);
    }

    private void addLink(Item item) {
        Relation relation = plain.dossier().relation(item.uuid()).orElseThrow();
        Element link = graph.addEdge(item.id(), item.ends().from(), item.ends().to(), arrows);
        if (arrows && !item.ends().directed()) link.setAttribute(DIRECTED, "false");
        link.setAttribute(LABEL, item.label());
        link.setAttribute(SCHEMA, item.kind());
        link.setAttribute(STANDING, relation.standing().name().toLowerCase(Locale.ROOT));
        link.setAttribute("disputed", relation.disputed());
        say(link, item);
    }

    /** Each property once, its values one after another. */
    private void say(Element element, Item item) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Item.Value value : item.values()) {
            if (value.pointer()) plain.lose(item.id(), value.field(), MESSAGES.get("lost.pointer", value.text()));
            else values.computeIfAbsent(value.field(), p -> new ArrayList<>()).add(value.text());
        }
        values.forEach((property, all) -> element.setAttribute(property, JoinedValues.join(all)));
    }

    /** Whether links have a direction. Many programs take no graph in which some have one and others none, so that it is said of the others. */
    boolean hasArrows() {
        return arrows;
    }

    Graph graph() {
        return graph;
    }

    Outcome outcome() {
        return new Outcome(plain.kept(), plain.lost());
    }
}
