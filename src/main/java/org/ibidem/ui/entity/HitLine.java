package org.ibidem.ui.entity;

import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.model.ListHit;
import org.ibidem.ui.shell.Chip;

/** What of a hit on a screening list is seen where its entity is: that it is true, or waits for a decision; others are not shown there. */
public final class HitLine {
    private static final Messages MESSAGES = Messages.of(HitLine.class);

    private HitLine() {}

    /** A chip for each hit that is true or open. */
    public static List<Chip> chips(List<ListHit> hits) {
        return hits.stream().filter(h -> h.isOpen() || h.isTrue())
            .map(h -> new Chip(MESSAGES.get(h.isOpen() ? "hit.open" : "hit.true", h.listed().list(), h.listed().date(), h.listed().caption()), h.isOpen() ? "chip-warning" : "chip-danger")).toList();
    }
}
