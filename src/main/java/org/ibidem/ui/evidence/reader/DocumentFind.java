package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.ui.shell.Threads;

/** Finds words in the document that is open: whatever their case, and across the ends of lines. */
public final class DocumentFind {
    private static final int MOST = 10_000;
    private final SortedMap<Integer, String> texts;
    private final Threads threads;
    private final Viewing viewing;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<List<Hit>> hits = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(-1);

    /** Where the words stand: from {@code start} to {@code end} of a page's joined text. */
    public record Hit(int page, int start, int end) {}

    /** Finds in these texts, by page. */
    DocumentFind(SortedMap<Integer, String> texts, Threads threads, Viewing viewing) {
        this.texts = texts;
        this.threads = threads;
        this.viewing = viewing;
        words.addListener((o, before, now) -> search(now));
    }

    /** Whether the analyst is looking for something. */
    public BooleanProperty open() {
        return open;
    }

    /** The words looked for. */
    public StringProperty words() {
        return words;
    }

    /** Every place where they stand, at most ten thousand. */
    public ObjectProperty<List<Hit>> hits() {
        return hits;
    }

    /** Which of the hits is in sight; -1 for none. */
    public IntegerProperty current() {
        return current;
    }

    /** Starts looking. */
    public void start() {
        open.set(true);
    }

    /** Puts the search away; nothing is lit any more. */
    public void stop() {
        open.set(false);
        words.set("");
    }

    /** Goes to the next hit, or with -1 to the one before; after the last comes the first. */
    public void go(int by) {
        if (hits.get().isEmpty()) return;
        show(Math.floorMod(current.get() + by, hits.get().size()));
    }

    /** The hit in sight. */
    public Optional<Hit> shown() {
        return current.get() < 0 || current.get() >= hits.get().size() ? Optional.empty() : Optional.of(hits.get().get(current.get()));
    }

    private void search(String wanted) {
        threads.background().execute(() -> {
            if (!wanted.equals(words.get())) return;
            List<Hit> found = find(wanted);
            threads.screen().execute(() -> {
                if (wanted.equals(words.get())) light(found);
            });
        });
    }

    private void light(List<Hit> found) {
        current.set(-1);
        hits.set(found);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).page() >= viewing.page().get()) {
                show(i);
                return;
            }
        }
        if (!found.isEmpty()) show(0);
    }

    private void show(int index) {
        current.set(index);
        Hit hit = hits.get().get(index);
        viewing.goTo(new Viewing.Target(hit.page(), 0, hit.start(), hit.end()));
    }

    private List<Hit> find(String wanted) {
        List<Hit> found = new ArrayList<>();
        if (wanted.isBlank()) return found;
        Pattern pattern = Pattern.compile(Arrays.stream(wanted.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (var page : texts.entrySet()) {
            Matcher m = pattern.matcher(page.getValue());
            while (m.find() && found.size() < MOST) found.add(new Hit(page.getKey(), m.start(), m.end()));
        }
        return found;
    }
}
