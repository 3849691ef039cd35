package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Markup;
import org.ibidem.model.TextKind;

/** Makes pages of text: those the format has, or those {@link PlainText} cuts. */
final class TextPages {
    private TextPages() {}

    /** A text without pages of its own. */
    static Extracted cut(String text, Extracted.About about) {
        return cut(Written.plain(clean(text)), about);
    }

    /** A text without pages of its own, with what its parts are. */
    static Extracted cut(Written text, Extracted.About about) {
        String all = text.text();
        List<String> pages = PlainText.pages(all.length() > Limits.CHARS ? all.substring(0, (int) Limits.CHARS) : all);
        return of(slices(pages, text.markup()), about, all.length() > Limits.CHARS, text.isCut());
    }

    /** What each page's parts are, when the pages follow each other in the text. What goes on over a page's end is cut there. */
    private static List<Written> slices(List<String> pages, List<Markup> markup) {
        List<Written> slices = new ArrayList<>();
        Iterator<Markup> coming = markup.iterator();
        Markup next = coming.hasNext() ? coming.next() : null;
        List<Markup> here = new ArrayList<>();
        int from = 0;
        for (String page : pages) {
            int to = from + page.length();
            boolean isLast = slices.size() == pages.size() - 1;
            while (next != null && (next.start() < to || isLast)) {
                here.add(next);
                next = coming.hasNext() ? coming.next() : null;
            }
            int start = from;
            slices.add(new Written(page, here.stream().map(m -> part(m, start, to)).filter(m -> m.isWithin(page.length())).sorted(Markup.OUTER_FIRST).toList()));
            here.removeIf(m -> m.end() <= to);
            from = to;
        }
        return slices;
    }

    private static Markup part(Markup m, int from, int to) {
        String detail = m.kind() == Markup.Kind.ITEM && m.start() < from ? "" : m.detail();
        return new Markup(m.kind(), Math.max(m.start(), from) - from, Math.min(m.end(), to) - from, detail);
    }

    /** Pages as the format has them; of the one that goes over the limit of text as much as there is room for. */
    static Extracted of(List<Written> pages, Extracted.About about) {
        List<Written> kept = new ArrayList<>();
        long chars = 0;
        for (Written page : pages) {
            if (chars + page.text().length() > Limits.CHARS) {
                kept.add(begun(page, (int) (Limits.CHARS - chars)));
                return of(kept, about, true, false);
            }
            chars += page.text().length();
            kept.add(page);
        }
        return of(kept, about, false, false);
    }

    private static Written begun(Written page, int most) {
        int length = most > 0 && Character.isHighSurrogate(page.text().charAt(most - 1)) ? most - 1 : most;
        return new Written(page.text().substring(0, length), page.markup().stream().filter(m -> m.start() < length).map(m -> part(m, 0, length)).filter(m -> m.isWithin(length)).toList());
    }

    private static Extracted of(List<Written> pages, Extracted.About about, boolean isTextCut, boolean areTargetsCut) {
        List<Extracted.Part> parts = new ArrayList<>();
        Targets targets = new Targets();
        for (int i = 0; i < pages.size(); i++) {
            Targets.put(parts, i + 1, TextKind.TEXT_LAYER, pages.get(i));
            Targets.put(parts, i + 1, TextKind.LINKS, targets.of(pages.get(i)));
        }
        boolean hasWords = parts.stream().anyMatch(Extracted.Part::isOfWords);
        String reason = isTextCut ? "text.cut\t" + Limits.CHARS : !hasWords ? "file.empty" : areTargetsCut || targets.isCut() ? Targets.reason() : "";
        return Extracted.read(hasWords ? EvidenceStatus.OK : EvidenceStatus.NO_TEXT, reason, about, Extracted.Content.of(pages.size(), parts));
    }

    /** The text with line ends as pages have them. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    }
}
