package org.ibidem.suggest;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;

/** The texts of a case's documents, in which passages count. */
public final class Documents {
    private Documents() {}

    /** Told each page that has a text. */
    public interface PageReader {
        void read(Evidence document, int page, ReadPage read);
    }

    /** Goes through all pages of all documents, by number. */
    public static void eachPage(Case c, Progress progress, PageReader reader) {
        List<Evidence> all = c.all(Evidence.class);
        for (int i = 0; i < all.size(); i++) {
            Evidence document = all.get(i);
            progress.step(i, all.size(), document.ref().toString());
            read(c, document).forEach((page, read) -> reader.read(document, page, read));
        }
        progress.step(all.size(), all.size(), "");
    }

    /** The pages of a document as they are read for what is in them. */
    static SortedMap<Integer, ReadPage> read(Case c, Evidence document) {
        List<PageText> parts = c.where(PageText.class, "evidenceId", document.id());
        SortedMap<Integer, String> words = PageText.words(parts);
        SortedMap<Integer, ReadPage> pages = new TreeMap<>();
        PageText.joined(parts).forEach((page, text) -> pages.put(page, ReadPage.of(text, words.getOrDefault(page, "").length(), document.url())));
        return pages;
    }

    /** The texts of a document by page. */
    public static SortedMap<Integer, String> pages(Case c, Evidence document) {
        return PageText.joined(c.where(PageText.class, "evidenceId", document.id()));
    }
}
