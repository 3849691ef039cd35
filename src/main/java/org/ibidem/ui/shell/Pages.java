package org.ibidem.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The tabs that are open, in order, and the one in front. */
public final class Pages {
    private final ObservableList<Page> open = FXCollections.observableArrayList();
    private final ObjectProperty<Page> front = new SimpleObjectProperty<>();
    private Consumer<Page> entering = page -> { };

    /** Brings the page to the front, opening it unless a page with its key is there, and enters it. */
    public void open(Page page) {
        Optional<Page> known = find(page.key());
        if (known.isEmpty()) open.add(page);
        enter(known.orElse(page));
    }

    /** What is done with the page in front when a command brought it there, also when it was there already: it gets the focus. */
    void onEntering(Consumer<Page> how) {
        entering = how;
    }

    private void enter(Page page) {
        front.set(page);
        entering.accept(page);
    }

    /** Closes the page with this key, if it is open; its neighbour comes to the front. */
    public void close(String key) {
        find(key).ifPresent(this::close);
    }

    private void close(Page page) {
        int at = open.indexOf(page);
        boolean wasFront = front.get() == page;
        open.remove(page);
        if (open.isEmpty()) front.set(null);
        else if (wasFront) enter(open.get(Math.min(at, open.size() - 1)));
    }

    /** Brings the next page to the front, or with -1 the one before; after the last comes the first. */
    public void turn(int by) {
        if (open.isEmpty()) return;
        enter(open.get(Math.floorMod(open.indexOf(front.get()) + by, open.size())));
    }

    /** The open page with this key. */
    public Optional<Page> find(String key) {
        return open.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The open pages. */
    public ObservableList<Page> all() {
        return open;
    }

    /** The page in front; {@code null} when none is open. */
    public ObjectProperty<Page> front() {
        return front;
    }
}
