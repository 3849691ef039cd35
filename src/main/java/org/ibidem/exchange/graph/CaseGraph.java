package org.ibidem.exchange.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.exchange.Loss;
import org.ibidem.message.Messages;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** A case as a graph: a node for each thing, a link for each relation, their properties as attributes under FollowTheMoney's names. */
final class CaseGraph {
    static final String LABEL = "label";
    static final String SCHEMA = "schema";
    static final Set<String> OF_THE_CHART = Set.of("x", "y", "sources", "standing", "disputed");
    private static final Messages MESSAGES = Messages.of(CaseGraph.class);
    private static final String BETWEEN = "; ";
    private final Dossier dossier;
    private final Map<UUID, ChartItem> places;
    private final Graph graph = new MultiGraph("case");
    private final List<Loss> lost = new ArrayList<>();
    private int kept;

    /** The graph of this dossier, with the places its chart gives. */
    CaseGraph(Dossier dossier, Map<UUID, ChartItem> places) {
        this.dossier = dossier;
        this.places = places;
        dossier.entities().forEach(this::addNode);
        dossier.relations().forEach(this::addLink);
    }

    private void addNode(Entity entity) {
        Node node = graph.addNode(entity.ref().toString());
        node.setAttribute(LABEL, dossier.caption(entity.id()));
        node.setAttribute(SCHEMA, entity.schema());
        node.setAttribute("sources", dossier.sourceCount(entity.id()));
        ChartItem place = places.get(entity.id());
        if (place != null) {
            node.setAttribute("x", place.x());
            // Graph files count upwards, charts downwards.
            node.setAttribute("y", -place.y());
        }
        say(node, entity);
    }

    private void addLink(Relation relation) {
        String source = dossier.entity(relation.source()).orElseThrow().ref().toString();
        String target = dossier.entity(relation.target()).orElseThrow().ref().toString();
        Element link = graph.addEdge(relation.entity().ref().toString(), source, target, relation.directed());
        link.setAttribute(LABEL, relation.label());
        link.setAttribute(SCHEMA, relation.entity().schema());
        link.setAttribute("standing", relation.standing().name().toLowerCase(Locale.ROOT));
        link.setAttribute("disputed", relation.disputed());
        say(link, relation.entity());
        kept += 2;
    }

    /** Each property once, its values one after another. What proves them, and from when to when, a graph cannot say. */
    private void say(Element element, Entity entity) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Statement s : dossier.standing(entity.id())) {
            if (s.valueEntityId() == null) Stream.of(s.value(), s.original()).filter(v -> !v.isBlank())
                .forEach(v -> values.computeIfAbsent(s.property(), p -> new ArrayList<>()).add(v));
            else if (!entity.isRelation()) lose(entity, s.property(), MESSAGES.get("lost.pointer", dossier.value(s)));
        }
        values.forEach((property, all) -> {
            element.setAttribute(property, String.join(BETWEEN, all));
            kept += all.size();
        });
        long citations = dossier.standing(entity.id()).stream().mapToLong(s -> dossier.citations(s.id()).size()).sum();
        if (citations > 0) lose(entity, "citation", MESSAGES.get("lost.citations", citations));
    }

    private void lose(Entity entity, String field, String why) {
        lost.add(new Loss(entity.ref().toString(), field, why));
    }

    Graph graph() {
        return graph;
    }

    int kept() {
        return kept;
    }

    List<Loss> lost() {
        return lost;
    }
}
