package org.ibidem.ui.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.dossier.Standing;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/**
 * The dated statements of the case, or of what a chart shows, by their earliest day; read behind the window's thread and kept up to date. It
 * follows what is selected elsewhere, so that the life of one or several entities can be read alone.
 */
public final class TimelineViewModel {
    private final CaseSession session;
    private final ObservableValue<Predicate<UUID>> scope;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyChosen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<UUID>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private volatile Wish wanted;
    private Told told = new Told(null, List.of());

    /**
     * One dated statement: when, until when (or empty), of whom, what, how well it stands, and which entities and relations it is about, that
     * of which it is said first.
     */
    public record Line(EdtfDate when, String until, String who, String what, Standing standing, Statement statement, List<UUID> about) {
        /** Whether it is about one of these. */
        boolean isOf(Set<UUID> some) {
            return about.stream().anyMatch(some::contains);
        }
    }

    /** All the lines of a case; only touched behind the window's thread. */
    private record Told(Dossier dossier, List<Line> lines) {}

    private record Wish(Dossier dossier, Predicate<UUID> scope, String words, Set<UUID> only) {
        boolean lets(Line l) {
            return scope.test(l.about().getFirst()) && (only.isEmpty() || l.isOf(only))
                && (l.who() + "\n" + l.what() + "\n" + l.when()).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /** The timeline of what is within the scope. */
    public TimelineViewModel(CaseSession session, ObservableValue<Predicate<UUID>> scope) {
        this.session = session;
        this.scope = scope;
        session.dossier().addListener((o, before, now) -> refill());
        scope.addListener((o, before, now) -> refill());
        filter.addListener((o, before, now) -> refill());
        onlyChosen.addListener((o, before, now) -> refill());
        session.selection().addListener((o, before, now) -> follow(now));
        follow(session.selection().get());
        refill();
    }

    /** Only what was selected as such: a line looked at here is no other choice. */
    private void follow(Selection now) {
        Set<UUID> wished = switch (now.kind()) {
            case ENTITY, SEVERAL -> Set.copyOf(now.ids());
            case NOTHING -> Set.of();
            case STATEMENT, EVIDENCE, PASSAGE -> chosen.get();
        };
        if (wished.equals(chosen.get())) return;
        chosen.set(wished);
        if (onlyChosen.get()) refill();
    }

    private void refill() {
        Wish wish = new Wish(session.dossier().get(), scope.getValue(), filter.get().strip().toLowerCase(Locale.ROOT), onlyChosen.get() ? chosen.get() : Set.of());
        wanted = wish;
        session.behind(() -> {
            if (wanted != wish) return;
            if (!wish.dossier().shows(told.dossier())) told = new Told(wish.dossier(), all(wish.dossier()));
            List<Line> passing = told.lines().stream().filter(wish::lets).toList();
            session.desk().threads().screen().execute(() -> {
                if (wanted == wish) lines.setAll(passing);
            });
        });
    }

    private static List<Line> all(Dossier dossier) {
        Map<UUID, UUID> listed = new HashMap<>();
        dossier.entities().forEach(e -> dossier.sanctions(e.id()).forEach(l -> listed.put(l.sanction().id(), e.id())));
        Stream<Line> said = dossier.statements().stream()
            .filter(s -> s.status() != StatementStatus.RETRACTED && dossier.relation(s.entityId()).isEmpty()).flatMap(s -> line(dossier, s, listed).stream());
        return Stream.concat(said, dossier.relations().stream().flatMap(r -> line(dossier, r).stream()))
            .sorted(Comparator.comparing(Line::when).thenComparing(l -> l.statement().number())).toList();
    }

    /** A statement whose value is a date stands at that date; any other at the day from which it holds. What is said of a sanction is about the one it is on. */
    private static Optional<Line> line(Dossier dossier, Statement s, Map<UUID, UUID> listed) {
        UUID of = dossier.identities().chosen(s.entityId());
        boolean isDate = dossier.property(s).filter(p -> p.type() == PropertyType.DATE).isPresent();
        String what = isDate ? dossier.label(s) : dossier.label(s) + ": " + dossier.value(s);
        return EdtfDate.parse(isDate ? s.value() : s.validFrom()).map(d -> new Line(d, isDate ? "" : s.validTo(), dossier.caption(s.entityId()), what, dossier.standing(s), s,
            listed.containsKey(of) ? List.of(listed.get(of), of) : List.of(of)));
    }

    /** A relation is one line, whatever is said of it. */
    private static Optional<Line> line(Dossier dossier, Relation r) {
        String[] dates = r.dates().split("–", 2);
        String what = r.label() + " → " + dossier.caption(r.target());
        return EdtfDate.parse(dates[0]).map(d -> new Line(d, dates.length > 1 ? dates[1] : "", dossier.caption(r.source()), what, r.standing(), r.about().getFirst(),
            List.of(r.entity().id(), r.source(), r.target())));
    }

    /** Words that must occur in a line. */
    public StringProperty filter() {
        return filter;
    }

    /** Whether only lines about what is selected pass; when nothing is, all do. */
    public BooleanProperty onlyChosen() {
        return onlyChosen;
    }

    /** The entities and relations that were selected last, on the chart or in a table. */
    ReadOnlyObjectProperty<Set<UUID>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The lines that pass, earliest first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Selects a line's statement for the inspector. */
    public void select(Optional<Line> line) {
        line.ifPresent(l -> session.selection().set(Selection.statement(l.statement().id())));
    }

    /** Asks for a file and writes the lines that pass there, as a table or as a picture. */
    public void export() {
        new TimelineExport(session).ask(lines);
    }

    /** Brings up the profile of the one a line is about. */
    public void open(Line line) {
        session.openEntity(line.statement().entityId());
    }
}
