package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.ibidem.model.TextKind;

/**
 * Makes of where a document's pages lead a text of their own, page by page, a line each as it is written in the document
 * ({@link TextKind#LINKS}). What a page shows is left out, and so is what leads nowhere but within it.
 */
final class Targets {
    private static final Pattern NOWHERE = Pattern.compile("(?i)\\s*(?:#|(?:javascript|data|about|blob):|$)");
    /** What earlier pages lead to. */
    private final Set<String> told = new HashSet<>();
    private int lines;
    private int chars;
    private boolean isCut;

    /** Where something leads, or what the source says of a tracker: {@code said} as it is written, {@code place} on the page, {@code null} where that is not known. */
    record Target(Kind kind, String said, boolean hasWords, Area place) {
        private static Target of(Markup m) {
            return new Target(m.kind(), m.detail(), m.start() < m.end(), null);
        }

        private boolean isShown(Shown page) {
            return kind == Kind.TRACKER ? page.says(said) : page.has(said);
        }
    }

    /** Whether an address leads out of its page. */
    static boolean isOne(String address) {
        return !NOWHERE.matcher(address).lookingAt();
    }

    /** Where a page that is written out leads. */
    Written of(Written page) {
        isCut |= page.isCut();
        List<Target> all = page.markup().stream().filter(m -> m.kind() == Kind.LINK || m.kind() == Kind.TRACKER).map(Target::of).toList();
        return of(page.text(), all);
    }

    /** Where a page of these words leads; what stands behind no words of it, once a document. */
    Written of(String words, List<Target> all) {
        if (all.isEmpty()) return Written.plain("");
        Shown shown = new Shown(words);
        Set<String> here = new HashSet<>();
        StringBuilder text = new StringBuilder();
        List<Markup> markup = new ArrayList<>();
        for (Target target : all) {
            boolean isNew = told.add(target.said());
            if (!isOne(target.said()) || !here.add(target.said()) || !target.hasWords() && !isNew || target.isShown(shown)) continue;
            if (hasRoom(target)) add(target, text, markup);
        }
        return new Written(text.toString(), markup);
    }

    private boolean hasRoom(Target target) {
        boolean fits = lines < Limits.TARGETS && chars + target.said().length() < Limits.TARGET_CHARS && target.said().length() <= Markup.MAX_DETAIL;
        isCut |= !fits;
        return fits;
    }

    private void add(Target target, StringBuilder text, List<Markup> markup) {
        if (!text.isEmpty()) text.append('\n');
        int start = text.length();
        text.append(target.said().replaceAll("\\p{Cntrl}+", " ").strip());
        markup.add(new Markup(Kind.TARGET, start, text.length(), ""));
        if (target.place() != null && !target.place().empty()) markup.add(new Markup(Kind.PLACE, start, text.length(), target.place().toString()));
        lines++;
        chars += text.length() - start + 1;
    }

    /** Whether there is more than was taken. */
    boolean isCut() {
        return isCut;
    }

    /** A page's text that is kept, when there is one. */
    static void put(List<Extracted.Part> parts, int page, TextKind obtained, Written words) {
        if (!words.text().isBlank()) parts.add(new Extracted.Part(page, obtained, words.text(), words.markup()));
    }

    /** What is said of a document of which not every target was taken. */
    static String reason() {
        return "links.cut\t" + Limits.TARGETS + "\t" + Markup.MAX_DETAIL;
    }
}
