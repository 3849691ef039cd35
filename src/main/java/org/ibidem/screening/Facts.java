package org.ibidem.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.match.Feature;
import org.ibidem.model.EdtfDate;

/** What facts say for and against two things being one: numbers strongly, dates of birth and of founding by their distance. */
public final class Facts {
    private static final String NUMBER = "fact.identifier";
    private static final int SHORT = 3;
    private static final List<String> IDENTIFIERS = List.of("passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode", "imoNumber", "mmsi", "swiftBic", "uscCode");
    /** Numbers of which a thing has one as long as it lives: another is another thing. */
    private static final List<Lasting> LASTING = List.of(new Lasting("imoNumber", "\\d{7}"), new Lasting("innCode", "\\d{10}|\\d{12}"), new Lasting("leiCode", "[\\da-z]{18}\\d\\d"),
        new Lasting("ogrnCode", "\\d{13}|\\d{15}"), new Lasting("uscCode", "[\\da-z]{18}"));
    private static final double SAME_IDENTIFIER = 0.15;
    private static final double SAME_DAY = 0.05;
    private static final double OTHER_BIRTH = -0.2;
    private static final double OTHER_NUMBER = -0.2;
    /** Registers differ about the day of founding more often than about births. */
    private static final double OTHER_FOUNDING = -0.1;
    private static final int YEARS = 2;

    /** Only numbers that are written as such numbers are; of others nobody knows what they are. */
    private record Lasting(String property, Pattern form) {
        Lasting(String property, String form) {
            this(property, Pattern.compile(form));
        }

        Optional<String> of(Map<String, List<String>> facts) {
            return facts.getOrDefault(property, List.of()).stream().map(Facts::plain).filter(n -> form.matcher(n).matches()).findFirst();
        }
    }

    private Facts() {}

    /** What the facts of one say about its being the other, facts by the names that FollowTheMoney has for them. */
    public static List<Feature> compared(Map<String, List<String>> one, Map<String, List<String>> other) {
        List<Feature> features = new ArrayList<>();
        number(one, other).or(() -> otherNumber(one, other)).ifPresent(features::add);
        nearest(one, other, "birthDate", "fact.born", OTHER_BIRTH).ifPresent(features::add);
        nearest(one, other, "incorporationDate", "fact.founded", OTHER_FOUNDING).ifPresent(features::add);
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

    private static Optional<Feature> otherNumber(Map<String, List<String>> one, Map<String, List<String>> other) {
        return LASTING.stream().flatMap(kind -> kind.of(one).flatMap(own -> kind.of(other).map(theirs -> new Feature("fact.otherNumber", own, theirs, OTHER_NUMBER))).stream()).findFirst();
    }

    /** Some write before a number which one it is. */
    private static String plain(String identifier) {
        return identifier.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^(?:imo|inn|ogrn)(?:no)?(?=\\d{7,15}$)", "");
    }

    /** Lists often have several dates: the nearest counts. */
    private static Optional<Feature> nearest(Map<String, List<String>> one, Map<String, List<String>> other, String property, String key, double otherDay) {
        Optional<Feature> nearest = Optional.empty();
        for (String own : one.getOrDefault(property, List.of())) {
            for (String theirs : other.getOrDefault(property, List.of())) {
                Optional<Feature> feature = dates(own, theirs, key, otherDay);
                if (feature.isPresent() && (nearest.isEmpty() || feature.get().value() > nearest.get().value())) nearest = feature;
            }
        }
        return nearest;
    }

    private static Optional<Feature> dates(String one, String other, String key, double otherDay) {
        Optional<EdtfDate> a = EdtfDate.parse(one);
        Optional<EdtfDate> b = EdtfDate.parse(other);
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        if (a.get().equals(b.get()) && a.get().earliest().equals(a.get().latest())) return Optional.of(new Feature(key, one, other, SAME_DAY));
        boolean apart = a.get().latest().plusYears(YEARS).isBefore(b.get().earliest()) || b.get().latest().plusYears(YEARS).isBefore(a.get().earliest());
        return Optional.of(apart ? new Feature(key + "Apart", one, other, otherDay) : new Feature(key + "Near", one, other, 0));
    }
}
