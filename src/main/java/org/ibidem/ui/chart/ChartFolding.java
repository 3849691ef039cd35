package org.ibidem.ui.chart;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.FoldedLinks;

/** Folds parallel links into one line when asked; a line whose link is selected unfolds, until all are folded anew. */
final class ChartFolding {
    private final ChartSwitch folding;
    private volatile Set<UUID> apart = Set.of();
    private volatile Set<UUID> within = Set.of();

    ChartFolding(ChartSwitch folding, Runnable refresh) {
        this.folding = folding;
        folding.on().addListener((o, before, now) -> {
            apart = Set.of();
            refresh.run();
        });
    }

    /** The scene as it is to be seen. */
    ChartScene of(ChartScene scene) {
        FoldedLinks folded = folding.isOn() ? FoldedLinks.of(scene, apart) : new FoldedLinks(scene, Set.of());
        within = folded.within();
        return folded.scene();
    }

    /** These are selected; says whether a line has to unfold for that. */
    boolean unfolds(Set<UUID> selected) {
        Set<UUID> more = new HashSet<>(selected);
        more.retainAll(within);
        if (more.isEmpty()) return false;
        more.addAll(apart);
        apart = Set.copyOf(more);
        return true;
    }
}
