package org.ibidem.suggest.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** The names and aliases of the case's entities, found wherever they stand, whatever the letter case. */
public final class KnownNames {
    /** A case that knows nobody. */
    public static final KnownNames NONE = new KnownNames(List.of());
    private static final List<String> NAMES = List.of("name", "alias", "weakAlias", "previousName");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_ASIAN = 2;
    private final Map<String, List<Known>> byBeginning = new HashMap<>();

    private record Known(String lower, NameKind kind) {}

    private KnownNames(List<Known> known) {
        for (Known each : known) byBeginning.computeIfAbsent(each.lower().substring(0, 2), k -> new ArrayList<>()).add(each);
        byBeginning.values().forEach(l -> l.sort(Comparator.comparingInt((Known k) -> k.lower().length()).reversed()));
    }

    /** The names of people, organisations and places of a case. */
    public static KnownNames of(Dossier dossier) {
        List<Known> known = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            NameKind kind = kind(entity.schema());
            if (kind == null) continue;
            for (Statement s : dossier.standing(entity.id())) {
                if (!NAMES.contains(s.property())) continue;
                add(known, s.value(), kind);
                add(known, s.original(), kind);
            }
        }
        return new KnownNames(known);
    }

    private static void add(List<Known> known, String name, NameKind kind) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        boolean asian = !lower.isEmpty() && lower.charAt(0) >= 0x3400;
        if (lower.length() >= (asian ? SHORTEST_ASIAN : SHORTEST) && lower.length() == name.strip().length()) known.add(new Known(lower, kind));
    }

    /** What a schema's entities are, as far as names of texts go; {@code null} for accounts, documents and the like. */
    private static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization", "PublicBody", "LegalEntity", "Brand" -> NameKind.ORGANISATION;
            case "Address" -> NameKind.PLACE;
            default -> null;
        };
    }

    void in(String text, Consumer<Name> found) {
        if (byBeginning.isEmpty()) return;
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) return;
        for (int i = 0; i + 1 < lower.length(); i++) {
            if (i > 0 && isWord(lower.charAt(i)) && isWord(lower.charAt(i - 1))) continue;
            for (Known each : byBeginning.getOrDefault(lower.substring(i, i + 2), List.of())) {
                int end = i + each.lower().length();
                if (!lower.startsWith(each.lower(), i) || end < lower.length() && isWord(lower.charAt(end)) && isWord(lower.charAt(end - 1))) continue;
                found.accept(new Name(each.kind(), text.substring(i, end), i, end, 1));
                break;
            }
        }
    }

    /** Letters that are written together; in Han and Hangul a name may be followed by anything. */
    private static boolean isWord(char c) {
        return c < 0x3400 && Character.isLetterOrDigit(c);
    }
}
