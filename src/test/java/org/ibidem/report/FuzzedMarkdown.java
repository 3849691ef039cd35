package org.ibidem.report;

import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;

/** Prints any text as the text of a report, with its citations. */
public final class FuzzedMarkdown {
    private FuzzedMarkdown() {}

    /** Prints it. */
    public static void print(Case open, Dossier dossier, String text) {
        Draft draft = new Draft(open, dossier, DefaultReport.of(open).report(), new WriteOptions(open.lastChange().at(), Optional.empty()), Optional.empty());
        draft.markdown.print(draft.markup.body(), text, "Text");
    }
}
