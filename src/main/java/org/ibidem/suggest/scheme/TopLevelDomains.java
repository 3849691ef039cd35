package org.ibidem.suggest.scheme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The top-level domains there are (IANA Root Zone Database), with those reserved for tests and documents. */
final class TopLevelDomains {
    /** Names under which registries of countries sell names, so that {@code co.uk} alone is nobody's (ICANN section of such lists). */
    private static final Set<String> SECOND_LEVEL = Set.of("ac", "co", "com", "edu", "gob", "gov", "go", "gouv", "ltd", "mil", "ne", "net", "nom", "or", "org", "plc", "re", "sch");
    private final Set<String> names;

    TopLevelDomains() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
            TopLevelDomains.class.getResourceAsStream("top-level-domains.txt"), StandardCharsets.UTF_8))) {
            names = in.lines().filter(l -> !l.startsWith("#")).flatMap(l -> Arrays.stream(l.split(" "))).collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the last label of a host is a top-level domain, in letters or in its ASCII form ({@code xn--…}). */
    boolean ends(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return names.contains(last);
    }

    /** Whether a host is only what registries sell names under, as {@code co.uk}. */
    boolean isSuffix(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        return labels.length < 2 || labels.length == 2 && labels[1].length() == 2 && SECOND_LEVEL.contains(labels[0]);
    }
}
