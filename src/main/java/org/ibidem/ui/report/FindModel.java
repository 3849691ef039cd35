package org.ibidem.ui.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.report.Sought;
import org.ibidem.report.Sought.Place;

/** Finds words in the headings and texts of the blocks, goes from one place to the next, and puts others there. */
public final class FindModel {
    private static final Messages MESSAGES = Messages.of(FindModel.class);
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
    private Spot spot = new Spot(0, false, 0);

    /** A place where the words stand: in the heading or in the text of a block. */
    public record Hit(UUID block, boolean heading, Place place) {}

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
        spot = new Spot(indexOf(report.selected().get()), text, place);
        mark();
    }

    private int indexOf(Block block) {
        return block == null ? -1 : report.blocks().stream().map(Block::id).toList().indexOf(block.id());
    }

    private void find() {
        Sought sought = sought();
        Stream<Block> among = everywhere.get() ? report.blocks().stream() : Stream.ofNullable(report.selected().get());
        hits.set(!open.get() ? List.of() : among.map(report::asWritten).flatMap(b -> Stream.concat(hits(b, true, sought.in(b.title())), hits(b, false, sought.in(b.text())))).toList());
        mark();
    }

    private Sought sought() {
        return new Sought(words.get(), sameCase.get(), whole.get());
    }

    private static Stream<Hit> hits(Block block, boolean heading, List<Place> places) {
        return places.stream().map(p -> new Hit(block.id(), heading, p));
    }

    private void mark() {
        current.set(hits.get().stream().map(this::spot).toList().indexOf(spot));
    }

    private Spot spot(Hit hit) {
        return new Spot(report.blocks().stream().map(Block::id).toList().indexOf(hit.block()), !hit.heading(), hit.place().start());
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

    /** Goes to the next place behind the caret, or with -1 to the one before it; behind the last comes the first. */
    public void go(int by) {
        List<Hit> all = hits.get();
        if (all.isEmpty()) return;
        Stream<Hit> beyond = all.stream().filter(h -> Integer.signum(spot(h).compareTo(spot)) == by);
        show(by > 0 ? beyond.findFirst().orElse(all.getFirst()) : beyond.reduce((a, b) -> b).orElse(all.getLast()));
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
        Spot behind = new Spot(spot(hit.get()).block(), !hit.get().heading(), hit.get().place().start() + put.length() - 1);
        Sought sought = sought();
        return report.rewrite(b -> b.id().equals(hit.get().block()) ? replaced(b, hit.get(), sought, put) : b).thenRun(() -> {
            spot = behind;
            go(1);
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
        long many = hits.get().size() - stay;
        if (many == 0) return CompletableFuture.completedFuture(null);
        Sought sought = sought();
        String put = others.get();
        UUID only = everywhere.get() ? null : report.selected().get().id();
        return report.rewrite(b -> only == null || b.id().equals(only) ? b.withWords(sought.replaced(b.title(), put).text(), sought.replaced(b.text(), put).text()) : b)
            .thenRun(() -> report.done(MESSAGES.get("find.replaced", many, stay)));
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
