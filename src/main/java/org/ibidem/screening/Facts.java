package org.ibidem.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibidem.match.Feature;
import org.ibidem.model.EdtfDate;
import org.ibidem.screening.list.ListEntry;

/** What facts say for and against two things being one: documents and registers strongly, birth dates by their distance. */
final class Facts {
    private static final List<String> IDENTIFIERS = List.of("passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode", "imoNumber", "swiftBic", "uscCode");
    private static final double SAME_IDENTIFIER = 0.15;
    private static final double SAME_DAY = 0.05;
    private static final double OTHER_BIRTH = -0.2;
    private static final int YEARS = 2;

    private Facts() {}

    static List<Feature> compared(Subject subject, ListEntry entry) {
        List<Feature> features = new ArrayList<>();
        identifier(subject, entry).ifPresent(features::add);
        born(subject.facts("birthDate"), entry.facts("birthDate")).ifPresent(features::add);
        return features;
    }

    private static Optional<Feature> identifier(Subject subject, ListEntry entry) {
        for (String property : IDENTIFIERS) {
            for (String own : subject.facts(property)) {
                for (String other : IDENTIFIERS.stream().flatMap(p -> entry.facts(p).stream()).toList()) {
                    if (plain(own).length() > 3 && plain(own).equals(plain(other))) return Optional.of(new Feature("fact.identifier", own, other, SAME_IDENTIFIER));
                }
            }
        }
        return Optional.empty();
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
