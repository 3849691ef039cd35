package org.ibidem.ui.chart.filter;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.chart.ChartComparison;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FactBook;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.PastDossiers;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;

/**
 * What of the chart is shown. A filter takes effect at once, from what was read of the case before, in the background; of several asked
 * for in a row only the last is worked out. It is kept in the case when it is settled: one step of undo.
 */
public final class FilterViewModel {
    private static final Messages MESSAGES = Messages.of(FilterViewModel.class);
    private static final int BOOKS = 4;
    /** So many are laid out in about a second. */
    private static final int MANY = 1_000;
    private final CaseSession session;
    private final ChartViews views;
    private final Function<FilteredChart, Runnable> reader;
    private final PastDossiers past;
    private final ObjectProperty<FilteredChart> seen = new SimpleObjectProperty<>();
    private final AtomicReference<Wanted> wanted = new AtomicReference<>(new Wanted(ChartFilter.NONE, false));
    private final Map<Dossier, FactBook> books = new LinkedHashMap<>(BOOKS, 0.75f, true);
    /** What the chart shall be read of; {@code null} when no reading waits. */
    private final AtomicReference<Dossier> toRead = new AtomicReference<>();
    private Base base;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final BooleanProperty dated = new SimpleBooleanProperty();
    private Counted counted = new Counted(null, null);
    private final AtomicBoolean layingOut = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper layingOutNow = new ReadOnlyBooleanWrapper();
    /** Where things lay on charts that were laid out and are not kept yet, by the chart: so they lie as long as it is not. */
    private final Map<UUID, ChartScene> placed = new ConcurrentHashMap<>();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private volatile List<Compared> compared = List.of();

    /** What is asked for; while it is {@code pending}, not kept yet, the case does not overrule it. */
    private record Wanted(ChartFilter filter, boolean pending) {}

    /** The whole chart as it was known at a moment, before it is filtered. */
    private record Base(ChartDocument document, Dossier now, Optional<Instant> known, ChartScene whole, FactBook facts) {}

    /** What was counted of a whole chart; only touched behind the window's thread. */
    private record Counted(ChartScene of, FilteredChart.Totals totals) {}

    /** @param reader readies a chart to be shown, in the background, and gives what is to be done with it on the window's thread */
    public FilterViewModel(CaseSession session, ChartViews views, Function<FilteredChart, Runnable> reader) {
        this.session = session;
        this.views = views;
        this.reader = reader;
        this.past = new PastDossiers(session.caseFile(), session.ontology());
        watched.addListener((o, before, now) -> count(now));
        dated.addListener((o, before, now) -> count(now));
    }

    /** Counts only while somebody looks. */
    private void count(boolean now) {
        if (now && compared.isEmpty()) again();
    }

    /** Draws what was read of the case once more, in another way; a comparison is read anew. */
    public void again() {
        if (!compared.isEmpty()) refresh();
        else session.atLeisure(() -> {
            if (base != null && compared.isEmpty()) show(base, filter());
        });
    }

    /** Whether the time goes on by itself; opening another view stops it. */
    BooleanProperty playing() {
        return playing;
    }

    /** Whether the analyst looks at how much is shown of what; else it is not counted. */
    public BooleanProperty watched() {
        return watched;
    }

    /** Whether the analyst looks at the time, and at how much is undated. */
    public BooleanProperty dated() {
        return dated;
    }

    /** Reads the chart anew from the case, with the filter that is kept there; one reading that waits is enough for any number of changes. */
    public void refresh() {
        if (toRead.getAndSet(session.dossier().get()) != null) return;
        session.atLeisure(() -> {
            Dossier dossier = toRead.getAndSet(null);
            ChartDocument document = views.document();
            if (isLongToLayOut(document, dossier)) layOut(document, dossier);
            else read(document, dossier);
        });
    }

    private boolean isLongToLayOut(ChartDocument document, Dossier dossier) {
        return !placed.containsKey(document.id()) && dossier.entities().size() > MANY && document.isUnplaced();
    }

    /** Where much is to be laid out for the first time, a job does that: else all rooms would wait for it. */
    private void layOut(ChartDocument document, Dossier dossier) {
        if (!layingOut.compareAndSet(false, true)) return;
        session.desk().threads().screen().execute(() -> layingOutNow.set(true));
        session.start(MESSAGES.get("layout.job"), progress -> document.whole(dossier, progress)).whenComplete((whole, failure) -> {
            layingOut.set(false);
            if (failure == null) placed.put(document.id(), whole);
            else session.problem(failure);
            session.desk().threads().screen().execute(() -> {
                layingOutNow.set(false);
                if (failure == null) refresh();
            });
        });
    }

    private void read(ChartDocument document, Dossier dossier) {
        views.read();
        Wanted before = wanted.get();
        // Only if nothing else was asked for meanwhile: what the analyst wants must not be lost to what is kept.
        if (!before.pending()) wanted.compareAndSet(before, new Wanted(document.filter(), false));
        ChartFilter filter = filter();
        Base whole = base(document, dossier, filter.known());
        List<Compared> two = compared;
        if (two.isEmpty()) show(whole, filter);
        else overlay(dossier, whole, two, filter);
    }

    private void overlay(Dossier now, Base from, List<Compared> two, ChartFilter filter) {
        base = from;
        ChartScene both = new ChartComparison(two.getFirst().name(), scene(now, two.getFirst()), two.getLast().name(), scene(now, two.getLast())).scene();
        show(FilteredChart.of(both, from.facts(), ChartFilter.NONE), two, filter);
    }

    private ChartScene scene(Dossier now, Compared side) {
        ChartDocument document = views.document(side.view().id());
        ChartFilter filter = side.filter(document.filter());
        Base whole = base(document, now, filter.known());
        return FilteredChart.uncounted(whole.whole(), whole.facts(), filter).scene();
    }

    /** Lays two pictures over each other until {@link #endComparison}, or until something else is asked for; a comparison that is shown ends. */
    void compare(Compared first, Compared second) {
        noComparison();
        compared = List.of(first, second);
        comparing.set(true);
        refresh();
    }

    /** Shows one picture again. */
    public void endComparison() {
        noComparison();
        refresh();
    }

    private void noComparison() {
        compared = List.of();
        comparing.set(false);
    }

    /** Whether a large chart is being laid out for the first time, so that nothing of it is shown yet. */
    public ReadOnlyBooleanProperty layingOut() {
        return layingOutNow.getReadOnlyProperty();
    }

    /** Whether two pictures are laid over each other. */
    public ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    private Base base(ChartDocument document, Dossier now, Optional<Instant> known) {
        Dossier dossier = known.map(past::at).orElse(now);
        FactBook facts = books.computeIfAbsent(books.keySet().stream().filter(dossier::shows).findFirst().orElse(dossier), FactBook::new);
        if (books.size() > BOOKS) books.remove(books.keySet().iterator().next());
        boolean unplaced = document.isUnplaced();
        ChartScene whole = document.whole(dossier, unplaced ? placed.getOrDefault(document.id(), ChartScene.EMPTY) : ChartScene.EMPTY, Progress.NONE);
        if (unplaced && known.isEmpty()) placed.put(document.id(), whole);
        return new Base(document, now, known, whole, facts);
    }

    private void show(Base from, ChartFilter filter) {
        base = from;
        show(filtered(from, filter), List.of(), filter);
    }

    private FilteredChart filtered(Base from, ChartFilter filter) {
        if (watched.get()) return FilteredChart.of(from.whole(), from.facts(), filter, totals(from));
        return dated.get() ? FilteredChart.dated(from.whole(), from.facts(), filter, totals(from)) : FilteredChart.uncounted(from.whole(), from.facts(), filter);
    }

    /** A slider asks for many filters of one chart: what there is is counted once. */
    private FilteredChart.Totals totals(Base from) {
        if (counted.of() != from.whole()) counted = new Counted(from.whole(), FilteredChart.Totals.of(from.whole(), from.facts()));
        return counted.totals();
    }

    /** Shows what was read, unless another filter or other pictures were asked for meanwhile. */
    private void show(FilteredChart chart, List<Compared> two, ChartFilter filter) {
        Runnable then = reader.apply(chart);
        session.desk().threads().screen().execute(() -> {
            if (filter() != filter || !compared.equals(two)) return;
            seen.set(chart);
            then.run();
        });
    }

    /** Shows this without keeping it yet, as while a slider is drawn. */
    public void look(ChartFilter filter) {
        noComparison();
        wanted.set(new Wanted(filter, true));
        session.atLeisure(() -> {
            if (filter() != filter || base == null) return;
            Base from = base.known().equals(filter.known()) ? base : base(base.document(), base.now(), filter.known());
            show(from, filter);
        });
    }

    /** Keeps what is shown in the case, unless that is what is kept. */
    public void keep() {
        // Which view and which filter is decided now: another view may be open by the time it is written.
        Supplier<Optional<ChartDocument>> shown = views.shown();
        Wanted settled = wanted.get();
        session.behind(() -> {
            try {
                shown.get().filter(d -> !d.filter().equals(settled.filter())).ifPresent(d -> d.show(settled.filter()));
            } catch (RuntimeException e) {
                session.problem(e);
            } finally {
                wanted.compareAndSet(settled, new Wanted(settled.filter(), false));
            }
        });
    }

    /** Brings another view before the analyst. */
    public void open(UUID view) {
        noComparison();
        playing.set(false);
        wanted.set(new Wanted(filter(), false));
        views.choose(view);
        refresh();
    }

    /** Shows and keeps the filter that this makes of the one there is. */
    public void change(UnaryOperator<ChartFilter> how) {
        look(how.apply(filter()));
        keep();
    }

    /** Shows everything, as it is known now. */
    public void clear() {
        change(f -> ChartFilter.NONE);
    }

    /** The filter asked for last. */
    public ChartFilter filter() {
        return wanted.get().filter();
    }

    /** What is shown; {@code null} before anything was read. */
    public ObjectProperty<FilteredChart> seen() {
        return seen;
    }

    /** The parts of the filter in words, each with the filter that is left without it. */
    public List<FilterWords.Part> parts() {
        return words().parts(filter());
    }

    /** The words of this case's kinds and properties. */
    FilterWords words() {
        return new FilterWords(session.dossier().get());
    }

    /** The moments at which the case changed, with how much did. Takes time when it is asked first. */
    SortedMap<Instant, Integer> moments() {
        return past.moments();
    }

    CaseSession session() {
        return session;
    }
}
