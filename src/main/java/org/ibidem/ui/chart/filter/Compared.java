package org.ibidem.ui.chart.filter;

import java.time.Instant;
import java.util.Optional;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.model.EdtfDate;

/** One side of a comparison: a view with its filter, at a time of its own when one is given. */
record Compared(Chart view, Optional<EdtfDate> on, Optional<Instant> known) {
    private static final Messages MESSAGES = Messages.of(Compared.class);

    /** What it is called in the legend. */
    String name() {
        String name = view.name();
        if (on.isPresent()) name = MESSAGES.get("compare.on", name, on.get().text());
        return known.isPresent() ? MESSAGES.get("compare.known", name, FilterWords.moment(known.get())) : name;
    }

    /** The view's filter at that time; on a day, what is undated is on both sides and tells nothing apart. */
    ChartFilter filter(ChartFilter kept) {
        ChartFilter at = on.isPresent() ? kept.on(on) : kept;
        return known.isPresent() ? at.known(known) : at;
    }
}
