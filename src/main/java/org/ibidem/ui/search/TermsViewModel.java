package org.ibidem.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.ibidem.message.Messages;
import org.ibidem.model.Ref;
import org.ibidem.search.Counted;
import org.ibidem.search.Question;
import org.ibidem.search.Search;
import org.ibidem.search.TermCounts;
import org.ibidem.search.TermList;
import org.ibidem.ui.shell.CaseSession;

/** What came of a list of terms: how often each was found and where, those not found too. */
public final class TermsViewModel {
    private static final Messages MESSAGES = Messages.of(TermsViewModel.class);
    private final SearchViewModel room;
    private final String list;
    private final ObservableList<Counted> all = FXCollections.observableArrayList();
    private final FilteredList<Counted> shown = new FilteredList<>(all);
    private final BooleanProperty missingOnly = new SimpleBooleanProperty();

    /** {@code list} is the name of the file the terms were read from. */
    TermsViewModel(SearchViewModel room, String list, List<Counted> counts) {
        this.room = room;
        this.list = list;
        all.setAll(counts);
        missingOnly.addListener((o, before, now) -> shown.setPredicate(c -> !now || c.places() == 0));
    }

    /** Asks every term of a file in a job, as exactly as the field is set. */
    static void ask(SearchViewModel room, Search search, Path file, java.util.function.Consumer<TermsViewModel> then) {
        Question like = Question.all("").exactly(room.exact().get());
        String name = file.getFileName().toString();
        room.session().run(MESSAGES.get("terms.job", name), progress -> TermCounts.of(search, TermList.read(file), like, progress),
            counts -> then.accept(new TermsViewModel(room, name, counts)));
    }

    /** The terms shown. */
    public ObservableList<Counted> shown() {
        return shown;
    }

    /** Whether only those that were not found are shown. */
    public BooleanProperty missingOnly() {
        return missingOnly;
    }

    /** How many were found and how many not; what could not be asked was neither. */
    public String summary() {
        long found = all.stream().filter(c -> c.places() > 0).count();
        long unasked = all.stream().filter(c -> !c.problem().isEmpty()).count();
        return MESSAGES.get("terms.summary", list, all.size(), found, all.size() - found - unasked, unasked);
    }

    /** The numbers of the things a term was found in, or why it could not be asked. */
    static String where(Counted counted) {
        if (!counted.problem().isEmpty()) return counted.problem();
        return counted.places() == 0 ? MESSAGES.get("terms.missing") : counted.things().keySet().stream().map(Ref::toString).collect(Collectors.joining(", "));
    }

    /** Asks one of them in the room itself. */
    public void open(Counted counted) {
        room.words().set(counted.term());
        room.call();
    }

    /** Writes all of them as CSV where the analyst says. */
    public void export() {
        CaseSession session = room.session();
        String suggestion = list.replaceFirst("\\.\\w+$", "") + "-counts.csv";
        Optional<Path> file = session.desk().files().chooseTarget(MESSAGES.get("terms.export"), suggestion);
        file.ifPresent(f -> session.later(() -> {
            TermCounts.write(session.caseFile(), List.copyOf(all), f);
            return f;
        }).thenAccept(written -> session.desk().notices().done(MESSAGES.get("terms.exported", written))));
    }
}
