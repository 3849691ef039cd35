package org.ibidem.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibidem.match.Feature;
import org.ibidem.model.EdtfDate;

/** What facts say for and against two things being one: documents and registers strongly, birth dates by their distance. */
public final class Facts {
    private static final String NUMBER = "fact.identifier";
    private static final int SHORT = 3;
    private static final List<String> IDENTIFIERS = List.of("passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode", "imoNumber", "swiftBic", "uscCode");
    private static final double SAME_IDENTIFIER = 0.15;
    private static final double SAME_DAY = 0.05;
    private static final double OTHER_BIRTH = -0.2;
    private static final int YEARS = 2;

    private Facts() {}

    /** What the facts of one say about its being the other, facts by the names that FollowTheMoney has for them. */
    public static List<Feature> compared(Map<String, List<String>> one, Map<String, List<String>> other) {
        List<Feature> features = new ArrayList<>();
        number(one, other).ifPresent(features::add);
        born(one.getOrDefault("birthDate", List.of()), other.getOrDefault("birthDate", List.of())).ifPresent(features::add);
        return features;
    }

    /** The numbers that only one thing has, in a form in which they compare: of passports, registers, ships. */
    public static Set<String> numbers(Map<String, List<String>> facts) {
        return IDENTIFIERS.stream().flatMap(p -> facts.getOrDefault(p, List.of()).stream()).map(Facts::plain).filter(n -> n.length() > SHORT).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a reason is a number that both have. */
    public static boolean isNumber(Feature feature) {
        return feature.key().equals(NUMBER);
    }

    private static Optional<Feature> number(Map<String, List<String>> one, Map<String, List<String>> other) {
        Set<String> numbers = numbers(other);
        return numbers(one).stream().filter(numbers::contains).findFirst().map(n -> new Feature(NUMBER, n, n, SAME_IDENTIFIER));
    }

    private static String plain(String identifier) {
        return identifier.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Lists often have several dates of birth: the nearest counts. */
    private static Optional<Feature> born(List<String> own, List<String> others) {
        Optional<Feature> nearest = Optional.empty();
        for (String one : own) {
            for (String other : others) {
                Optional<Feature> feature = born(one, other);
                if (feature.isPresent() && (nearest.isEmpty() || feature.get().value() > nearest.get().value())) nearest = feature;
            }
        }
        return nearest;
    }

    private static Optional<Feature> born(String one, String other) {
        Optional<EdtfDate> a = EdtfDate.parse(one);
        Optional<EdtfDate> b = EdtfDate.parse(other);
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        if (a.get().equals(b.get()) && a.get().earliest().equals(a.get().latest())) return Optional.of(new Feature("fact.born", one, other, SAME_DAY));
        boolean apart = a.get().latest().plusYears(YEARS).isBefore(b.get().earliest()) || b.get().latest().plusYears(YEARS).isBefore(a.get().earliest());
        return Optional.of(apart ? new Feature("fact.bornApart", one, other, OTHER_BIRTH) : new Feature("fact.bornNear", one, other, 0));
    }
}
