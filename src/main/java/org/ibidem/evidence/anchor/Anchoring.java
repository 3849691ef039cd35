package org.ibidem.evidence.anchor;

import java.util.SortedMap;
import java.util.UUID;
import org.ibidem.casefile.Change;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;

/** Finds the passages of a document again in a change that replaces its text, and says of each whether it was found, moved or lost. */
public final class Anchoring {
    private final Change change;
    private final UUID document;
    private final SortedMap<Integer, String> before;

    private Anchoring(Change change, UUID document) {
        this.change = change;
        this.document = document;
        this.before = texts();
    }

    /** Remembers the text of a document as it is before the change replaces it. */
    public static Anchoring before(Change change, Evidence document) {
        return new Anchoring(change, document.id());
    }

    private SortedMap<Integer, String> texts() {
        return PageText.joined(change.where(PageText.class, "evidenceId", document));
    }

    /**
     * Gives each passage its place in the text as the change has it now. Places on pictures stay when the pages look as they did; on
     * other pictures nobody can tell, so they are to be reviewed.
     */
    public void settle(boolean samePictures) {
        PassageFinder finder = new PassageFinder(before, texts());
        int pages = change.find(Evidence.class, document).orElseThrow().pages();
        for (Passage passage : change.where(Passage.class, "evidenceId", document)) {
            if (passage.area().isEmpty()) change.put(finder.find(passage));
            else if (!samePictures) change.put(passage.page() <= pages ? passage.moved(passage.page(), 0, 0) : passage.lost());
        }
    }
}
