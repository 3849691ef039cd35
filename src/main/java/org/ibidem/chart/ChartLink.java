package org.ibidem.chart;

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

    /** The same link as number {@code place} of so many between the same two nodes. */
    public ChartLink fanned(int place, int of) {
        return new ChartLink(id, ref, from, to, label, standing, directed, disputed, place, of);
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
