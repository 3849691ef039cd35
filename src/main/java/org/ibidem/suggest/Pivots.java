package org.ibidem.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;
import org.ibidem.ontology.PropertyType;

/** Finds the identifiers and addresses that documents and entities share: those in the texts that nobody ignored, and those in what is said of entities. */
public final class Pivots {
    private static final String ADDRESS = "address";
    /** The kinds of things that are nothing but a value: what is linked with one has the value. */
    private static final Set<String> VALUES = Set.of("Address", "BankAccount", "CryptoWallet", "Domain", "EmailAddress", "IpAddress", "PhoneNumber", "TrackerId", "UserAccount", "WebSite");
    private final Dossier dossier;
    private final Map<String, Shared> shared = new LinkedHashMap<>();
    private final Map<String, List<Shared>> byNumber = new HashMap<>();

    /** One value with all that have it. */
    private static final class Shared {
        private final String kind;
        private final String normalised;
        private final boolean valid;
        private final Set<UUID> documents = new LinkedHashSet<>();
        private final Set<UUID> entities = new LinkedHashSet<>();
        private final Map<UUID, List<UUID>> proofs = new HashMap<>();
        private final List<Suggestion> occurrences = new ArrayList<>();

        Shared(String kind, String normalised, boolean valid) {
            this.kind = kind;
            this.normalised = normalised;
            this.valid = valid;
        }
    }

    private Pivots(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The pivots of a case, the strongest first, then those that most share; what is said of entities is read by these identifiers. */
    public static List<Pivot> of(Dossier dossier, List<Suggestion> suggestions, Identifiers identifiers) {
        Pivots pivots = new Pivots(dossier);
        suggestions.forEach(pivots::addText);
        for (Entity entity : dossier.entities()) pivots.addEntity(entity, identifiers);
        return pivots.found();
    }

    private Shared of(String kind, String normalised, boolean valid) {
        return of(kind, normalised, normalised, valid);
    }

    private Shared of(String kind, String key, String shown, boolean valid) {
        return shared.computeIfAbsent(kind + " " + key, k -> {
            Shared one = new Shared(kind, shown, valid);
            byNumber.computeIfAbsent(key.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(one);
            return one;
        });
    }

    private void addText(Suggestion s) {
        if (s.evidenceId() == null || dossier.evidence(s.evidenceId()).isEmpty() || s.state() == SuggestionState.IGNORED || Target.isName(s.kind())) return;
        Shared one = of(s.kind(), s.normalised(), s.valid());
        one.documents.add(s.evidenceId());
        one.occurrences.add(s);
        if (s.entityId() != null) dossier.entity(dossier.identities().chosen(s.entityId())).filter(e -> !VALUES.contains(e.schema())).ifPresent(e -> one.entities.add(e.id()));
    }

    /** The identifiers in what is said; numbers that only a word beside them tells are read with the property's name before them. */
    public static List<Identifier> identifiers(Statement said, Identifiers identifiers) {
        return identifiers.in(said.property().replaceAll("Code$|Number$", "") + ": " + said.value());
    }

    private void addEntity(Entity entity, Identifiers identifiers) {
        for (Statement s : dossier.standing(entity.id())) {
            if (s.valueEntityId() != null || s.value().length() > 200) continue;
            for (Identifier i : identifiers(s, identifiers)) add(of(i.kind(), i.normalised(), i.valid()), entity, s);
            if (s.property().equals("registrationNumber")) sameNumber(entity, s);
            if (dossier.property(s).filter(p -> p.type() == PropertyType.ADDRESS).isPresent()) address(s.value()).ifPresent(one -> add(one, entity, s));
        }
    }

    /** Adds who has a value by what is said: the entity itself, or where that is nothing but the value whatever is linked with it. */
    private void add(Shared one, Entity entity, Statement said) {
        List<Relation> ties = VALUES.contains(entity.schema()) ? dossier.relationsOf(entity.id()) : List.of();
        if (ties.isEmpty()) add(one, entity.id(), List.of(said));
        ties.forEach(tie -> add(one, tie.other(entity.id()), tie.about()));
    }

    private void add(Shared one, UUID entity, List<Statement> said) {
        one.entities.add(entity);
        said.stream().flatMap(s -> dossier.proofs(s.id()).stream()).filter(p -> !p.refutes()).forEach(p -> {
            one.documents.add(p.evidence().id());
            one.proofs.computeIfAbsent(entity, e -> new ArrayList<>()).add(p.passage().id());
        });
    }

    /** A registration number of an entity is the number that a text gives under whatever scheme. */
    private void sameNumber(Entity entity, Statement said) {
        String plain = said.value().replaceAll("[\\s.\\-–/]", "").toLowerCase(Locale.ROOT);
        byNumber.getOrDefault(plain, List.of()).forEach(one -> add(one, entity, said));
    }

    /** An address is the same whatever stands between its words; one word alone, as a town, is none to share. */
    private Optional<Shared> address(String value) {
        String words = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        boolean exact = words.contains(" ") && words.codePoints().anyMatch(Character::isDigit);
        return exact ? Optional.of(of(ADDRESS, words, value.replaceAll("\\s+", " ").strip(), true)) : Optional.empty();
    }

    private List<Pivot> found() {
        int all = Math.max(1, dossier.evidence().size());
        return shared.values().stream().filter(s -> s.documents.size() > 1 || s.entities.size() > 1)
            .map(s -> new Pivot(s.kind, s.normalised, List.copyOf(s.documents), List.copyOf(s.entities), Strength.of(s.kind, s.normalised, s.valid),
                Math.round(1000.0 * s.documents.size() / all) / 1000.0, List.copyOf(s.occurrences), Map.copyOf(s.proofs)))
            .sorted(Comparator.comparing(Pivot::strength).reversed().thenComparing(p -> -p.documents().size() - p.entities().size()).thenComparing(Pivot::normalised)).toList();
    }
}
