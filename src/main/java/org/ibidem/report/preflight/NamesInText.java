package org.ibidem.report.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Property;

/** Finds the names of the case's things in words: as they are written, and not within a longer word. */
final class NamesInText {
    private static final int SHORTEST = 3;
    /** Names by their first two letters, so that a text is read once however many names there are. */
    private final Map<String, Set<String>> byBeginning = new HashMap<>();

    NamesInText(Dossier dossier) {
        dossier.entities().stream().map(Entity::id).flatMap(id -> dossier.standing(id).stream()).filter(s -> Property.STRONG_NAMES.contains(s.property()))
            .flatMap(s -> List.of(s.value().strip(), s.original().strip()).stream()).filter(n -> n.length() >= SHORTEST)
            .forEach(n -> byBeginning.computeIfAbsent(n.substring(0, 2), k -> new TreeSet<>()).add(n));
    }

    /** The first name in some words. */
    Optional<String> first(String words) {
        for (int at = 0; at + 1 < words.length(); at++) {
            if (at > 0 && joins(words.charAt(at - 1), words.charAt(at))) continue;
            for (String name : byBeginning.getOrDefault(words.substring(at, at + 2), Set.of())) {
                if (words.startsWith(name, at) && endsAt(words, at + name.length())) return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean endsAt(String words, int end) {
        return end == words.length() || !joins(words.charAt(end - 1), words.charAt(end));
    }

    /** Whether two letters beside each other are of one word. Scripts that write no space between words, or join particles to names, have no such letters. */
    private static boolean joins(char a, char b) {
        return isOfWord(a) && isOfWord(b);
    }

    private static boolean isOfWord(char c) {
        return Character.isDigit(c) || Character.isLetter(c) && !Character.isIdeographic(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }
}
