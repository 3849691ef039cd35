package org.ibidem.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Listing;
import org.ibidem.dossier.Relation;
import org.ibidem.message.DateWords;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.ListHit;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.Schema;

/** Reads from a case what is to be drawn: entities as nodes where the analyst put them, relations between them as links. */
final class ChartContent {
    private final Dossier dossier;
    private final Map<UUID, ChartItem> items;
    private final NodeText text;

    ChartContent(Dossier dossier, Map<UUID, ChartItem> items, NodeText text) {
        this.dossier = dossier;
        this.items = items;
        this.text = text;
    }

    /** The scene; what has no item lies at the origin. */
    ChartScene scene() {
        List<ChartNode> nodes = new ArrayList<>();
        Map<UUID, Integer> index = new HashMap<>();
        for (Entity entity : dossier.entities()) {
            ChartItem item = items.get(entity.id());
            if (entity.schema().equals("Sanction") || item != null && item.hidden()) continue;
            index.put(entity.id(), nodes.size());
            nodes.add(node(entity, item));
        }
        List<PossiblySame> possible = dossier.identities().open().stream()
            .map(d -> new PossiblySame(d.id(), dossier.identities().chosen(d.entityId()), dossier.identities().chosen(d.otherId()))).toList();
        return new ChartScene(nodes, links(index), byHand()).withPossiblySame(possible);
    }

    private Omission byHand() {
        Set<UUID> hidden = dossier.entities().stream().map(Entity::id).filter(id -> items.containsKey(id) && items.get(id).hidden()).collect(Collectors.toSet());
        long relations = dossier.relations().stream().filter(r -> hidden.contains(r.source()) || hidden.contains(r.target())).count();
        return new Omission(hidden.size(), (int) relations, hidden.size(), List.of());
    }

    private ChartNode node(Entity entity, ChartItem item) {
        String caption = dossier.caption(entity.id());
        List<String> lines = text.lines(caption);
        NodeMarks marks = marks(entity.id(), item != null && item.pinned());
        return new ChartNode(entity.id(), entity.ref().toString(), caption, dossier.schema(entity).map(Schema::kind).orElse(Kind.ITEM), lines, marks,
            item == null ? 0 : item.x(), item == null ? 0 : item.y(), text.width(lines), NodeText.height(lines, !marks.badges().isEmpty()));
    }

    private NodeMarks marks(UUID entity, boolean pinned) {
        List<String> badges = new ArrayList<>(dossier.sanctions(entity).stream().map(Listing::badge).distinct().toList());
        dossier.hits(entity).stream().filter(ListHit::isTrue).map(h -> h.listed().badge()).distinct()
            .filter(b -> badges.stream().noneMatch(known -> known.startsWith(b))).toList().forEach(badges::add);
        boolean disputed = dossier.standing(entity).stream().anyMatch(s -> s.status() == StatementStatus.DISPUTED);
        boolean proposed = dossier.facts(entity).stream().allMatch(s -> s.status() == StatementStatus.PROPOSED);
        return new NodeMarks(badges, dossier.sourceCount(entity), disputed, proposed, pinned, Halo.NONE).withOpenHit(dossier.hits(entity).stream().anyMatch(ListHit::isOpen));
    }

    private List<ChartLink> links(Map<UUID, Integer> index) {
        Map<Long, List<Relation>> between = new LinkedHashMap<>();
        for (Relation r : dossier.relations()) {
            Integer from = index.get(r.source());
            Integer to = index.get(r.target());
            if (from == null || to == null) continue;
            long pair = (long) Math.min(from, to) << 32 | Math.max(from, to);
            between.computeIfAbsent(pair, k -> new ArrayList<>()).add(r);
        }
        List<ChartLink> links = new ArrayList<>();
        for (List<Relation> same : between.values()) {
            for (int i = 0; i < same.size(); i++) links.add(link(same.get(i), index, i, same.size()));
        }
        return links;
    }

    private static ChartLink link(Relation r, Map<UUID, Integer> index, int parallel, int parallels) {
        ChartLink link = new ChartLink(r.entity().id(), r.entity().ref().toString(), index.get(r.source()), index.get(r.target()), r.label(), r.standing(),
            r.directed(), r.disputed(), parallel, parallels);
        return r.dates().isEmpty() ? link : link.dated(DateWords.of(r.dates()));
    }
}
