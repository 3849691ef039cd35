package org.ibidem.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Anchor;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;

/** PRE-22: a passage that is lost or moved, or whose quotation is not what stands at its place in the document's text. White space does not count. */
final class Misquoted {
    private static final String CODE = "PRE-22";
    private final Dossier dossier;
    private final Case open;

    Misquoted(Dossier dossier, Case open) {
        this.dossier = dossier;
        this.open = open;
    }

    List<WeakSpot> find() {
        List<WeakSpot> found = new ArrayList<>();
        for (Evidence document : dossier.evidence()) {
            List<Passage> quoting = dossier.passages(document.id()).stream().filter(p -> !p.quote().isBlank() || p.anchor() != Anchor.FOUND).toList();
            if (quoting.isEmpty()) continue;
            SortedMap<Integer, String> pages = PageText.joined(open.where(PageText.class, "evidenceId", document.id()));
            for (Passage passage : quoting) check(document, passage, pages.getOrDefault(passage.page(), ""), found);
        }
        return found;
    }

    private static void check(Evidence document, Passage passage, String page, List<WeakSpot> found) {
        boolean inside = passage.start() >= 0 && passage.start() <= passage.end() && passage.end() <= page.length();
        String there = inside ? page.substring(passage.start(), passage.end()) : "";
        String quote = plain(passage.quote());
        if (passage.anchor() != Anchor.FOUND) {
            found.add(review(document, passage, there));
            return;
        }
        if (plain(there).equals(quote)) return;
        boolean moved = plain(page).contains(quote);
        found.add(WeakSpot.of(CODE, moved ? Severity.WARN : Severity.BLOCK, document.ref().toString(), moved ? "quote.moved" : "quote.differs",
            passage.quote(), passage.page(), there).at(passage.id()));
    }

    private static WeakSpot review(Evidence document, Passage passage, String there) {
        boolean lost = passage.anchor() == Anchor.LOST;
        String key = (passage.quote().isBlank() ? "area." : "quote.") + (lost ? "lost" : "review");
        return WeakSpot.of(CODE, lost ? Severity.BLOCK : Severity.WARN, document.ref().toString(), key, passage.quote(), passage.page(), there).at(passage.id());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }
}
