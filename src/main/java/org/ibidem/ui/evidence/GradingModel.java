package org.ibidem.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Citation;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.ui.shell.CaseSession;

/**
 * The two grades of several documents: how reliable those are who speak in them, and how credible what is cited from them is. Each is
 * judged apart, and what is not chosen stays as it is.
 */
final class GradingModel {
    private final CaseSession session;
    private final List<Source> sources;
    private final List<Citation> citations;
    private final boolean sourceless;
    private final ObjectProperty<Optional<Reliability>> reliability = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Credibility>> credibility = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();

    GradingModel(CaseSession session, List<Evidence> documents) {
        this.session = session;
        Dossier dossier = session.dossier().get();
        sources = documents.stream().flatMap(e -> dossier.source(e).stream()).distinct().toList();
        sourceless = documents.stream().anyMatch(e -> dossier.source(e).isEmpty());
        citations = documents.stream().flatMap(e -> dossier.passages(e.id()).stream())
            .flatMap(p -> dossier.citing(p.id()).stream().flatMap(s -> dossier.citations(s.id()).stream()).filter(c -> c.passageId().equals(p.id()))).distinct().toList();
        onlyOpen.set(!open().isEmpty());
        if (sources.size() == 1) reason.set(sources.getFirst().reason());
    }

    /** Who speaks in these documents. */
    List<Source> sources() {
        return sources;
    }

    /** Whether nobody is known to speak in some of them. */
    boolean isSourceless() {
        return sourceless;
    }

    /** What is cited from these documents. */
    List<Citation> citations() {
        return citations;
    }

    /** What is cited from them and was not judged yet. */
    List<Citation> open() {
        return citations.stream().filter(c -> c.credibility() == Credibility.CANNOT_BE_JUDGED).toList();
    }

    /** Whether there is something to write: at least one grade, a new one of the sources with its reason. */
    BooleanBinding complete() {
        return Bindings.createBooleanBinding(
            () -> reliability.get().isPresent() ? !reason.get().isBlank() : credibility.get().isPresent(), reliability, credibility, reason);
    }

    /** Writes the grades in one step of undo. */
    CompletableFuture<Void> write() {
        List<Source> graded = reliability.get().map(r -> sources.stream().map(s -> s.withReliability(r, reason.get().strip())).toList()).orElse(List.of());
        List<Citation> judged = credibility.get().map(c -> (onlyOpen.get() ? open() : citations).stream().map(cited -> cited.withCredibility(c)).toList()).orElse(List.of());
        return session.say(s -> s.grade(graded, judged));
    }

    ObjectProperty<Optional<Reliability>> reliability() {
        return reliability;
    }

    ObjectProperty<Optional<Credibility>> credibility() {
        return credibility;
    }

    StringProperty reason() {
        return reason;
    }

    /** Whether what was judged before keeps its grade. */
    BooleanProperty onlyOpen() {
        return onlyOpen;
    }
}
