package org.ibidem.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.dossier.Standing;

/**
 * A relation as it is drawn between two nodes of the scene, by their index. Of {@code parallels} links between the same two nodes
 * this is number {@code parallel}, from 0.
 */
public record ChartLink(UUID id, String ref, int from, int to, String label, Standing standing, boolean directed, boolean disputed,
                        int parallel, int parallels) {
    /** The same link between nodes that have these indices elsewhere. */
    public ChartLink between(int newFrom, int newTo) {
        return new ChartLink(id, ref, newFrom, newTo, label, standing, directed, disputed, parallel, parallels);
    }

    private ChartLink fanned(int place, int of) {
        return new ChartLink(id, ref, from, to, label, standing, directed, disputed, place, of);
    }

    /** The same links; of several between the same two nodes, those that are here close the gaps. */
    public static List<ChartLink> fanned(List<ChartLink> links) {
        Map<Long, Integer> count = new HashMap<>();
        links.forEach(l -> count.merge(l.pair(), 1, Integer::sum));
        Map<Long, Integer> next = new HashMap<>();
        return links.stream().map(l -> l.fanned(next.merge(l.pair(), 1, Integer::sum) - 1, count.get(l.pair()))).toList();
    }

    /** The same for all links between the same two nodes. */
    long pair() {
        return (long) Math.min(from, to) << 32 | Math.max(from, to);
    }

    /** Whether it begins and ends at the same node. */
    public boolean isLoop() {
        return from == to;
    }

    /** The end that is not this one. */
    public int other(int end) {
        return end == from ? to : from;
    }
}
