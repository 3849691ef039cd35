package org.ibidem.ui.chart.filter;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Chronicle;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.model.EdtfDate;

/** The time that is asked for: a day on which it was so, or a moment at which it was known. */
final class TimeViewModel {
    private static final int TICKS = 60;
    private final FilterViewModel filters;
    private final BooleanProperty known = new SimpleBooleanProperty();
    private final ObjectProperty<TimeScale> scale = new SimpleObjectProperty<>();
    private final BooleanProperty reading = new SimpleBooleanProperty(true);
    private FilteredChart read;

    TimeViewModel(FilterViewModel filters) {
        this.filters = filters;
        known.addListener((o, before, now) -> rescale());
        filters.dated().addListener((o, before, now) -> rescale());
        filters.seen().addListener((o, before, now) -> {
            if (read == null || read.whole() != now.whole()) rescale();
        });
        rescale();
    }

    private void rescale() {
        FilteredChart chart = filters.seen().get();
        if (chart == null || !filters.dated().get()) return;
        read = chart;
        boolean moments = known.get();
        reading.set(true);
        filters.session().behind(() -> {
            TimeScale fresh = moments ? new MomentScale(filters.moments()) : Optional.of(Chronicle.of(chart)).filter(c -> !c.isEmpty()).map(DayScale::new).orElse(null);
            filters.session().desk().threads().screen().execute(() -> {
                if (known.get() != moments) return;
                reading.set(false);
                scale.set(fresh);
            });
        });
    }

    /** Whether the slider goes along what was known, instead of what was so. */
    BooleanProperty known() {
        return known;
    }

    /** What the slider goes along; {@code null} when there are no dates. */
    ObjectProperty<TimeScale> scale() {
        return scale;
    }

    /** Whether the dates are still being read, so that there may be some. */
    BooleanProperty reading() {
        return reading;
    }

    /** Whether the time goes on by itself. */
    BooleanProperty playing() {
        return filters.playing();
    }

    /** Shows a place of the scale; it is kept with {@link #settle}. */
    void draw(double place) {
        if (scale.get() != null) filters.look(scale.get().at(filters.filter(), Math.clamp(place, 0, 1)));
    }

    /** Keeps what is shown. */
    void settle() {
        filters.playing().set(false);
        filters.keep();
    }

    /** Goes to where something changes next, or so many further. */
    void step(int by) {
        if (scale.get() != null) filters.change(f -> scale.get().step(f, by));
    }

    /** Asks for no time any more, neither a day nor a moment. */
    void off() {
        filters.playing().set(false);
        if (isAsked()) filters.change(f -> f.on(Optional.empty()).undated(true).known(Optional.empty()));
    }

    /** Whether a day or a moment is asked for, also one that the slider does not go along. */
    boolean isAsked() {
        return filters.filter().on().isPresent() || filters.filter().known().isPresent();
    }

    /** Lets the time go on by itself, from the beginning when it is at the end, or stops it. */
    void play() {
        if (filters.playing().get()) {
            settle();
        } else if (scale.get() != null) {
            double now = scale.get().place(filters.filter());
            if (Double.isNaN(now) || now >= 1) draw(0);
            filters.playing().set(true);
        }
    }

    /** Time goes on a little; at the end it stops. */
    void tick() {
        if (!filters.playing().get() || scale.get() == null) return;
        ChartFilter now = filters.filter();
        double place = scale.get().place(now);
        if (place >= 1) {
            settle();
            return;
        }
        ChartFilter next = scale.get().step(now, 1);
        ChartFilter further = scale.get().at(now, Math.min(1, place + 1.0 / TICKS));
        filters.look(scale.get().place(next) > scale.get().place(further) || next.equals(now) ? further : next);
    }

    /** The time asked for on the slider in words; empty for none. */
    String words() {
        return scale.get() == null ? "" : scale.get().words(filters.filter());
    }

    /** The time asked for that the slider does not go along, in words: the day while it goes along moments, the moment while it goes along days; empty for none. */
    String besides() {
        return known.get() ? filters.filter().on().map(EdtfDate::text).orElse("") : filters.filter().known().map(FilterWords::moment).orElse("");
    }

    FilterViewModel filters() {
        return filters;
    }
}
