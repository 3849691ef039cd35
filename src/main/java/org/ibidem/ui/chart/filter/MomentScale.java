package org.ibidem.ui.chart.filter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FilterWords;

/** The moments at which the case changed, each as far from the next as any other: work comes in bursts. */
final class MomentScale implements TimeScale {
    private final List<Instant> moments;
    private final SortedMap<Instant, Integer> changes;

    MomentScale(SortedMap<Instant, Integer> changes) {
        this.changes = changes;
        this.moments = new ArrayList<>(changes.keySet());
    }

    @Override
    public int[] bars(int places) {
        int[] bars = new int[Math.min(places, moments.size())];
        for (int i = 0; i < moments.size(); i++) bars[(int) ((long) i * bars.length / moments.size())] += changes.get(moments.get(i));
        return bars;
    }

    private int index(Instant known) {
        int index = 0;
        while (index + 1 < moments.size() && !moments.get(index + 1).isAfter(known)) index++;
        return index;
    }

    @Override
    public double place(ChartFilter filter) {
        return filter.known().map(k -> index(k) / Math.max(1.0, moments.size() - 1.0)).orElse(Double.NaN);
    }

    @Override
    public ChartFilter at(ChartFilter filter, double place) {
        return filter.known(Optional.of(moments.get((int) Math.round(place * (moments.size() - 1)))));
    }

    @Override
    public ChartFilter step(ChartFilter filter, int by) {
        int now = filter.known().map(this::index).orElse(by > 0 ? -1 : moments.size());
        return filter.known(Optional.of(moments.get(Math.clamp(now + by, 0, moments.size() - 1))));
    }

    @Override
    public String words(ChartFilter filter) {
        return filter.known().map(FilterWords::moment).orElse("");
    }

    @Override
    public String first() {
        return FilterWords.moment(moments.getFirst());
    }

    @Override
    public String last() {
        return FilterWords.moment(moments.getLast());
    }
}
