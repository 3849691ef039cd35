package org.ibidem.chart;

import java.util.UUID;
import org.ibidem.dossier.Standing;

/**
 * A relation as it is drawn between two nodes of the scene, by their index. Of {@code parallels} links between the same two nodes
 * this is number {@code parallel}, from 0.
 */
public record ChartLink(UUID id, String ref, int from, int to, String label, Standing standing, boolean directed, boolean disputed,
                        int parallel, int parallels) {
    /** Whether it begins and ends at the same node. */
    public boolean isLoop() {
        return from == to;
    }

    /** The end that is not this one. */
    public int other(int end) {
        return end == from ? to : from;
    }
}
