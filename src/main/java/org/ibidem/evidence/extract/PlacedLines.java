package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;

/** Words that a page holds but does not show, each with the part of the page it belongs to, so that they can be selected and lit there. */
final class PlacedLines {
    private final StringBuilder text = new StringBuilder();
    private final List<Markup> places = new ArrayList<>();

    /** Adds words of one place, a line below the other; without a place when that is empty. */
    void add(String words, Area place) {
        String[] lines = words.replace("\u0000", "").strip().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!text.isEmpty()) text.append('\n');
            Area strip = new Area(place.x(), place.y() + place.height() * i / lines.length, place.width(), place.height() / lines.length);
            if (!strip.empty() && !lines[i].isBlank()) places.add(new Markup(Markup.Kind.PLACE, text.length(), text.length() + lines[i].length(), strip.toString()));
            text.append(lines[i]);
        }
    }

    /** What was added, a line each. */
    Written written() {
        return new Written(text.toString(), List.copyOf(places));
    }
}
