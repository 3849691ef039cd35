package org.ibidem.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Compares names in any script: of all the ways to read both, the likest count. */
public final class NameMatcher {
    private static final double PARTIAL = 0.96;
    private static final double READ = 0.99;
    private static final double TRANSLATED = 0.95;
    private static final double WHOLE = 0.8;
    private static final double INITIALS_ONLY = 0.5;

    private NameMatcher() {}

    /** How alike two names are, and why. */
    public static Likeness compare(ReadName a, ReadName b) {
        if (a.text().equals(b.text()) && !a.forms().isEmpty()) return new Likeness(1, List.of(new Feature("same", a.text(), b.text(), 1)));
        double best = 0;
        NameForm bestA = null;
        NameForm bestB = null;
        for (NameForm one : a.forms()) {
            for (NameForm other : b.forms()) {
                double score = score(one, other, aligned(one, other, isOrganisation(a, b)));
                if (score <= best) continue;
                best = score;
                bestA = one;
                bestB = other;
            }
        }
        return best == 0 ? Likeness.none() : explained(a, b, bestA, bestB, best);
    }

    /** How alike two names are, without the reasons. */
    public static double score(ReadName a, ReadName b) {
        double best = 0;
        for (NameForm one : a.forms()) {
            for (NameForm other : b.forms()) best = Math.max(best, score(one, other, aligned(one, other, isOrganisation(a, b))));
        }
        return best;
    }

    private static boolean isOrganisation(ReadName a, ReadName b) {
        return a.kind() != NameKind.PERSON && b.kind() != NameKind.PERSON;
    }

    private static Alignment aligned(NameForm a, NameForm b, boolean organisations) {
        return new Alignment(a, b, (i, j) -> WordLikeness.of(a.words().get(i), b.words().get(j)), organisations);
    }

    static double score(NameForm a, NameForm b, Alignment alignment) {
        if (a.partial() && b.partial()) return 0;
        double score = Math.max(alignment.score(), whole(a, b));
        if (a.words().stream().allMatch(Word::isInitial) != b.words().stream().allMatch(Word::isInitial)) score = Math.min(score, INITIALS_ONLY);
        score -= legalForms(a, b);
        if (a.partial() || b.partial()) score *= PARTIAL;
        if (a.system() == NameForm.System.TRANSLATED || b.system() == NameForm.System.TRANSLATED) score *= TRANSLATED;
        else if (a.system() != b.system()) score *= READ;
        return Math.max(0, score);
    }

    /** Names written together or cut elsewhere are compared as one word. */
    private static double whole(NameForm a, NameForm b) {
        if (a.words().size() == b.words().size() && a.words().size() > 1) return 0;
        String one = a.together();
        String other = b.together();
        if (Math.min(one.length(), other.length()) < 5) return 0;
        double alike = Letters.alike(one, other);
        if (a.isKorean() && b.isKorean()) alike = Math.max(alike, Letters.alike(Sounds.korean(one), Sounds.korean(other)) - 0.04);
        return alike >= WHOLE ? alike - 0.03 : 0;
    }

    private static double legalForms(NameForm a, NameForm b) {
        if (a.legalForms().isEmpty() || b.legalForms().isEmpty() || !Collections.disjoint(a.legalForms(), b.legalForms())) return 0;
        boolean other = a.legalForms().contains("association") || b.legalForms().contains("association");
        return other ? 0.32 : 0.08;
    }

    private static Likeness explained(ReadName a, ReadName b, NameForm one, NameForm other, double score) {
        Alignment alignment = aligned(one, other, isOrganisation(a, b));
        List<Feature> features = new ArrayList<>();
        if (isRead(one)) features.add(new Feature("read." + key(one.system()), a.text(), one.together().isEmpty() ? "" : words(one), 1));
        if (isRead(other)) features.add(new Feature("read." + key(other.system()), b.text(), words(other), 1));
        if (alignment.score() < whole(one, other)) features.add(new Feature("whole", one.together(), other.together(), whole(one, other)));
        else alignment.pairs().forEach(p -> features.add(new Feature("word." + p.likeness().by().name().toLowerCase(Locale.ROOT), p.a(), p.b(), p.likeness().value())));
        left(alignment, features);
        if (legalForms(one, other) > 0) features.add(new Feature("legal", String.join(", ", one.legalForms()), String.join(", ", other.legalForms()), -legalForms(one, other)));
        if (one.partial() || other.partial()) features.add(new Feature("partial", a.text(), b.text(), PARTIAL));
        return new Likeness(score, List.copyOf(features));
    }

    private static void left(Alignment alignment, List<Feature> features) {
        String leftA = String.join(" ", alignment.leftOfA());
        String leftB = String.join(" ", alignment.leftOfB());
        if (!leftA.isEmpty() && !leftB.isEmpty()) features.add(new Feature("against", leftA, leftB, 0));
        else if (!leftA.isEmpty() || !leftB.isEmpty()) features.add(new Feature("extra", leftA + leftB, "", 0));
    }

    private static boolean isRead(NameForm form) {
        return form.system() != NameForm.System.WRITTEN && form.system() != NameForm.System.LATIN_MARKS;
    }

    private static String key(NameForm.System system) {
        return system.name().toLowerCase(Locale.ROOT);
    }

    private static String words(NameForm form) {
        return String.join(" ", form.words().stream().map(Word::text).toList());
    }
}
