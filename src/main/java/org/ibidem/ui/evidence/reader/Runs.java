package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/** The words of a paragraph, cut where their looks change, and where pictures stand between them. */
final class Runs {
    private static final Set<Kind> OF_WORDS = Set.of(Kind.LINK, Kind.STRONG, Kind.EMPHASIS, Kind.CODE, Kind.SIGN);

    private Runs() {}

    /** Words that look alike, from one place of the page's text to another. */
    record Run(int start, int end, Set<Kind> kinds) {}

    /** The words from one place to another, in order, cut also where one of these pictures stands. */
    static List<Run> of(List<Markup> markup, List<Markup> pictures, int start, int end) {
        List<Markup> here = markup.stream().filter(m -> OF_WORDS.contains(m.kind()) && m.start() < end && m.end() > start).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        pictures.forEach(p -> cuts.add(p.start()));
        here.forEach(m -> {
            cuts.add(Math.max(start, m.start()));
            cuts.add(Math.min(end, m.end()));
        });
        List<Run> runs = new ArrayList<>();
        for (Integer from = start, to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (Markup m : here) if (m.holds(from)) kinds.add(m.kind());
            runs.add(new Run(from, to, kinds));
        }
        return runs;
    }
}
