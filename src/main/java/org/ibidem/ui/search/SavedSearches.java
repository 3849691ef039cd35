package org.ibidem.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.model.Ids;
import org.ibidem.model.SavedSearch;
import org.ibidem.search.Question;
import org.ibidem.ui.shell.CaseSession;

/** The searches of the case worth asking again, by name, and what can be done with them. Each verb is one step of undo. */
public final class SavedSearches {
    private final CaseSession session;
    private final ObservableList<SavedSearch> all = FXCollections.observableArrayList();

    /** Those of this case. */
    public SavedSearches(CaseSession session) {
        this.session = session;
        session.dossier().addListener((o, before, now) -> read());
        read();
    }

    private void read() {
        session.behind(() -> {
            List<SavedSearch> saved = session.caseFile().all(SavedSearch.class);
            session.desk().threads().screen().execute(() -> {
                if (!saved.equals(all)) all.setAll(saved);
            });
        });
    }

    /** The saved searches, in the order they were made. */
    public ObservableList<SavedSearch> all() {
        return all;
    }

    /** Saves a question under a name. */
    public CompletableFuture<Void> save(String name, Question question) {
        SavedSearch made = new SavedSearch(Ids.next(), name.strip(), question.words(), question.scope().name(), question.exact(), question.type(), question.year());
        return session.write("search.save", change -> change.put(made));
    }

    /** Gives it another name. */
    public CompletableFuture<Void> rename(SavedSearch saved, String name) {
        return session.write("search.rename", change -> change.put(saved.named(name.strip())));
    }

    /** Deletes it. */
    public CompletableFuture<Void> delete(SavedSearch saved) {
        return session.write("search.delete", change -> change.delete(saved));
    }
}
