package org.ibidem.casefile;

import java.util.Set;
import java.util.stream.Collectors;

/** Told to listeners after a transaction counts as done. */
public record CaseChange(Entry entry) {
    /** The tables whose rows changed, such as {@code statement}. */
    public Set<String> tables() {
        return entry.changes().stream().map(RowChange::table).collect(Collectors.toUnmodifiableSet());
    }
}
