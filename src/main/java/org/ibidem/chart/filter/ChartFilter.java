package org.ibidem.chart.filter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.model.EdtfDate;

/**
 * What of a chart is to be shown: what passes every part of it. {@code part} are the only entities to be shown, or none for all; {@code on} is a day, or a longer time, in which it must have been so, and
 * {@code undated} says whether what no date is said of passes that; {@code known} shows the case as its journal stood then. A relation
 * passes only when both its ends do.
 */
public record ChartFilter(Set<UUID> part, Map<Dimension, Choice> choices, List<PropertyTest> properties, List<MeasureTest> measures, Optional<EdtfDate> on, boolean undated, Optional<Instant> known) {
    /** Everything is shown, as it is known now. */
    public static final ChartFilter NONE = new ChartFilter(Set.of(), Map.of(), List.of(), List.of(), Optional.empty(), true, Optional.empty());

    public ChartFilter {
        Map<Dimension, Choice> some = new EnumMap<>(Dimension.class);
        choices.forEach((dimension, choice) -> {
            if (!choice.isAll()) some.put(dimension, choice);
        });
        part = Set.copyOf(part);
        choices = Map.copyOf(some);
        properties = List.copyOf(properties);
        measures = List.copyOf(measures);
    }

    /** Whether nothing is left out, and nothing taken back. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same for only these entities; none for all. */
    public ChartFilter part(Set<UUID> entities) {
        return new ChartFilter(entities, choices, properties, measures, on, undated, known);
    }

    /** What is chosen of a dimension. */
    public Choice choice(Dimension dimension) {
        return choices.getOrDefault(dimension, Choice.ALL);
    }

    /** The same with another choice. */
    public ChartFilter with(Dimension dimension, Choice choice) {
        Map<Dimension, Choice> now = new EnumMap<>(Dimension.class);
        now.putAll(choices);
        now.put(dimension, choice);
        return new ChartFilter(part, now, properties, measures, on, undated, known);
    }

    /** The same with a value asked for: at least it where values are ranked, else it besides what is asked for. Asked for twice it is not. */
    public ChartFilter including(Dimension dimension, String value) {
        Choice now = choice(dimension);
        return with(dimension, dimension.isRanked() ? now.atLeast(value) : now.including(value));
    }

    /** The same with a value left out, or back when it was. */
    public ChartFilter excluding(Dimension dimension, String value) {
        return with(dimension, choice(dimension).excluding(value));
    }

    /** The same, asking this too. Few things have two values of a property, so of several that it is to be, one is enough. */
    public ChartFilter with(PropertyTest test) {
        if (includes(test)) return this;
        return test.how() == PropertyTest.How.EQUALS ? including(test) : and(test);
    }

    private ChartFilter and(PropertyTest test) {
        List<PropertyTest> now = new ArrayList<>(properties);
        now.add(test);
        return new ChartFilter(part, choices, now, measures, on, undated, known);
    }

    /** The same, asking for this value besides those of the property that are asked for; asked for twice it is not. */
    public ChartFilter including(PropertyTest value) {
        Optional<PropertyTest> before = properties.stream().filter(p -> p.isLike(value)).findFirst();
        if (before.isEmpty()) return and(value);
        PropertyTest now = before.get().includes(value) ? before.get().without(value) : before.get().or(value);
        return now.texts().isEmpty() ? without(before.get()) : new ChartFilter(part, choices, properties.stream().map(p -> p.equals(before.get()) ? now : p).toList(), measures, on, undated, known);
    }

    /** Whether this value of a property is asked for. */
    public boolean includes(PropertyTest value) {
        return properties.stream().anyMatch(p -> p.includes(value));
    }

    /** The same without asking this. */
    public ChartFilter without(PropertyTest test) {
        return new ChartFilter(part, choices, properties.stream().filter(p -> !p.equals(test)).toList(), measures, on, undated, known);
    }

    /** The same, asking this too. */
    public ChartFilter with(MeasureTest test) {
        List<MeasureTest> now = new ArrayList<>(measures);
        now.add(test);
        return new ChartFilter(part, choices, properties, now, on, undated, known);
    }

    /** The same without asking this. */
    public ChartFilter without(MeasureTest test) {
        return new ChartFilter(part, choices, properties, measures.stream().filter(m -> !m.equals(test)).toList(), on, undated, known);
    }

    /** The same for what was so on this day or in this time; empty for any. */
    public ChartFilter on(Optional<EdtfDate> time) {
        return new ChartFilter(part, choices, properties, measures, time, undated, known);
    }

    /** The same with what is undated shown or not, when a time is asked for. */
    public ChartFilter undated(boolean shown) {
        return new ChartFilter(part, choices, properties, measures, on, shown, known);
    }

    /** The same for what was known at this moment; empty for now. */
    public ChartFilter known(Optional<Instant> moment) {
        return new ChartFilter(part, choices, properties, measures, on, undated, moment);
    }
}
