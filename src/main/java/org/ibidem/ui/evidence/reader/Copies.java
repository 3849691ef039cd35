package org.ibidem.ui.evidence.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.evidence.Derivation;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.message.Messages;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.IntoReport;

/** The copies of the open document, and the one being made: what is to be painted over in it, what is drawn on it. */
public final class Copies {
    private static final Messages MESSAGES = Messages.of(Copies.class);
    private final CaseSession session;
    private final Evidence document;
    private final String password;
    private final ObservableList<Recipe.Part> hidden = FXCollections.observableArrayList();
    private final ObservableList<Drawn> drawn = FXCollections.observableArrayList();

    /** A mark on a page. */
    public record Drawn(int page, Recipe.Mark mark) {}

    /** How a document was made: from which other, in which way, from which page (0 for all). */
    public record Origin(Evidence original, String kind, int page) {}

    /** No copy of the document is begun. */
    Copies(CaseSession session, Evidence document, String password) {
        this.session = session;
        this.document = document;
        this.password = password;
    }

    /** What is to be painted over. */
    public ObservableList<Recipe.Part> hidden() {
        return hidden;
    }

    /** What is drawn on the pages. */
    public ObservableList<Drawn> drawn() {
        return drawn;
    }

    /** Wants these places painted over; places that are chosen already are given free again. */
    void hide(Excerpt places, IntFunction<WordPlaces> words) {
        List<Recipe.Part> parts = places.places().stream().flatMap(p -> words.apply(p.page()).parts(p).stream()).toList();
        if (!hidden.removeAll(parts)) hidden.addAll(parts);
    }

    /** Draws a mark on a page. */
    public void draw(int page, Recipe.Mark mark) {
        drawn.add(new Drawn(page, mark));
    }

    /** Takes the last mark back. */
    public void undraw() {
        if (!drawn.isEmpty()) drawn.removeLast();
    }

    /** Nothing is to be painted over or drawn any more. */
    public void forget() {
        hidden.clear();
        drawn.clear();
    }

    /** Makes the selected part of a page a picture of its own; nothing happens when words are selected. */
    public void crop(Excerpt part) {
        Selected place = part.places().getFirst();
        if (place.area() != null) make("copy.crop", d -> d.crop(document, place.page(), place.area()), () -> {});
    }

    /** The same, and puts that into the report as a plate. */
    public void figure(Excerpt part) {
        Selected place = part.places().getFirst();
        if (place.area() == null) return;
        session.run(MESSAGES.get("copy.crop", document.ref()), progress -> new Derivation(session.caseFile(), password).crop(document, place.page(), place.area()),
            made -> new IntoReport(session).plates(List.of(made)));
    }

    /** Makes a picture of the page that was drawn on first, with what is drawn on it. */
    public void annotate() {
        if (drawn.isEmpty()) return;
        int page = drawn.getFirst().page();
        List<Drawn> onPage = drawn.stream().filter(d -> d.page() == page).toList();
        drawn.removeAll(onPage);
        make("copy.annotate", d -> d.annotate(document, page, onPage.stream().map(Drawn::mark).toList()), () -> drawn.addAll(0, onPage));
    }

    /** Makes a copy in which all that was chosen is painted over for ever. */
    public void redact() {
        if (hidden.isEmpty()) return;
        List<Recipe.Part> parts = List.copyOf(hidden);
        hidden.clear();
        make("copy.redact", d -> d.redact(document, parts), () -> parts.stream().filter(p -> !hidden.contains(p)).forEach(hidden::add));
    }

    /** Makes a copy and opens it; when that fails, what it was to be made of is wanted again. */
    private void make(String job, Function<Derivation, Evidence> verb, Runnable wantAgain) {
        session.start(MESSAGES.get(job, document.ref()), progress -> verb.apply(new Derivation(session.caseFile(), password))).whenComplete((copy, failure) -> {
            if (failure == null) session.later(() -> copy).thenAccept(made -> session.openEvidence(made.id()));
            else {
                session.problem(failure);
                session.desk().threads().screen().execute(wantAgain);
            }
        });
    }

    /** What the document was made from; empty when it is an original. */
    public Optional<Origin> origin() {
        if (document.derivedFromId() == null) return Optional.empty();
        Optional<Derived> how = session.caseFile().where(Derived.class, "evidenceId", document.id()).stream().findFirst();
        return session.dossier().get().evidence(document.derivedFromId())
            .map(original -> new Origin(original, how.map(Derived::kind).orElse("other"), how.map(Derived::page).orElse(0)));
    }

    /** What was made from the document. */
    public List<Evidence> made() {
        return session.dossier().get().evidence().stream().filter(e -> document.id().equals(e.derivedFromId())).toList();
    }

    /** {@code crop of page 2}, in words. */
    static String say(Origin origin) {
        return MESSAGES.get("origin." + origin.kind().toLowerCase(Locale.ROOT), origin.page());
    }
}
