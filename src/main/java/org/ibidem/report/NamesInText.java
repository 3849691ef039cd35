package org.ibidem.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.match.LegalForms;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.Property;

/**
 * Finds the names of the case's things in words, in whatever way they are written, those of organisations also without their legal form where two
 * words are left and no other is called so. One word of a language is no name when it is written small, nor is a shortened name.
 */
public final class NamesInText {
    private static final int SHORTEST = 3;
    private static final int BEGINNING = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Names by how their first word begins, so that a text is read once however many names there are. */
    private final Map<String, Map<String, Name>> byBeginning = new HashMap<>();

    /** A name, how it may be written, whether it was shortened, and whose it is. */
    private record Name(String words, Pattern pattern, boolean isShort, Set<UUID> of) {
        /** How many signs of a text from this place on it is; 0 when it does not stand there. */
        int lengthAt(String text, int at) {
            Matcher there = pattern.matcher(text).useTransparentBounds(true).region(at, text.length());
            return there.lookingAt() && !(mayBeAnyWords() && isSmallerIn(there.group())) ? there.end() - at : 0;
        }

        private boolean mayBeAnyWords() {
            return isShort || words.indexOf(' ') < 0;
        }

        /** Whether a word begins with a small letter there that has a capital one here. */
        private boolean isSmallerIn(String written) {
            List<String> here = parts(words);
            List<String> there = parts(written);
            return IntStream.range(0, Math.min(here.size(), there.size())).anyMatch(i -> Character.isUpperCase(here.get(i).charAt(0)) && Character.isLowerCase(there.get(i).charAt(0)));
        }

        private static List<String> parts(String words) {
            return BETWEEN.splitAsStream(words).filter(part -> !part.isEmpty()).toList();
        }
    }

    /** The names of these things. */
    public NamesInText(Dossier dossier, Collection<Entity> of) {
        of.forEach(e -> {
            boolean organisation = dossier.schema(e).filter(s -> s.kind() == Kind.ORGANISATION).isPresent();
            dossier.standing(e.id()).stream().filter(s -> Property.STRONG_NAMES.contains(s.property())).flatMap(s -> Stream.of(s.value().strip(), s.original().strip()))
                .distinct().forEach(name -> {
                    learn(name, false, e.id());
                    if (organisation) learn(shortened(name), true, e.id());
                });
        });
        byBeginning.values().forEach(names -> names.values().removeIf(name -> name.isShort() && name.of().size() > 1));
    }

    /** A name as people write it who leave the legal form out; empty where one word alone is left, which may be any word. */
    private static String shortened(String name) {
        String rest = LegalForms.without(name);
        return rest.indexOf(' ') < 0 || rest.equals(name) ? "" : rest;
    }

    private void learn(String name, boolean isShort, UUID entity) {
        String key = NameWriting.key(name);
        if (key.length() < SHORTEST) return;
        Map<String, Name> names = byBeginning.computeIfAbsent(beginning(key, 0), k -> new TreeMap<>());
        Name known = names.get(key);
        // What is somebody's whole name is not another's in short.
        if (known != null && isShort && !known.isShort()) return;
        if (known == null || known.isShort() && !isShort) names.put(key, known = new Name(name, NameWriting.anyOf(Set.of(name)), isShort, new LinkedHashSet<>()));
        known.of().add(entity);
    }

    private static String beginning(String text, int at) {
        String first = text.substring(at, Math.min(text.length(), at + BEGINNING)).toLowerCase(Locale.ROOT);
        return first.length() == BEGINNING && !Character.isLetterOrDigit(first.charAt(1)) ? first.substring(0, 1) : first;
    }

    /** The first name in some words. */
    public Optional<String> first(String words) {
        Map<Name, Integer> ends = new IdentityHashMap<>();
        for (int at = 0; at < words.length(); at++) {
            Optional<Name> name = at(words, at, ends).stream().findFirst();
            if (name.isPresent()) return name.map(Name::words);
        }
        return Optional.empty();
    }

    /** The things that are named in some words. */
    public Set<UUID> named(String words) {
        Set<UUID> named = new LinkedHashSet<>();
        Map<Name, Integer> ends = new IdentityHashMap<>();
        for (int at = 0; at < words.length(); at++) at(words, at, ends).forEach(name -> named.addAll(name.of()));
        return named;
    }

    /**
     * The longest names that stand at a place: a firm is not named where another one is whose name only begins alike. A name does not begin again
     * before its last end: one of thousands of equal words would be sought at each of them.
     */
    private List<Name> at(String words, int at, Map<Name, Integer> ends) {
        List<Name> longest = new ArrayList<>();
        int length = 1;
        for (Name name : byBeginning.getOrDefault(beginning(words, at), Map.of()).values()) {
            if (at < ends.getOrDefault(name, 0)) continue;
            int here = name.lengthAt(words, at);
            if (here > 0) ends.put(name, at + here);
            if (here < length) continue;
            if (here > length) longest.clear();
            length = here;
            longest.add(name);
        }
        return longest;
    }
}
