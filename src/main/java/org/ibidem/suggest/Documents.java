package org.ibidem.suggest;

import java.util.List;
import java.util.SortedMap;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;

/** The texts of a case's documents, in which passages count. */
public final class Documents {
    private Documents() {}

    /** Told each page that has a text. */
    public interface PageReader {
        void read(Evidence document, int page, String text);
    }

    /** Goes through all pages of all documents, by number. */
    public static void eachPage(Case c, Progress progress, PageReader reader) {
        List<Evidence> all = c.all(Evidence.class);
        for (int i = 0; i < all.size(); i++) {
            Evidence document = all.get(i);
            progress.step(i, all.size(), document.ref().toString());
            pages(c, document).forEach((page, text) -> reader.read(document, page, text));
        }
        progress.step(all.size(), all.size(), "");
    }

    /** The texts of a document by page. */
    public static SortedMap<Integer, String> pages(Case c, Evidence document) {
        return PageText.joined(c.where(PageText.class, "evidenceId", document.id()));
    }
}
