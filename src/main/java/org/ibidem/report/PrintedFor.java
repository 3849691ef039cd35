package org.ibidem.report;

import org.ibidem.casefile.Case;
import org.ibidem.message.Messages;

/** What stands at the head of every printed sheet: the title of the case, its handling label, and as of which day it is (EDTF). */
public record PrintedFor(String title, String handling, String asOf) {
    private static final Messages MESSAGES = Messages.of(PrintedFor.class);

    /** A case as it stands now: as of the day of its last change, so that the same case prints the same. */
    public static PrintedFor of(Case c) {
        return new PrintedFor(c.info().title(), c.info().handling().label(), Dates.day(c.lastChange().at()));
    }

    /** The head in a line. */
    String words() {
        return String.join(" · ", title, handling, MESSAGES.get("sheet.asOf", Dates.words(asOf)));
    }
}
