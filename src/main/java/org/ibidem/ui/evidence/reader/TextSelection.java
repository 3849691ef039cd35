package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.WordEdges;
import org.ibidem.model.Area;

/** The words being selected, over lines and pages. A selection holds whole words, or whole lines once it was begun with one. */
public final class TextSelection {
    private final UUID document;
    private final int pages;
    private final IntFunction<String> texts;
    private final ObjectProperty<Optional<Excerpt>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Place anchor;
    private Place head;
    private Unit unit = Unit.WORD;

    /** A place between two characters of a page's joined text. */
    public record Place(int page, int at) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return page != other.page ? Integer.compare(page, other.page) : Integer.compare(at, other.at);
        }
    }

    /** What is selected as a whole. */
    public enum Unit { WORD, LINE }

    /** Nothing selected yet in a document of so many pages with these texts. */
    TextSelection(UUID document, int pages, IntFunction<String> texts) {
        this.document = document;
        this.pages = pages;
        this.texts = texts;
    }

    /** What is selected now. */
    public ObjectProperty<Optional<Excerpt>> selected() {
        return selected;
    }

    /** Selects nothing; a selection that is extended next begins here. */
    public void begin(Place place) {
        anchor = place;
        head = place;
        unit = Unit.WORD;
        selected.set(Optional.empty());
    }

    /** Selects the word or the line at this place. */
    public void select(Place place, Unit whole) {
        anchor = place;
        head = place;
        unit = whole;
        update();
    }

    /** Selects from where the selection began to this place, in either order. */
    public void extend(Place place) {
        if (anchor == null) anchor = place;
        head = place;
        update();
    }

    /** Selects all words of a page. */
    public void selectPage(int page) {
        anchor = new Place(page, 0);
        extend(new Place(page, texts.apply(page).length()));
    }

    /** Selects a part of a page as a picture. */
    public void selectArea(int page, Area area) {
        anchor = null;
        selected.set(area.empty() ? Optional.empty() : Optional.of(Excerpt.of(Selected.area(document, page, area))));
    }

    /** Selects these places as they are. */
    public void selectPlaces(List<Selected> places) {
        anchor = null;
        selected.set(places.isEmpty() ? Optional.empty() : Optional.of(new Excerpt(List.copyOf(places))));
    }

    /** Selects nothing. */
    public void clear() {
        anchor = null;
        selected.set(Optional.empty());
    }

    /** Moves the free end by whole words, forward or back; a selection not begun yet begins at the top of the page. */
    public void extendByWord(boolean forward, int page) {
        Place from = free(page);
        String text = texts.apply(from.page());
        int at = from.at();
        if (forward) {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) at++;
            at = at < text.length() ? Math.max(at + 1, WordEdges.end(text, at + 1)) : at;
        } else {
            while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) at--;
            at = at > 0 ? Math.min(at - 1, WordEdges.start(text, at - 1)) : at;
        }
        extend(at == from.at() ? overEdge(from, forward) : new Place(from.page(), at));
    }

    /** Moves the free end by a line, down or up. */
    public void extendByLine(boolean down, int page) {
        Place from = free(page);
        String text = texts.apply(from.page());
        int at = down ? text.indexOf('\n', from.at()) + 1 : text.lastIndexOf('\n', from.at() - 2) + 1;
        boolean edge = down ? at == 0 : from.at() == 0;
        extend(edge ? overEdge(from, down) : new Place(from.page(), at));
    }

    private Place free(int page) {
        if (anchor == null) begin(new Place(page, 0));
        return head;
    }

    private Place overEdge(Place from, boolean forward) {
        int length = texts.apply(from.page()).length();
        if (forward) return from.at() < length || from.page() == pages ? new Place(from.page(), length) : new Place(from.page() + 1, 0);
        return from.at() > 0 || from.page() == 1 ? new Place(from.page(), 0) : new Place(from.page() - 1, texts.apply(from.page() - 1).length());
    }

    private void update() {
        Place first = anchor.compareTo(head) <= 0 ? anchor : head;
        Place last = first == anchor ? head : anchor;
        List<Selected> places = new ArrayList<>();
        for (int page = first.page(); page <= last.page(); page++) {
            String text = texts.apply(page);
            int start = page == first.page() ? start(text, Math.clamp(first.at(), 0, text.length())) : 0;
            int end = page == last.page() ? end(text, Math.clamp(last.at(), 0, text.length())) : text.length();
            while (start < end && Character.isWhitespace(text.charAt(start))) start++;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
            if (start < end) places.add(Selected.words(document, page, start, end, text));
        }
        selected.set(places.isEmpty() ? Optional.empty() : Optional.of(new Excerpt(List.copyOf(places))));
    }

    private int start(String text, int at) {
        return unit == Unit.WORD ? WordEdges.start(text, at) : text.lastIndexOf('\n', at - 1) + 1;
    }

    private int end(String text, int at) {
        if (unit == Unit.WORD) return WordEdges.end(text, at);
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
