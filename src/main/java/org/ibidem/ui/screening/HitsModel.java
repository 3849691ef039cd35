package org.ibidem.ui.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.ListHit;
import org.ibidem.screening.Adjudicator;
import org.ibidem.screening.CaseScreening;
import org.ibidem.screening.CaseSubjects;
import org.ibidem.screening.RunTold;
import org.ibidem.ui.shell.CaseSession;

/** The hits of the case by entity, filtered, the one in hand beside its entry, and the verbs. */
public final class HitsModel {
    private static final Messages MESSAGES = Messages.of(HitsModel.class);
    private static final int MOST = 25;
    private final CaseSession session;
    private final LoadedLists loaded;
    private final DoubleProperty threshold;
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.OPEN);
    private final BooleanProperty changedOnly = new SimpleBooleanProperty();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Line> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(MESSAGES.get("hits.notYet"));
    private List<ListHit> all = List.of();
    private Optional<RunTold> last = Optional.empty();
    private boolean following;

    /** Which hits are shown. */
    public enum Show { OPEN, TRUE, FALSE, UNDETERMINED, GONE, ALL }

    /** A hit with its entity's number and name; the first of an entity heads the others. {@code told}: the last run said something of it. */
    public record Line(ListHit hit, String number, String entity, boolean first, boolean told) {}

    HitsModel(CaseSession session, LoadedLists loaded, DoubleProperty threshold) {
        this.session = session;
        this.loaded = loaded;
        this.threshold = threshold;
        show.addListener((o, before, now) -> refill());
        changedOnly.addListener((o, before, now) -> refill());
        current.addListener((o, before, now) -> lookUp());
    }

    /** Reads the hits and follows them from now on; a room that nobody looks into costs nothing. */
    void follow() {
        if (following) return;
        following = true;
        session.dossier().addListener((o, before, now) -> reread());
        reread();
    }

    private void reread() {
        session.behind(() -> {
            Optional<RunTold> run = RunTold.last(session.caseFile());
            session.desk().threads().screen().execute(() -> {
                all = session.dossier().get().hits();
                last = run;
                refill();
            });
        });
    }

    private void refill() {
        Dossier dossier = session.dossier().get();
        List<ListHit> fit = all.stream().filter(h -> dossier.entity(h.entityId()).isPresent() && fits(h))
            .sorted(Comparator.comparing((ListHit h) -> dossier.entity(h.entityId()).orElseThrow().number()).thenComparing(h -> -h.match().score()).thenComparing(h -> h.listed().entry())).toList();
        List<Line> fresh = new ArrayList<>();
        String before = "";
        for (ListHit h : fit) {
            String number = dossier.entity(h.entityId()).orElseThrow().ref().toString();
            fresh.add(new Line(h, number, dossier.caption(h.entityId()), !number.equals(before), last.filter(r -> r.tells(h)).isPresent()));
            before = number;
        }
        if (!lines.equals(fresh)) replace(fresh);
        said.set(last.map(r -> r.sentence() + " " + MESSAGES.get("hits.counts", count(HitVerdict.OPEN), count(HitVerdict.TRUE), count(HitVerdict.FALSE), count(HitVerdict.UNDETERMINED)))
            .orElse(MESSAGES.get("hits.notYet")));
    }

    /** The hit in hand stays in hand; when it is shown no more, the next one is, so that deciding goes on by keyboard. */
    private void replace(List<Line> fresh) {
        Line held = current.get();
        int place = Math.max(0, lines.indexOf(held));
        lines.setAll(fresh);
        Optional<Line> same = fresh.stream().filter(l -> held != null && l.hit().id().equals(held.hit().id())).findFirst();
        current.set(same.orElse(fresh.isEmpty() ? null : fresh.get(Math.min(place, fresh.size() - 1))));
    }

    private long count(HitVerdict verdict) {
        return all.stream().filter(h -> h.stands() && h.verdict() == verdict).count();
    }

    private boolean fits(ListHit hit) {
        if (changedOnly.get() && last.filter(r -> r.tells(hit)).isEmpty()) return false;
        return switch (show.get()) {
            case ALL -> true;
            case GONE -> !hit.stands();
            default -> hit.stands() && hit.verdict().name().equals(show.get().name());
        };
    }

    /** The entry is read from the lists behind the window's thread; another hit may be in hand when it comes. */
    private void lookUp() {
        Line line = current.get();
        if (line == null) {
            beside.set(null);
            return;
        }
        ListHit hit = line.hit();
        Dossier dossier = session.dossier().get();
        CompletableFuture.runAsync(() -> {
            try {
                Beside found = Beside.of(CaseSubjects.of(dossier, dossier.entity(hit.entityId()).orElseThrow()), hit, loaded.entry(hit.listed().list(), hit.listed().entry()));
                session.desk().threads().screen().execute(() -> {
                    if (current.get() == line) beside.set(found);
                });
            } catch (RuntimeException e) {
                session.problem(e);
            }
        });
    }

    /** Screens every entity of the case as a job, and keeps what was found. */
    public void run() {
        Dossier dossier = session.dossier().get();
        double least = threshold.get();
        session.run(MESSAGES.get("hits.job"), progress -> new CaseScreening(session.caseFile(), loaded.screener(progress), least, MOST).run(dossier, progress),
            run -> session.desk().notices().done(MESSAGES.get("hits.done", run.asked(), run.hits())));
    }

    /** Decides about a hit, for a reason; {@code OPEN} takes a decision back. Another may be in hand by then. */
    public CompletableFuture<Void> judge(ListHit hit, HitVerdict verdict, String reason) {
        return session.later(() -> {
            new Adjudicator(session.caseFile()).judge(List.of(hit), verdict, reason);
            return null;
        });
    }

    /** Brings up the entity of the hit in hand. */
    void open() {
        if (current.get() != null) session.openEntity(current.get().hit().entityId());
    }

    /** Which hits are shown. */
    public ObjectProperty<Show> show() {
        return show;
    }

    /** Whether only what the last run said something of is shown. */
    public BooleanProperty changedOnly() {
        return changedOnly;
    }

    /** The hits that pass, by entity. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** The hit in hand; {@code null} for none. */
    public ObjectProperty<Line> current() {
        return current;
    }

    /** The hit in hand beside its entry; {@code null} until it is read. */
    public ReadOnlyObjectProperty<Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    /** What the last run says, in sentences that may be cited. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    CaseSession session() {
        return session;
    }
}
