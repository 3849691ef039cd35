package org.ibidem.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibidem.match.DenseScripts;
import org.ibidem.match.NameIndex;
import org.ibidem.match.NameKind;
import org.ibidem.match.ReadName;
import org.ibidem.model.Entity;

/**
 * Finds the entities of a case that a piece of text may name: those whose name stands in it, and those whose name is like all of it, in any
 * script. Reading names is nearly all of the work, so each is read once for as long as this is kept, whatever becomes of the case. May be
 * asked from any thread.
 */
public final class EntityMatches {
    /** Half alike: enough to be offered to somebody who looks at the words. */
    private static final double LEAST = 0.5;
    /** How likely somebody is whose name stands in a text, at the least. */
    private static final double STANDING = 0.9;
    private static final int NAMES_AN_ENTITY = 8;
    private final NameIndex index = new NameIndex();
    private final Map<Name, Integer> numbers = new HashMap<>();
    private final List<Set<Entity>> bearers = new ArrayList<>();
    private final List<String> spellings = new ArrayList<>();
    private Dossier followed;

    private record Name(String text, NameKind kind) {}

    private record Scored(Entity entity, double score) {}

    /** Reads what names are new in this state of the case, and forgets who bears none any more. */
    public synchronized void follow(Dossier dossier) {
        if (dossier.shows(followed)) return;
        bearers.forEach(Set::clear);
        for (Entity entity : dossier.entities()) names(dossier, entity).forEach(name -> bearers.get(number(name)).add(entity));
        followed = dossier;
    }

    private static Set<Name> names(Dossier dossier, Entity entity) {
        NameKind kind = NameKind.ofSchema(entity.schema());
        Set<Name> names = new HashSet<>(Set.of(new Name(dossier.caption(entity.id()), kind)));
        dossier.names(entity.id()).forEach(name -> names.add(new Name(name, kind)));
        return names;
    }

    private int number(Name name) {
        return numbers.computeIfAbsent(name, n -> {
            index.add(bearers.size(), n.text, n.kind);
            bearers.add(new HashSet<>());
            spellings.add(plain(n.text));
            return bearers.size() - 1;
        });
    }

    /** At most so many entities of this state of the case, the likeliest first; none that has too little in common with the text. */
    public synchronized List<Entity> of(Dossier dossier, String text, int most) {
        follow(dossier);
        Map<Entity, Double> best = new HashMap<>();
        for (NameIndex.Hit hit : index.find(ReadName.of(text, NameKind.ANY), LEAST, most * NAMES_AN_ENTITY)) {
            bearers.get(hit.name()).forEach(e -> best.merge(e, hit.score(), Math::max));
        }
        String plain = plain(text);
        for (int i = 0; i < spellings.size(); i++) {
            if (!bearers.get(i).isEmpty() && standsIn(plain, spellings.get(i))) standing(best, bearers.get(i), (double) spellings.get(i).length() / plain.length());
        }
        return best.entrySet().stream().map(e -> new Scored(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.entity().number())).limit(most).map(Scored::entity).toList();
    }

    /** Of names that stand in a text the longer is the likelier. */
    private static void standing(Map<Entity, Double> best, Set<Entity> named, double share) {
        named.forEach(e -> best.merge(e, STANDING + (1 - STANDING) * share, Math::max));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether a name of more than one letter stands in a text, and not only as a part of a word. */
    private static boolean standsIn(String text, String name) {
        if (name.length() < 2) return false;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isEdge(text, at) && isEdge(text, at + name.length())) return true;
        }
        return false;
    }

    /** Whether a word may begin or end here; dense scripts do not tell, for Korean has spaces, but what is said of a name is written to it. */
    private static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length() || !isOfWord(text.codePointBefore(at)) || !isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign) && !DenseScripts.has(sign);
    }
}
