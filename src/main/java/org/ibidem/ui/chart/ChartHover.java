package org.ibidem.ui.chart;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.ibidem.chart.ChartScene;

/**
 * What the mouse rests on: once it has for a moment, that node or link and its neighbours stay as they are and the rest is dimmed, until
 * the mouse goes on. In a cloud of dots the mouse is always on something, and means nothing by it.
 */
final class ChartHover {
    private static final Duration REST = Duration.millis(450);
    private final ChartViewModel model;
    private final ObjectProperty<Set<UUID>> focus = new SimpleObjectProperty<>(Set.of());
    private UUID under;

    ChartHover(ChartViewModel model) {
        this.model = model;
    }

    /** What stays as it is; empty when nothing is dimmed. */
    ObjectProperty<Set<UUID>> focus() {
        return focus;
    }

    /** A clock that {@link #over} and {@link #off} start and stop. */
    PauseTransition clock() {
        PauseTransition clock = new PauseTransition(REST);
        clock.setOnFinished(e -> rest());
        return clock;
    }

    /** The mouse is over this now; gives whether it came from elsewhere, so that the rest begins anew. */
    boolean over(Optional<UUID> hit) {
        UUID now = model.switches().hover().isOn() && !model.viewport().view().get().isOfDots() ? hit.orElse(null) : null;
        if (Objects.equals(now, under)) return false;
        under = now;
        if (!focus.get().isEmpty()) focus.set(Set.of());
        return now != null;
    }

    /** The mouse does something else, or is gone. */
    void off() {
        under = null;
        if (!focus.get().isEmpty()) focus.set(Set.of());
    }

    /** The mouse has rested long enough. */
    void rest() {
        if (under != null) focus.set(around(model.scene(), under));
    }

    private static Set<UUID> around(ChartScene scene, UUID id) {
        Set<UUID> stays = new HashSet<>(Set.of(id));
        IntStream links = scene.index(id).isPresent() ? IntStream.of(scene.linksAt(scene.index(id).getAsInt())) : scene.linkIndex(id).stream();
        links.mapToObj(scene.links()::get).forEach(l -> {
            stays.add(l.id());
            stays.add(scene.nodes().get(l.from()).id());
            stays.add(scene.nodes().get(l.to()).id());
        });
        return stays;
    }
}
