package org.ibidem.ui.chart.filter;

import java.time.LocalDate;
import java.util.List;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Chronicle;
import org.ibidem.model.EdtfDate;

/** The days of a chart, from the first on which anything changes to the last. */
record DayScale(Chronicle chronicle) implements TimeScale {
    private long days() {
        return Math.max(1, chronicle.last().toEpochDay() - chronicle.first().toEpochDay());
    }

    @Override
    public int[] bars(int places) {
        return chronicle.histogram(places);
    }

    private static LocalDate day(EdtfDate on) {
        return on.earliest().equals(LocalDate.MIN) ? on.latest() : on.earliest();
    }

    @Override
    public double place(ChartFilter filter) {
        return filter.on().map(on -> Math.clamp((day(on).toEpochDay() - chronicle.first().toEpochDay()) / (double) days(), 0, 1)).orElse(Double.NaN);
    }

    @Override
    public ChartFilter at(ChartFilter filter, double place) {
        return on(filter, chronicle.first().plusDays(Math.round(place * days())));
    }

    private static ChartFilter on(ChartFilter filter, LocalDate day) {
        return filter.on(EdtfDate.parse(day.toString()));
    }

    @Override
    public ChartFilter step(ChartFilter filter, int by) {
        if (filter.on().isEmpty()) return on(filter, chronicle.first());
        LocalDate now = day(filter.on().get());
        List<LocalDate> changes = by > 0 ? chronicle.changes().stream().filter(d -> d.isAfter(now)).toList()
            : chronicle.changes().reversed().stream().filter(d -> d.isBefore(now)).toList();
        return changes.isEmpty() ? filter : on(filter, changes.get(Math.min(changes.size(), Math.abs(by)) - 1));
    }

    @Override
    public String words(ChartFilter filter) {
        return filter.on().map(EdtfDate::text).orElse("");
    }

    @Override
    public String first() {
        return chronicle.first().toString();
    }

    @Override
    public String last() {
        return chronicle.last().toString();
    }
}
