package org.ibidem.screening.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.match.DenseScripts;
import org.ibidem.match.Folding;
import org.ibidem.screening.Facts;
import org.ibidem.screening.Subject;

/** What a thing is known again by: its names without case, marks and the order of their words, and numbers that only one thing has. */
final class CaseKeys {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> CONTACTS = List.of("email", "phone", "website", "publicKey", "iban", "username");
    private static final int SHORTEST = 4;
    /** In dense scripts two letters are a name. */
    private static final int SHORTEST_DENSE = 2;

    private CaseKeys() {}

    static Set<String> names(Subject subject) {
        return subject.names().stream().map(CaseKeys::name).filter(CaseKeys::tells).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean tells(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters >= SHORTEST || letters >= SHORTEST_DENSE && name.codePoints().anyMatch(DenseScripts::has);
    }

    private static String name(String name) {
        String plain = Folding.of(name);
        return Normalizer.normalize(Arrays.stream(BETWEEN.split(plain)).filter(w -> !w.isEmpty()).sorted().collect(Collectors.joining(" ")), Normalizer.Form.NFC);
    }

    static Set<String> numbers(Subject subject) {
        Set<String> numbers = new LinkedHashSet<>(Facts.numbers(subject.facts()));
        CONTACTS.stream().flatMap(p -> subject.facts().getOrDefault(p, List.of()).stream()).map(v -> BETWEEN.matcher(v.toLowerCase(Locale.ROOT)).replaceAll(""))
            .filter(v -> v.length() > SHORTEST).forEach(numbers::add);
        return numbers;
    }
}
