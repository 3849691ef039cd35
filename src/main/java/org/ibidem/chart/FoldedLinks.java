package org.ibidem.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.model.Look;

/**
 * A scene in which several links between the same two nodes are one line with their number. The line has the id of the first, the best
 * standing among them, a direction or a look when all have the same, and is disputed when one is.
 *
 * @param within the links that such a line stands for
 */
public record FoldedLinks(ChartScene scene, Set<UUID> within) {
    /** Folds a scene but where one of these links is, which are to be seen by themselves. */
    public static FoldedLinks of(ChartScene scene, Set<UUID> apart) {
        Map<Long, List<ChartLink>> between = new LinkedHashMap<>();
        scene.links().forEach(l -> between.computeIfAbsent(l.pair(), k -> new ArrayList<>()).add(l));
        if (between.size() == scene.links().size()) return new FoldedLinks(scene, Set.of());
        List<ChartLink> links = new ArrayList<>();
        Set<UUID> within = new HashSet<>();
        for (List<ChartLink> same : between.values()) {
            if (same.size() < 2 || same.stream().anyMatch(l -> apart.contains(l.id()))) links.addAll(same);
            else {
                links.add(one(same));
                same.forEach(l -> within.add(l.id()));
            }
        }
        return new FoldedLinks(scene.with(scene.nodes(), links).standingFor(scene, Map.of()), within);
    }

    /** One line for several links between the same two nodes. */
    public static ChartLink one(List<ChartLink> same) {
        ChartLink first = same.getFirst();
        boolean oneWay = same.stream().allMatch(l -> l.directed() && l.from() == first.from());
        return new ChartLink(first.id(), first.ref(), first.from(), first.to(), "×" + same.size(), same.stream().map(ChartLink::standing).min(Enum::compareTo).orElseThrow(),
            oneWay, same.stream().anyMatch(ChartLink::disputed), 0, 1, same.stream().allMatch(l -> l.look().equals(first.look())) ? first.look() : Look.AS_IS);
    }
}
