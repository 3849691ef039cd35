package org.ibidem.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.model.CanvasItem;

/** What is to be seen and said of a scene beside its nodes and links. */
record SceneTelling(Omission omission, Differences differences, List<CanvasItem> canvas, boolean onMap, Optional<Unfolded> unfolded, List<PossiblySame> possible,
                    List<StyleKey> keys, Map<UUID, Double> days) {
    /** What nodes and links stand for that are drawn for several: all of it, each for itself, and the members of each collapsed group. */
    record Unfolded(ChartScene scene, Map<UUID, Set<UUID>> members) {}

    SceneTelling(Omission omission) {
        this(omission, Differences.NONE, List.of(), false, Optional.empty(), List.of(), List.of(), Map.of());
    }

    SceneTelling comparing(Differences now) {
        return new SceneTelling(omission, now, canvas, onMap, unfolded, possible, keys, days);
    }

    SceneTelling with(List<CanvasItem> items) {
        return new SceneTelling(omission, differences, List.copyOf(items), onMap, unfolded, possible, keys, days);
    }

    SceneTelling onMap(boolean now) {
        return new SceneTelling(omission, differences, canvas, now, unfolded, possible, keys, days);
    }

    SceneTelling standingFor(Unfolded what) {
        return new SceneTelling(omission, differences, canvas, onMap, Optional.of(what), possible, keys, days);
    }

    SceneTelling withPossible(List<PossiblySame> pairs) {
        return new SceneTelling(omission, differences, canvas, onMap, unfolded, List.copyOf(pairs), keys, days);
    }

    SceneTelling withKeys(List<StyleKey> styles) {
        return new SceneTelling(omission, differences, canvas, onMap, unfolded, possible, List.copyOf(styles), days);
    }

    SceneTelling byDay(Map<UUID, Double> when) {
        return new SceneTelling(omission, differences, canvas, onMap, unfolded, possible, keys, Map.copyOf(when));
    }
}
