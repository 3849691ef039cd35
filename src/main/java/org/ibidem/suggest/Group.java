package org.ibidem.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;

/** All occurrences of one value: what a person judges at once. They are in reading order, and never none. */
public record Group(List<Suggestion> occurrences) {
    /** The occurrences by kind and normal form, the most frequent first. What is ignored for ever is in none. */
    public static List<Group> of(List<Suggestion> all) {
        Map<String, List<Suggestion>> byKey = new LinkedHashMap<>();
        for (Suggestion each : all) {
            if (each.evidenceId() != null) byKey.computeIfAbsent(each.key(), k -> new ArrayList<>()).add(each);
        }
        return byKey.values().stream().map(Group::new).sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::value)).toList();
    }

    private Suggestion first() {
        return occurrences.getFirst();
    }

    /** Kind and normal form. */
    public String key() {
        return first().key();
    }

    /** Its kind. */
    public String kind() {
        return first().kind();
    }

    /** The value as it first stands. */
    public String value() {
        return first().value().replaceAll("\\s+", " ").strip();
    }

    /** Its one normal form. */
    public String normalised() {
        return first().normalised();
    }

    /** Whether its check digits are right. */
    public boolean valid() {
        return first().valid();
    }

    /** How often it stands. */
    public int count() {
        return occurrences.size();
    }

    /** In how many documents. */
    public int documents() {
        return (int) occurrences.stream().map(Suggestion::evidenceId).distinct().count();
    }

    /** Pending while one occurrence is; else accepted when one is. */
    public SuggestionState state() {
        if (has(SuggestionState.PENDING)) return SuggestionState.PENDING;
        return has(SuggestionState.ACCEPTED) ? SuggestionState.ACCEPTED : SuggestionState.IGNORED;
    }

    private boolean has(SuggestionState state) {
        return occurrences.stream().anyMatch(s -> s.state() == state);
    }

    /** The entities it was accepted for. */
    public List<UUID> entities() {
        return occurrences.stream().map(Suggestion::entityId).filter(java.util.Objects::nonNull).distinct().toList();
    }
}
