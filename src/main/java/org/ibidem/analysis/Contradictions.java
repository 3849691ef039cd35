package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Property;

/**
 * PRE-10: two accepted statements that cannot both be true, with none of them preferred; or an accepted one that a passage
 * refutes. Only properties of which there is one at a time are compared, and dates clash only when no day fits both.
 */
final class Contradictions {
    private static final String CODE = "PRE-10";
    private final Dossier dossier;

    /** What may have one value at a time: a property of an entity. */
    private record Slot(UUID entity, String property) {}

    Contradictions(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        List<Statement> accepted = dossier.statements().stream().filter(s -> s.status() == StatementStatus.ACCEPTED).toList();
        List<WeakSpot> found = new ArrayList<>();
        Map<Slot, List<Statement>> slots = accepted.stream().filter(s -> Property.ONE_AT_A_TIME.contains(s.property()))
            .collect(Collectors.groupingBy(s -> new Slot(dossier.identities().chosen(s.entityId()), s.property()), LinkedHashMap::new, Collectors.toList()));
        slots.values().stream().filter(said -> said.stream().noneMatch(Statement::preferred)).forEach(said -> compare(said, found));
        accepted.stream().filter(this::isRefuted).map(this::refuted).forEach(found::add);
        return found;
    }

    private void compare(List<Statement> said, List<WeakSpot> found) {
        for (int i = 0; i < said.size(); i++) {
            for (Statement other : said.subList(i + 1, said.size())) {
                if (clash(said.get(i), other)) found.add(finding(said.get(i), other));
            }
        }
    }

    private static boolean clash(Statement a, Statement b) {
        if (!overlap(a, b)) return false;
        Optional<EdtfDate> first = EdtfDate.parse(a.value());
        Optional<EdtfDate> second = EdtfDate.parse(b.value());
        if (first.isPresent() && second.isPresent()) {
            return first.get().isBefore(second.get()) || second.get().isBefore(first.get());
        }
        return !plain(a.value()).equals(plain(b.value()));
    }

    /** Whether there may be a day on which both are said to hold; without dates, there may. */
    private static boolean overlap(Statement a, Statement b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(Statement a, Statement b) {
        Optional<EdtfDate> end = EdtfDate.parse(a.validTo());
        Optional<EdtfDate> start = EdtfDate.parse(b.validFrom());
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[\\s%]+", "");
    }

    private WeakSpot finding(Statement a, Statement b) {
        return WeakSpot.of(CODE, Severity.BLOCK, a.ref().toString(), "contradiction", WeakSpots.words(dossier, a), b.ref(), dossier.value(b)).and(List.of(b.ref().toString()));
    }

    private boolean isRefuted(Statement s) {
        return dossier.citations(s.id()).stream().anyMatch(c -> c.stance() == Stance.REFUTES);
    }

    private WeakSpot refuted(Statement s) {
        String where = dossier.proofs(s.id()).stream().filter(p -> p.citation().stance() == Stance.REFUTES)
            .map(p -> p.evidence().ref().toString()).distinct().collect(Collectors.joining(", "));
        return WeakSpot.of(CODE, Severity.WARN, s.ref().toString(), "contradiction.refuted", WeakSpots.words(dossier, s), where);
    }
}
