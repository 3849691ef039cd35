package org.ibidem.chart.filter;

import java.util.Set;
import java.util.TreeSet;

/** What is chosen of a dimension: only these values, all but these, or (of a ranked one, a single value) at least this. */
public record Choice(Mode mode, Set<String> values) {
    /** Nothing is chosen, so everything passes. */
    public static final Choice ALL = new Choice(Mode.EXCEPT, Set.of());

    /** How the values are meant. */
    public enum Mode { ONLY, EXCEPT, AT_LEAST }

    public Choice {
        values = Set.copyOf(values);
    }

    /** Whether everything passes. */
    public boolean isAll() {
        return values.isEmpty();
    }

    /** Whether any of what something is passes, so that it is left out only when all of it is; of a ranked dimension {@link Facts} decides. */
    boolean passesAny(Set<String> some) {
        return isAll() || some.stream().anyMatch(value -> values.contains(value) == (mode == Mode.ONLY));
    }

    /** With this value asked for: only it, or it besides those asked for; asked for again it is no more. One that was left out comes back. */
    Choice including(String value) {
        if (mode == Mode.EXCEPT && values.contains(value)) return new Choice(Mode.EXCEPT, toggled(value));
        return mode == Mode.ONLY ? new Choice(Mode.ONLY, toggled(value)) : new Choice(Mode.ONLY, Set.of(value));
    }

    /** With this value left out; left out again it comes back. */
    Choice excluding(String value) {
        if (mode == Mode.ONLY && !isAll()) return new Choice(Mode.ONLY, without(value));
        return new Choice(Mode.EXCEPT, toggled(value));
    }

    /** With at least this value asked for; asked for again, everything passes. */
    Choice atLeast(String value) {
        return mode == Mode.AT_LEAST && values.contains(value) ? ALL : new Choice(Mode.AT_LEAST, Set.of(value));
    }

    private Set<String> toggled(String value) {
        Set<String> now = without(value);
        if (!values.contains(value)) now.add(value);
        return now;
    }

    private Set<String> without(String value) {
        Set<String> now = new TreeSet<>(values);
        now.remove(value);
        return now;
    }
}
