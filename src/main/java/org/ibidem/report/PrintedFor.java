package org.ibidem.report;

import org.ibidem.casefile.Case;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;

/** What stands at the head of every printed sheet: the title of the case, its handling label, and as of which day it is (EDTF). */
public record PrintedFor(String title, String handling, String asOf) {
    private static final Messages MESSAGES = Messages.of(PrintedFor.class);

    /** A case as it stands now: as of the day of its last change, so that the same case prints the same. */
    public static PrintedFor of(Case c) {
        return new PrintedFor(c.info().title(), c.info().handling().label(), Dates.day(c.lastChange().at()));
    }

    /** A picture of the case with this at its head. */
    public ChartPicture over(ChartPicture picture, Fonts fonts) {
        return picture.headed(words(fonts, ChartPicture.HEAD_SIZE, true, picture.headRoom()));
    }

    /** All of the head, however long. */
    public String words() {
        return title + rest();
    }

    /** The head in a line of this room: a long title gives way, for how it is to be handled must be read. */
    String words(Fonts fonts, double size, boolean bold, double room) {
        return fonts.fitted(title, size, bold, room - fonts.width(rest(), size, bold)) + rest();
    }

    private String rest() {
        return String.join(" · ", "", handling, MESSAGES.get("sheet.asOf", Dates.words(asOf)));
    }
}
