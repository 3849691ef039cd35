package org.ibidem.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ibidem.dossier.Standing;
import org.ibidem.model.Look;

/**
 * A relation as it is drawn between two nodes of the scene, by their index. Of {@code parallels} links between the same two nodes
 * this is number {@code parallel}, from 0; a rule of the chart may have it drawn with another {@code look}, and in a bundle or around a node it has a {@code bend}.
 * {@code undated} is the label without the dates behind it.
 */
public record ChartLink(UUID id, String ref, int from, int to, String label, String undated, Standing standing, boolean directed, boolean disputed,
                        int parallel, int parallels, Look look, Bend bend) {
    /** A link that no rule draws otherwise. */
    public ChartLink(UUID id, String ref, int from, int to, String label, Standing standing, boolean directed, boolean disputed, int parallel, int parallels) {
        this(id, ref, from, to, label, standing, directed, disputed, parallel, parallels, Look.AS_IS);
    }

    /** A link that is not bent. */
    ChartLink(UUID id, String ref, int from, int to, String label, Standing standing, boolean directed, boolean disputed, int parallel, int parallels, Look look) {
        this(id, ref, from, to, label, label, standing, directed, disputed, parallel, parallels, look, Bend.NONE);
    }

    /** The same link between nodes that have these indices elsewhere. */
    public ChartLink between(int newFrom, int newTo) {
        return new ChartLink(id, ref, newFrom, newTo, label, undated, standing, directed, disputed, parallel, parallels, look, bend);
    }

    /** The same link with another label. */
    public ChartLink labelled(String newLabel) {
        return new ChartLink(id, ref, from, to, newLabel, newLabel, standing, directed, disputed, parallel, parallels, look, bend);
    }

    /** The same link with these dates behind its label, in brackets. */
    public ChartLink dated(String dates) {
        return new ChartLink(id, ref, from, to, label + " (" + dates + ")", label, standing, directed, disputed, parallel, parallels, look, bend);
    }

    /** The same link in other words. */
    public ChartLink told(UnaryOperator<String> words) {
        return new ChartLink(id, ref, from, to, words.apply(label), words.apply(undated), standing, directed, disputed, parallel, parallels, look, bend);
    }

    /** The same link, drawn so. */
    ChartLink withLook(Look newLook) {
        return new ChartLink(id, ref, from, to, label, undated, standing, directed, disputed, parallel, parallels, newLook, bend);
    }

    /** The same link, bent so. */
    ChartLink bent(Bend newBend) {
        return new ChartLink(id, ref, from, to, label, undated, standing, directed, disputed, parallel, parallels, look, newBend);
    }

    private ChartLink fanned(int place, int of) {
        return new ChartLink(id, ref, from, to, label, undated, standing, directed, disputed, place, of, look, bend);
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
