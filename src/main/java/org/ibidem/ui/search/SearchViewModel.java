package org.ibidem.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.SavedSearch;
import org.ibidem.model.Statement;
import org.ibidem.search.Found;
import org.ibidem.search.Hit;
import org.ibidem.search.Mistake;
import org.ibidem.search.Question;
import org.ibidem.search.Question.Scope;
import org.ibidem.search.Search;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.TextPlace;

/** What is asked and what was found. Every change asks anew, off the window's thread; an answer that comes after the next question is dropped. */
public final class SearchViewModel {
    /** How many hits are shown at a time. */
    static final int SHOWN = 50;
    private static final Messages MESSAGES = Messages.of(SearchViewModel.class);
    private final CaseSession session;
    private final Executor asking;
    private final OpenIndex index;
    private final AtomicLong asked = new AtomicLong();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Facet> facets = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPENING);
    private final ReadOnlyObjectWrapper<Optional<Mistake>> mistake = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Search>> search = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Question question = Question.all("").slice(0, SHOWN);
    private Question told = question;
    private boolean changing;

    /** Whether the index is being opened or could not be, nothing was asked, it cannot be read, or it was answered. */
    public enum State { OPENING, CLOSED, UNASKED, MISTAKEN, ANSWERED }

    /** A hit with the name of its document or entity, and where in it the words stand. */
    public record Line(Hit hit, String title, String place) {}

    /** Which hits are shown: from the one after {@code skipped} up to {@code last}, of so many. */
    public record Shown(int skipped, int last, int total) {
        static final Shown NOTHING = new Shown(0, 0, 0);

        boolean hasBefore() {
            return skipped > 0;
        }

        boolean hasMore() {
            return last < total;
        }
    }

    SearchViewModel(CaseSession session, Executor asking, OpenIndex index) {
        this.session = session;
        this.asking = asking;
        this.index = index;
        words.addListener((o, before, now) -> changed());
        exact.addListener((o, before, now) -> changed());
        session.dossier().addListener((o, before, now) -> ask(question));
    }

    /** Opens the index in a job. */
    public void openIndex() {
        state.set(State.OPENING);
        index.open(opened -> {
            search.set(Optional.of(opened));
            ask(question);
        }, () -> state.set(State.CLOSED));
    }

    private void changed() {
        if (!changing) ask(Question.all(words.get()).exactly(exact.get()).slice(0, SHOWN));
    }

    private void ask(Question next) {
        question = next;
        long number = asked.incrementAndGet();
        if (search.get().isEmpty()) return;
        Search now = search.get().get();
        waiting.set(!next.words().isBlank());
        if (next.words().isBlank()) show(next, Found.NOTHING, State.UNASKED);
        else asking.execute(() -> answer(number, now, next));
    }

    private void answer(long number, Search now, Question next) {
        if (number != asked.get()) return;
        try {
            Found found = now.find(next);
            onScreen(number, () -> show(next, found, State.ANSWERED));
        } catch (UserProblem e) {
            onScreen(number, () -> refuse(next, e));
        } catch (CancellationException e) {
            onScreen(number, () -> state.set(State.CLOSED));
        } catch (RuntimeException e) {
            onScreen(number, () -> session.problem(e));
        }
    }

    private void onScreen(long number, Runnable work) {
        session.desk().threads().screen().execute(() -> {
            if (number != asked.get()) return;
            waiting.set(false);
            work.run();
        });
    }

    private void show(Question answered, Found found, State now) {
        Dossier dossier = session.dossier().get();
        int place = place(answered, found.hits().size());
        mistake.set(Optional.empty());
        shown.set(new Shown(answered.slice().skipped(), answered.slice().skipped() + found.hits().size(), found.total()));
        facets.setAll(new Facets(dossier.ontology()).of(answered, found));
        // Other lines than before are chosen anew even at the same place, so that who looks on is told.
        chosen.set(-1);
        lines.setAll(found.hits().stream().map(h -> line(dossier, h)).toList());
        chosen.set(place);
        state.set(now);
        told = answered;
    }

    /** Which line is chosen of so many: the same when the same is asked again because the case changed, the last when going back. */
    private int place(Question answered, int lines) {
        boolean back = answered.slice().skipped() < shown.get().skipped();
        int wanted = answered.equals(told) ? chosen.get() : back ? lines - 1 : 0;
        return Math.clamp(wanted, Math.min(0, lines - 1), Math.max(-1, lines - 1));
    }

    private void refuse(Question refused, UserProblem problem) {
        show(refused, Found.NOTHING, State.MISTAKEN);
        mistake.set(Mistake.in(refused.words(), problem));
        if (mistake.get().isEmpty()) session.problem(problem);
    }

    private static Line line(Dossier dossier, Hit hit) {
        if (hit.isPage()) return new Line(hit, dossier.evidence(hit.id()).map(e -> e.title()).orElse(""), MESSAGES.get("place.page", hit.page()));
        String kind = dossier.entity(hit.id()).flatMap(dossier::schema).map(s -> s.label()).orElse("");
        return new Line(hit, dossier.caption(hit.id()), hit.statement().map(s -> said(dossier, s)).orElse(kind));
    }

    private static String said(Dossier dossier, Statement statement) {
        return statement.ref() + " · " + dossier.label(statement);
    }

    /** The words asked for. */
    public StringProperty words() {
        return words;
    }

    /** Whether the words are one phrase, as it stands but for case. */
    public BooleanProperty exact() {
        return exact;
    }

    /** The hits shown. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** The ways to narrow them. */
    public ObservableList<Facet> facets() {
        return facets;
    }

    /** Which line is chosen; -1 for none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** What answers, once the index is open. */
    ReadOnlyObjectProperty<Optional<Search>> search() {
        return search.getReadOnlyProperty();
    }

    /** How the last question fared. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the answer to what is asked is still to come, so that what is shown belongs to the question before. */
    public ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Where the words cannot be read. */
    public ReadOnlyObjectProperty<Optional<Mistake>> mistake() {
        return mistake.getReadOnlyProperty();
    }

    /** Which of the hits are shown. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Counts how often the analyst called for the field. */
    public ReadOnlyIntegerProperty calls() {
        return calls.getReadOnlyProperty();
    }

    /** Calls for the field. */
    public void call() {
        calls.set(calls.get() + 1);
    }

    /** Narrows the hits to this facet, or widens them again when it is chosen already. */
    public void narrow(Facet facet) {
        String value = facet.chosen() ? "" : facet.value();
        Question from = question.slice(0, SHOWN);
        ask(switch (facet.kind()) {
            case WHERE -> from.in(value.isEmpty() ? Scope.ALL : Scope.valueOf(value));
            case TYPE -> from.narrowed(value, from.year());
            case YEAR -> from.narrowed(from.type(), value);
        });
    }

    /** Shows the next hits, or with -1 those before. */
    public void turn(int by) {
        if (by > 0 ? shown.get().hasMore() : shown.get().hasBefore()) ask(question.slice(shown.get().skipped() + by * SHOWN, SHOWN));
    }

    /** Moves the choice down, or up; past the last line shown come the next hits. */
    public void move(int by) {
        int to = chosen.get() + by;
        boolean past = to >= lines.size() && chosen.get() == lines.size() - 1 || to < 0 && chosen.get() == 0;
        if (past) turn(Integer.signum(by));
        else choose(Math.clamp(to, Math.min(0, lines.size() - 1), Math.max(-1, lines.size() - 1)));
    }

    /** Chooses a line, and shows its document or statement in the inspector. */
    public void choose(int line) {
        chosen.set(line);
        if (line < 0) return;
        Hit hit = lines.get(line).hit();
        session.selection().set(hit.isPage() ? Selection.evidence(hit.id())
            : hit.statement().map(s -> Selection.statement(s.id())).orElse(Selection.entity(hit.id())));
    }

    /** Opens the chosen line: a page with the words lit, or the profile with the statement in the inspector. */
    public void open() {
        if (chosen.get() < 0) return;
        Hit hit = lines.get(chosen.get()).hit();
        if (hit.isPage()) session.openPlace(new TextPlace(hit.id(), hit.page(), hit.start(), hit.end()));
        else session.openEntity(hit.id());
        if (!hit.isPage()) hit.statement().ifPresent(s -> session.selection().set(Selection.statement(s.id())));
    }

    /** Asks a saved search again. */
    public void run(SavedSearch saved) {
        changing = true;
        words.set(saved.words());
        exact.set(saved.exact());
        changing = false;
        ask(Question.all(saved.words()).in(Scope.valueOf(saved.scope())).exactly(saved.exact()).narrowed(saved.type(), saved.year()).slice(0, SHOWN));
    }

    /** The question as it stands. */
    Question question() {
        return question;
    }

    /** No answer is wanted any more. */
    void stop() {
        asked.incrementAndGet();
    }

    CaseSession session() {
        return session;
    }
}
