package org.ibidem.ui.chart.measure;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Halo;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.chart.measure.Betweenness;
import org.ibidem.chart.measure.Estimate;
import org.ibidem.chart.measure.Measure;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.ChartViewModel;

/** Counts what the chart shows while the analyst looks at the figures, and shows two of them as discs behind the nodes. */
public final class MeasuresViewModel {
    private static final Messages MESSAGES = Messages.of(MeasuresViewModel.class);
    private final ChartViewModel chart;
    private final ObservableValue<ChartScene> scenes;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Standings> standings = new ReadOnlyObjectWrapper<>(Standings.NONE);
    private final ObjectProperty<Measure> size = new SimpleObjectProperty<>();
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.NONE);
    private final ObjectProperty<Measure> explained = new SimpleObjectProperty<>(Measure.BETWEENNESS);
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();

    /** The figures of this chart. */
    public MeasuresViewModel(ChartViewModel chart) {
        this.chart = chart;
        this.scenes = chart.scenes();
        scenes.addListener((o, before, now) -> count());
        watched.addListener((o, before, now) -> count());
        size.addListener((o, before, now) -> {
            if (now != null) explained.set(now);
            count();
            draw();
        });
        colouring.addListener((o, before, now) -> {
            count();
            draw();
        });
    }

    private boolean isWanted() {
        return watched.get() || size.get() != null || colouring.get() != Colouring.NONE;
    }

    private void count() {
        ChartScene scene = scenes.getValue();
        if (counting.get() || !isWanted() || standings.get().areOf(scene)) return;
        counting.set(true);
        chart.session().start(MESSAGES.get("measures.counting"), progress -> Standings.of(scene, progress))
            .whenComplete((now, failure) -> chart.session().desk().threads().screen().execute(() -> counted(now, failure)));
    }

    private void counted(Standings now, Throwable failure) {
        counting.set(false);
        if (failure != null) {
            chart.session().problem(failure);
            return;
        }
        standings.set(now);
        draw();
        count();
    }

    private void draw() {
        Halo.Meaning meaning = new Halo.Meaning(size.get() == null ? "" : name(size.get()), colouring.get() == Colouring.NONE ? "" : name(colouring.get()));
        chart.halos(standings.get().halos(size.get(), colouring.get(), meaning));
    }

    /** Whether the analyst looks at the figures; else nothing is counted that no disc shows. */
    BooleanProperty watched() {
        return watched;
    }

    /** Whether figures are being counted. */
    ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** The figures as last counted. */
    ReadOnlyObjectProperty<Standings> standings() {
        return standings.getReadOnlyProperty();
    }

    /** What the size of the discs shows; {@code null} for nothing. */
    public ObjectProperty<Measure> size() {
        return size;
    }

    /** What the colour of the discs shows. */
    public ObjectProperty<Colouring> colouring() {
        return colouring;
    }

    /** The measure that is explained. */
    ObjectProperty<Measure> explained() {
        return explained;
    }

    static String name(Measure measure) {
        return FilterWords.name(measure);
    }

    static String name(Colouring colouring) {
        return MESSAGES.get("colouring." + colouring);
    }

    /** What a measure says of a network, and how it was found. */
    String explanation() {
        Measure measure = explained.get();
        String says = MESSAGES.get("measure." + measure + ".says");
        Estimate estimate = standings.get().measures() == null ? null : standings.get().measures().figures().get(measure);
        return estimate == null || estimate.isExact() ? says : says + " " + MESSAGES.get("measures.sampled", estimate.sampled());
    }

    /** What the explained measure says of the entity that alone is selected; empty when none is. */
    String verdict() {
        return chosen().map(row -> {
            Standings now = standings.get();
            Measure measure = explained.get();
            double value = now.value(row, measure);
            double error = now.measures().figures().get(measure).errors()[row.node()];
            String figure = error > 0 ? MESSAGES.get("measures.about", figure(measure, value), figure(measure, error)) : figure(measure, value);
            return MESSAGES.get("measures.verdict", row.name(), name(measure), figure, now.rank(row, measure), now.rows().size());
        }).orElse("");
    }

    private Optional<Standings.Row> chosen() {
        List<UUID> selected = chart.selection().nodes().stream().map(n -> n.id()).toList();
        return selected.size() == 1 ? standings.get().rows().stream().filter(r -> r.id().equals(selected.getFirst())).findFirst() : Optional.empty();
    }

    /** A figure as it is read: counts as they are, betweenness as pairs of others, the rest with three digits. */
    String figure(Measure measure, double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Language.now());
        format.setMaximumFractionDigits(measure == Measure.DEGREE || measure == Measure.CORE ? 0 : measure == Measure.BETWEENNESS ? 1 : 3);
        return format.format(measure == Measure.BETWEENNESS ? Betweenness.pairs(value, standings.get().rows().size()) : value);
    }

    /** The entities selected on the chart. */
    ObservableValue<Set<UUID>> selected() {
        return chart.selection().ids();
    }

    /** Selects these on the chart, and brings the last into view. */
    void select(List<UUID> entities) {
        chart.selection().only(entities);
        chart.showCurrent();
    }

    /** Opens an entity's profile. */
    void open(UUID entity) {
        chart.session().openEntity(entity);
    }
}
