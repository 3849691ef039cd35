package org.ibidem.identity;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.match.Feature;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.suggest.Identifier;
import org.ibidem.suggest.Identifiers;
import org.ibidem.suggest.Pivot;
import org.ibidem.suggest.Pivots;
import org.ibidem.suggest.Strength;

/**
 * Finds accounts, and persons, that may be of one hand: they share a telephone, a device, a wallet, an address, a picture, or the words with which they praise
 * themselves. Each reason says how many of the case share it too, and which innocent explanation there is; a shared thing proves nothing.
 */
public final class Personas {
    private static final String ACCOUNT = "UserAccount";
    private static final Set<String> WALLETS = Set.of("btc", "eth", "tron", "xmr");
    private static final Set<String> PHONES = Set.of("phone", "whatsapp", "telegram", "wechat", "skype");
    private static final Set<String> DEVICES = Set.of("ipv4", "ipv6", "mac");
    /** What many share says little of any two of them. */
    private static final int COMMON = 6;
    private static final int MOST = 30;
    /** Longer values are descriptions. */
    private static final int LONGEST = 200;
    private static final Identifiers IDENTIFIERS = new Identifiers("");
    private static final double LEAST = 0.6;
    private static final double MORE = 0.05;
    private static final double PICTURE = 0.75;
    /** How strongly a thing that is an entity of its own ties those that have it, by its kind. */
    private static final Map<String, Double> THINGS = Map.of("PhoneNumber", 0.8, "EmailAddress", 0.8, "CryptoWallet", 0.9, "BankAccount", 0.85, "IpAddress", 0.6, "TrackerId", 0.75);
    private final Dossier dossier;
    private final Map<UUID, Entity> subjects = new LinkedHashMap<>();
    private final Map<Set<UUID>, List<Feature>> reasons = new LinkedHashMap<>();

    private Personas(Dossier dossier) {
        this.dossier = dossier;
        dossier.entities().stream().filter(this::isPersona).forEach(e -> subjects.put(e.id(), e));
    }

    private boolean isPersona(Entity e) {
        return e.schema().equals(ACCOUNT) || dossier.schema(e).map(s -> s.isA("Person")).orElse(false);
    }

    /** Every pair that may be of one hand, but those of which it was decided that they are not, the likeliest first. @param pictures what each looks like, {@link PicturePrint#COLUMNS} wide */
    public static List<Duplicate> of(Dossier dossier, Map<UUID, BufferedImage> pictures) {
        Personas personas = new Personas(dossier);
        personas.identifiers();
        personas.accounts();
        personas.things();
        personas.pictures(pictures);
        new SharedWords(dossier, personas.subjects.keySet()).pairs().forEach(personas::add);
        return personas.found();
    }

    private void identifiers() {
        for (Pivot p : Pivots.of(dossier, List.of(), IDENTIFIERS)) {
            List<UUID> who = p.entities().stream().filter(subjects::containsKey).toList();
            share(who, kind(p.kind()), p.normalised(), weight(p.strength()));
        }
    }

    /** What is said of accounts that are tied to others: as a pivot it belongs to those, as a trace of a hand to the account. */
    private void accounts() {
        Map<String, Set<UUID>> users = new LinkedHashMap<>();
        Map<String, Identifier> said = new HashMap<>();
        for (Entity account : subjects.values()) {
            if (!account.schema().equals(ACCOUNT)) continue;
            dossier.standing(account.id()).stream().filter(s -> s.valueEntityId() == null && s.value().length() <= LONGEST).flatMap(s -> whole(Pivots.identifiers(s, IDENTIFIERS))).forEach(i -> {
                String key = i.kind() + " " + i.normalised();
                users.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(account.id());
                said.put(key, i);
            });
        }
        users.forEach((key, who) -> {
            Identifier i = said.get(key);
            share(List.copyOf(who), kind(i.kind()), i.normalised(), weight(Strength.of(i.kind(), i.normalised(), i.valid())));
        });
    }

    /** The identifiers that are no part of another, as the domain of a mail address is. */
    private static Stream<Identifier> whole(List<Identifier> found) {
        return found.stream().filter(i -> found.stream().noneMatch(o -> o != i && o.start() <= i.start() && o.end() >= i.end()));
    }

    private static String kind(String identifier) {
        if (WALLETS.contains(identifier)) return "wallet";
        if (PHONES.contains(identifier)) return "phone";
        if (DEVICES.contains(identifier)) return "device";
        return identifier.equals("email") ? "mail" : "value";
    }

    private static double weight(Strength strength) {
        return switch (strength) {
            case VERY_STRONG -> 0.9;
            case STRONG -> 0.8;
            case MEDIUM -> 0.7;
            case MEDIUM_WEAK -> LEAST;
            case WEAK -> 0.3;
        };
    }

    /** Things that are entities of their own: a telephone or wallet that both are tied to. */
    private void things() {
        Map<UUID, Set<UUID>> users = new LinkedHashMap<>();
        for (Entity subject : subjects.values()) {
            for (Relation r : dossier.relationsOf(subject.id())) use(users, r.other(subject.id()), subject.id());
            for (Statement s : dossier.standing(subject.id())) if (s.valueEntityId() != null) use(users, s.valueEntityId(), subject.id());
        }
        for (Statement s : dossier.statements()) if (s.valueEntityId() != null) use(users, s.entityId(), s.valueEntityId());
        users.forEach((thing, who) -> dossier.entity(thing).ifPresent(e -> share(List.copyOf(who), kindOf(e.schema()), dossier.caption(thing), THINGS.get(e.schema()))));
    }

    private void use(Map<UUID, Set<UUID>> users, UUID thing, UUID user) {
        UUID shown = dossier.identities().chosen(user);
        if (!subjects.containsKey(shown)) return;
        dossier.entity(thing).filter(e -> THINGS.containsKey(e.schema())).ifPresent(e -> users.computeIfAbsent(e.id(), k -> new LinkedHashSet<>()).add(shown));
    }

    private static String kindOf(String schema) {
        return switch (schema) {
            case "PhoneNumber" -> "phone";
            case "EmailAddress" -> "mail";
            case "CryptoWallet", "BankAccount" -> "wallet";
            case "IpAddress" -> "device";
            default -> "value";
        };
    }

    private void share(List<UUID> who, String kind, String value, double weight) {
        if (who.size() < 2 || who.size() > MOST) return;
        double now = who.size() >= COMMON ? weight - 0.2 : weight;
        String rate = who.size() + " / " + subjects.size();
        for (int i = 0; i < who.size(); i++) {
            for (UUID other : who.subList(i + 1, who.size())) add(who.get(i), other, new Feature("persona." + kind, value, rate, now));
        }
    }

    private void pictures(Map<UUID, BufferedImage> pictures) {
        Map<UUID, PicturePrint> prints = new LinkedHashMap<>();
        pictures.forEach((who, picture) -> {
            if (subjects.containsKey(who)) prints.put(who, PicturePrint.of(picture));
        });
        List<UUID> shown = List.copyOf(prints.keySet());
        for (int i = 0; i < shown.size(); i++) {
            for (UUID other : shown.subList(i + 1, shown.size())) {
                int apart = prints.get(shown.get(i)).distance(prints.get(other));
                if (apart <= PicturePrint.ALIKE) add(shown.get(i), other, new Feature("persona.photo", Integer.toString(PicturePrint.BITS - apart), Integer.toString(PicturePrint.BITS), PICTURE));
            }
        }
    }

    private void add(SharedWords.Pair pair) {
        add(pair.one(), pair.other(), new Feature("persona.words", pair.sample(), Long.toString(Math.round(pair.overlap() * 100)), LEAST + 0.2 * pair.overlap()));
    }

    /** An account is no person: only two of one layer can be one. One reason of a kind is told, the strongest. */
    private void add(UUID one, UUID other, Feature reason) {
        if (one.equals(other) || !Duplicates.mayBeOne(subjects.get(one), subjects.get(other))) return;
        List<Feature> known = reasons.computeIfAbsent(Set.of(one, other), k -> new ArrayList<>());
        if (known.stream().noneMatch(f -> f.key().equals(reason.key()) && f.of().equals(reason.of()))) known.add(reason);
    }

    private List<Duplicate> found() {
        List<Duplicate> found = new ArrayList<>();
        reasons.forEach((pair, features) -> {
            List<Entity> two = pair.stream().map(subjects::get).sorted(Comparator.comparingInt(Entity::number)).toList();
            UUID one = two.getFirst().id();
            UUID other = two.getLast().id();
            double score = score(features);
            if (score >= LEAST && dossier.identities().apart(one, other).isEmpty()) found.add(new Duplicate(two.getFirst(), two.getLast(), score, told(features), dossier.identities().open(one, other)));
        });
        return Duplicate.sorted(found);
    }

    /** The strongest reason, and a little for each other. */
    private static double score(List<Feature> features) {
        double best = features.stream().mapToDouble(Feature::value).max().orElse(0);
        return Math.min(0.95, best + MORE * (features.size() - 1));
    }

    /** The strongest first, each kind with what else may be behind it. */
    private static List<Feature> told(List<Feature> features) {
        List<Feature> told = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        features.stream().sorted(Comparator.comparingDouble(Feature::value).reversed()).forEach(f -> {
            told.add(f);
            if (explained.add(f.key())) told.add(new Feature(f.key() + ".innocent", "", "", 0));
        });
        return List.copyOf(told);
    }

    /** Both kinds of suggestions as one list, the likest first; of a pair that stands in both, all reasons. */
    public static List<Duplicate> with(List<Duplicate> byName, List<Duplicate> byShared) {
        Map<Set<UUID>, Duplicate> all = new HashMap<>();
        byName.forEach(d -> all.put(Set.of(d.a().id(), d.b().id()), d));
        byShared.forEach(d -> all.merge(Set.of(d.a().id(), d.b().id()), d, Duplicate::and));
        return Duplicate.sorted(all.values());
    }
}
