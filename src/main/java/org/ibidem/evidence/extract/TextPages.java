package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/** Makes pages of text: those the format has, or those {@link PlainText} cuts. */
final class TextPages {
    private TextPages() {}

    /** A text without pages of its own. */
    static Extracted cut(String text, Extracted.About about) {
        String kept = clean(text);
        return of(PlainText.pages(kept.length() > Limits.CHARS ? kept.substring(0, (int) Limits.CHARS) : kept), about, kept.length() > Limits.CHARS);
    }

    /** Pages as the format has them. */
    static Extracted of(List<String> pages, Extracted.About about) {
        List<String> kept = new ArrayList<>();
        long chars = 0;
        for (String page : pages) {
            String clean = clean(page);
            if (chars + clean.length() > Limits.CHARS) return of(kept, about, true);
            chars += clean.length();
            kept.add(clean);
        }
        return of(kept, about, false);
    }

    private static Extracted of(List<String> pages, Extracted.About about, boolean cut) {
        List<Extracted.Part> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isBlank()) parts.add(new Extracted.Part(i + 1, TextKind.TEXT_LAYER, pages.get(i)));
        }
        String reason = cut ? "text.cut\t" + Limits.CHARS : parts.isEmpty() ? "file.empty" : "";
        return Extracted.read(parts.isEmpty() ? EvidenceStatus.NO_TEXT : EvidenceStatus.OK, reason, about, Extracted.Content.of(pages.size(), parts));
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    }
}
