package org.ibidem.suggest.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists by which names are judged, all in lower case. */
final class WordLists {
    final Set<String> givenNames = words("given-names.txt");
    final Set<String> familyNames = words("family-names.txt");
    final Set<String> places = places();
    private final Map<String, Set<String>> sections = sections();
    final Set<String> legalForms = sections.get("legal forms");
    final Set<String> organisationWords = sections.get("organisation words");
    final Set<String> titles = sections.get("people words");
    final Set<String> placeWords = sections.get("place words");
    final Set<String> adjectives = sections.get("adjectives");
    final Set<String> ordinary = sections.get("ordinary");
    final Set<String> joiners = sections.get("joiners");

    private static Set<String> words(String file) {
        return lines(file).stream().flatMap(l -> Arrays.stream(l.split(" "))).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> places() {
        Set<String> names = lines("places.txt").stream().flatMap(l -> Arrays.stream(l.split(", "))).collect(Collectors.toCollection(HashSet::new));
        for (String code : Locale.getISOCountries()) names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        return names;
    }

    private static Map<String, Set<String>> sections() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                current = new HashSet<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.addAll(List.of(line.split(" ")));
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(WordLists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
