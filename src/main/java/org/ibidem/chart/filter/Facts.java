package org.ibidem.chart.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Credibility;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Grade;
import org.ibidem.model.Reliability;
import org.ibidem.model.Statement;

/** What a filter may ask of an entity or relation; {@code values} are its only ones, {@code sources} the ids of all that support it, and {@code linked} is when the relations of an entity are dated. */
record Facts(boolean relation, Map<Dimension, String> values, Set<String> sources, Set<Grade> grades, Period when, Period linked, List<Statement> said) {
    /** Whether it passes, apart from its ends. */
    boolean passes(ChartFilter filter, Dossier dossier) {
        return filter.choices().entrySet().stream().allMatch(c -> passes(c.getKey(), c.getValue()))
            && filter.properties().stream().allMatch(p -> p.ofRelations() != relation || p.passes(values(p.property(), dossier)))
            && filter.on().map(on -> wasSo(on, filter.undated())).orElse(true);
    }

    /** What no date is said of is not known to have been so; unless that is to pass too, its relations must have been. */
    private boolean wasSo(EdtfDate on, boolean undatedToo) {
        Period dated = when.or(linked);
        return when.isUndated() && undatedToo || dated.covers(on.earliest(), on.latest());
    }

    private boolean passes(Dimension dimension, Choice choice) {
        Set<String> is = values(dimension);
        if (is.isEmpty()) return true;
        if (choice.mode() != Choice.Mode.AT_LEAST) return choice.passesAny(is);
        String value = is.iterator().next();
        return choice.values().stream().allMatch(least -> dimension == Dimension.GRADE ? isGraded(least) : Integer.parseInt(value) >= Integer.parseInt(least));
    }

    /** What it is in this respect; nothing where that is not asked of its kind. */
    Set<String> values(Dimension dimension) {
        if (dimension == Dimension.SOURCE) return sources;
        String value = values.get(dimension);
        return value == null ? Set.of() : Set.of(value);
    }

    private boolean isGraded(String least) {
        if (least.length() != 2) return true;
        Grade wanted = new Grade(Reliability.valueOf(least.substring(0, 1)), Credibility.ofDigit(least.charAt(1) - '0'));
        return grades.contains(wanted) || grades.stream().anyMatch(g -> g.atLeast(wanted));
    }

    /** What is said by a property, by any when it is empty, as it is shown and as it was written. */
    Stream<String> values(String property, Dossier dossier) {
        return said.stream().filter(s -> property.isEmpty() || s.property().equals(property)).flatMap(s -> Stream.of(dossier.value(s), s.original()));
    }
}
