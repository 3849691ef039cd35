package org.ibidem.ui.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.IndexRange;
import org.ibidem.model.Block;
import org.ibidem.report.Sought;
import org.ibidem.report.Sought.Place;
import org.ibidem.report.Sought.Replaced;

/** Finds words in the headings and texts of the blocks, goes from one place to the next, and puts others there. */
public final class FindModel {
    private final ReportViewModel report;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty others = new SimpleStringProperty("");
    private final BooleanProperty sameCase = new SimpleBooleanProperty();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty everywhere = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    /** What was found in each block as it was written when it was last looked through. */
    private final Map<UUID, Found> found = new HashMap<>();
    private List<Spot> spots = List.of();
    private Spot spot = new Spot(0, false, 0);

    /** A place where the words stand: in the heading or in the text of a block. */
    public record Hit(UUID block, boolean heading, Place place) {}

    private record Found(Sought sought, String title, String text, List<Hit> hits) {
        static Found in(Block block, Sought sought) {
            Stream<Hit> hits = Stream.concat(sought.in(block.title()).stream().map(p -> new Hit(block.id(), true, p)), sought.in(block.text()).stream().map(p -> new Hit(block.id(), false, p)));
            return new Found(sought, block.title(), block.text(), hits.toList());
        }

        boolean isOf(Block block, Sought now) {
            return sought.equals(now) && title.equals(block.title()) && text.equals(block.text());
        }
    }

    /** Where the search goes on: in the heading or text of which block, behind which character. */
    private record Spot(int block, boolean text, int at) implements Comparable<Spot> {
        private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::block).thenComparing(Spot::text).thenComparingInt(Spot::at);

        @Override
        public int compareTo(Spot other) {
            return ORDER.compare(this, other);
        }
    }

    /** Finds in what is written in this report. */
    FindModel(ReportViewModel report) {
        this.report = report;
        for (Observable o : List.of(open, words, sameCase, whole, everywhere, report.title(), report.text(), report.selected(), report.blocks())) o.addListener(x -> find());
        report.caret().addListener((o, before, now) -> at(true, now.intValue()));
        report.selected().addListener((o, before, now) -> at(true, -1));
    }

    private void at(boolean text, int place) {
        stand(new Spot(indexOf(report.selected().get()), text, place));
    }

    private void stand(Spot there) {
        spot = there;
        mark();
    }

    private int indexOf(Block block) {
        return block == null ? -1 : report.blocks().stream().map(Block::id).toList().indexOf(block.id());
    }

    /** Only what is written anew is looked through anew. Nothing is in sight until it is known where things are. */
    private void find() {
        current.set(-1);
        Sought sought = sought();
        Stream<Block> among = everywhere.get() ? report.blocks().stream() : Stream.ofNullable(report.selected().get());
        List<Hit> now = open.get() ? among.map(report::asWritten).flatMap(b -> found(b, sought).hits().stream()).toList() : List.of();
        Map<UUID, Integer> order = new HashMap<>();
        report.blocks().forEach(b -> order.put(b.id(), order.size()));
        spots = now.stream().map(h -> new Spot(order.getOrDefault(h.block(), -1), !h.heading(), h.place().start())).toList();
        hits.set(now);
        mark();
    }

    private Found found(Block block, Sought sought) {
        return found.compute(block.id(), (id, last) -> last != null && last.isOf(block, sought) ? last : Found.in(block, sought));
    }

    private Sought sought() {
        return new Sought(words.get(), sameCase.get(), whole.get());
    }

    private void mark() {
        current.set(Math.max(-1, Collections.binarySearch(spots, spot)));
    }

    /** Starts looking, or comes back to it; with others to put in place of the words or without. */
    public void start(boolean toReplace) {
        replacing.set(toReplace);
        open.set(true);
        asked.set(asked.get() + 1);
    }

    /** Puts the search away; the words are kept for the next time. */
    public void stop() {
        open.set(false);
    }

    /** Goes to the next place behind the caret, or with -1 to the one before it; behind the last comes the first. Looks for the words of the last time when nobody is looking, and asks for some when there are none. */
    public void go(int by) {
        if (words.get().isEmpty()) start(replacing.get());
        open.set(true);
        List<Hit> all = hits.get();
        if (all.isEmpty()) return;
        int at = Collections.binarySearch(spots, spot);
        int beyond = at >= 0 ? at + by : by > 0 ? -at - 1 : -at - 2;
        show(all.get(Math.floorMod(beyond, all.size())));
    }

    private void show(Hit hit) {
        report.seek(hit.block(), new ReportViewModel.Shown(hit.heading(), new IndexRange(hit.place().start(), hit.place().end())));
        at(!hit.heading(), hit.place().start());
    }

    /** The place in sight. */
    public Optional<Hit> shown() {
        return current.get() < 0 ? Optional.empty() : Optional.of(hits.get().get(current.get()));
    }

    /** What the block is called in which the place in sight is. */
    Optional<String> where() {
        return shown().flatMap(h -> report.blocks().stream().filter(b -> b.id().equals(h.block())).findFirst()).map(report::asWritten)
            .map(b -> b.title().isBlank() ? ReportViewModel.name(b.kind()) : b.title());
    }

    /** Replaces the words at the place in sight, unless they have to stay, and goes to the next; goes to the first when none is in sight. */
    public CompletableFuture<Void> replace() {
        Optional<Hit> hit = shown().filter(h -> !h.place().leading());
        if (hit.isEmpty()) {
            go(1);
            return CompletableFuture.completedFuture(null);
        }
        String put = others.get();
        Spot behind = new Spot(spot.block(), spot.text(), spot.at() + put.length() - 1);
        Sought sought = sought();
        CompletableFuture<Void> written = report.rewrite(b -> b.id().equals(hit.get().block()) ? replaced(b, hit.get(), sought, put) : b);
        stand(behind);
        return written.thenRun(() -> {
            stand(behind);
            if (open.get()) go(1);
        });
    }

    /** Whatever else has changed there meanwhile stays as it is. */
    private static Block replaced(Block block, Hit hit, Sought sought, String put) {
        String there = hit.heading() ? block.title() : block.text();
        if (!sought.in(there).contains(hit.place())) return block;
        String now = there.substring(0, hit.place().start()) + put + there.substring(hit.place().end());
        return hit.heading() ? block.withWords(now, block.text()) : block.withWords(block.title(), now);
    }

    /** Replaces the words wherever they were found and need not stay, in one step of undo, and tells how often. */
    public CompletableFuture<Void> replaceAll() {
        long stay = staying();
        if (hits.get().size() == stay) return CompletableFuture.completedFuture(null);
        Sought sought = sought();
        String put = others.get();
        UUID only = everywhere.get() ? null : report.selected().get().id();
        Map<UUID, Integer> changed = new ConcurrentHashMap<>(); // asked by the window's thread and by the one that writes
        return report.rewrite(b -> {
            if (only != null && !b.id().equals(only)) return b;
            Replaced title = sought.replaced(b.title(), put);
            Replaced text = sought.replaced(b.text(), put);
            changed.put(b.id(), title.changed() + text.changed());
            return b.withWords(title.text(), text.text());
        }).thenRun(() -> report.rewritten(changed.values().stream().mapToInt(Integer::intValue).sum(), stay));
    }

    /** How many of the places have to stay. */
    long staying() {
        return hits.get().stream().filter(h -> h.place().leading()).count();
    }

    /** How often the analyst has asked for it; the keys belong there then. */
    ReadOnlyIntegerProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether the analyst is looking for something. */
    public BooleanProperty open() {
        return open;
    }

    /** Whether the words are to be replaced. */
    public BooleanProperty replacing() {
        return replacing;
    }

    /** The words looked for. */
    public StringProperty words() {
        return words;
    }

    /** What is put in their place. */
    public StringProperty others() {
        return others;
    }

    /** Whether capitals and small letters differ. */
    public BooleanProperty sameCase() {
        return sameCase;
    }

    /** Whether the words must not be parts of others. */
    public BooleanProperty whole() {
        return whole;
    }

    /** Whether all blocks are looked through, or the selected one alone. */
    public BooleanProperty everywhere() {
        return everywhere;
    }

    /** Every place, in the order of the blocks. */
    public ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** Which of them is in sight; -1 for none. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }
}
