package org.ibidem.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.ibidem.evidence.extract.Recipe;

/** Makes one text of a document's pages in which chosen words are gone; what stands for them tells nothing of how long they were. */
final class TextRedaction {
    /** What stands for words that were taken out. */
    static final String BLACK = "\u2588\u2588\u2588\u2588\u2588";

    private TextRedaction() {}

    /** The pages after each other, each part of them that was chosen replaced. */
    static String of(SortedMap<Integer, String> pages, List<Recipe.Part> parts) {
        StringBuilder all = new StringBuilder();
        pages.forEach((page, text) -> {
            if (!all.isEmpty() && all.charAt(all.length() - 1) != '\n') all.append('\n');
            all.append(without(text, parts.stream().filter(p -> p.page() == page).sorted(Comparator.comparingInt(Recipe.Part::start)).toList()));
        });
        return all.toString();
    }

    private static String without(String text, List<Recipe.Part> parts) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Recipe.Part part : parts) {
            if (part.end() <= at || part.start() >= text.length()) continue;
            if (part.start() > at || left.isEmpty()) left.append(text, at, Math.max(at, part.start())).append(BLACK);
            at = Math.min(text.length(), part.end());
        }
        return left.append(text.substring(at)).toString();
    }
}
