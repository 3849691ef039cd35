package org.ibidem.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.match.LegalForms;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.Property;

/**
 * Finds the names of the case's things in words, in whatever way they are written, those of organisations also without their legal form where two
 * words are left. One word of a language is no name when it is written small.
 */
public final class NamesInText {
    private static final int SHORTEST = 3;
    private static final int BEGINNING = 2;
    /** Names by how their first word begins, so that a text is read once however many names there are. */
    private final Map<String, Map<String, Name>> byBeginning = new HashMap<>();

    /** A name, how it may be written, and whose it is. */
    private record Name(String words, Pattern pattern, Set<UUID> of) {
        /** Whether it stands at this place of a text. */
        boolean isAt(String text, int at) {
            Matcher there = pattern.matcher(text).useTransparentBounds(true).region(at, text.length());
            return there.lookingAt() && !(Character.isLowerCase(text.charAt(at)) && isOneWord() && Character.isUpperCase(words.charAt(0)));
        }

        private boolean isOneWord() {
            return words.indexOf(' ') < 0;
        }
    }

    /** The names of these things. */
    public NamesInText(Dossier dossier, Collection<Entity> of) {
        of.forEach(e -> {
            boolean organisation = dossier.schema(e).filter(s -> s.kind() == Kind.ORGANISATION).isPresent();
            dossier.standing(e.id()).stream().filter(s -> Property.STRONG_NAMES.contains(s.property())).flatMap(s -> Stream.of(s.value().strip(), s.original().strip()))
                .flatMap(name -> organisation ? Stream.of(name, shortened(name)) : Stream.of(name)).distinct().forEach(name -> learn(name, e.id()));
        });
    }

    /** A name as people write it who leave the legal form out; one word alone may be any word, so it stays as it is then. */
    private static String shortened(String name) {
        String rest = LegalForms.without(name);
        return rest.indexOf(' ') < 0 ? name : rest;
    }

    private void learn(String name, UUID entity) {
        String key = NameWriting.key(name);
        if (key.length() < SHORTEST) return;
        byBeginning.computeIfAbsent(beginning(key, 0), k -> new TreeMap<>())
            .computeIfAbsent(name, n -> new Name(n, NameWriting.anyOf(Set.of(n)), new LinkedHashSet<>())).of().add(entity);
    }

    private static String beginning(String text, int at) {
        String first = text.substring(at, Math.min(text.length(), at + BEGINNING)).toLowerCase(Locale.ROOT);
        return first.length() == BEGINNING && !Character.isLetterOrDigit(first.charAt(1)) ? first.substring(0, 1) : first;
    }

    /** The first name in some words. */
    public Optional<String> first(String words) {
        for (int at = 0; at < words.length(); at++) {
            Optional<Name> name = at(words, at).stream().findFirst();
            if (name.isPresent()) return name.map(Name::words);
        }
        return Optional.empty();
    }

    /** The things that are named in some words. */
    public Set<UUID> named(String words) {
        Set<UUID> named = new LinkedHashSet<>();
        for (int at = 0; at < words.length(); at++) at(words, at).forEach(name -> named.addAll(name.of()));
        return named;
    }

    private List<Name> at(String words, int at) {
        return byBeginning.getOrDefault(beginning(words, at), Map.of()).values().stream().filter(name -> name.isAt(words, at)).toList();
    }
}
