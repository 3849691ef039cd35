package org.ibidem.chart;

import java.util.List;
import java.util.Optional;
import org.ibidem.chart.map.Spot;
import org.ibidem.chart.map.Whereabouts;
import org.ibidem.dossier.Dossier;

/** Where each node of a scene is on the map. */
final class Geography {
    private final Whereabouts whereabouts;

    Geography(Dossier dossier) {
        this.whereabouts = new Whereabouts(dossier);
    }

    /** The spot of each node, in the middle of all that it stands for; empty where nothing is said of where it is. */
    List<Optional<Spot>> spots(ChartScene scene) {
        return scene.nodes().stream().map(n -> middle(scene.entities(n.id()).stream().flatMap(e -> whereabouts.of(e).stream()).toList())).toList();
    }

    private static Optional<Spot> middle(List<Spot> spots) {
        if (spots.isEmpty()) return Optional.empty();
        return Optional.of(new Spot(spots.stream().mapToDouble(Spot::x).average().orElseThrow(), spots.stream().mapToDouble(Spot::y).average().orElseThrow()));
    }
}
