package org.ibidem.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ibidem.message.Messages;
import org.ibidem.search.Search;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The room of searching. */
public final class SearchRoom {
    private static final Messages MESSAGES = Messages.of(SearchRoom.class);

    private final CaseSession session;
    private final SearchViewModel model;
    private final SavedSearches saved;

    private SearchRoom(CaseSession session, SearchViewModel model, SavedSearches saved) {
        this.session = session;
        this.model = model;
        this.saved = saved;
    }

    /** The room of this case; its index is opened at once, in a job. */
    public static Screen screen(CaseSession session) {
        ExecutorService asking = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("search").factory());
        OpenIndex index = new OpenIndex(session);
        SearchViewModel model = new SearchViewModel(session, asking, index);
        SavedSearches saved = new SavedSearches(session);
        session.onClose(() -> {
            model.stop();
            asking.close();
            index.close();
        });
        model.openIndex();
        return new SearchRoom(session, model, saved).screen();
    }

    private Screen screen() {
        return new Screen("search", MESSAGES.get("search.title"), MaterialDesignM.MAGNIFY, () -> new SearchView(model, saved, this::askList), commands());
    }

    private List<Command> commands() {
        return List.of(
            Command.of("search.open", MESSAGES.get("search.open"), Place.EDIT, () -> {
                toFront();
                model.call();
            }).on("Shortcut+Shift+F"),
            Command.of("search.save", MESSAGES.get("saved.save"), Place.EDIT, () -> NameForm.forNew(session, saved, model).show()).when(model.words().map(w -> !w.isBlank())),
            Command.of("search.terms", MESSAGES.get("terms.choose"), Place.EDIT, this::askList).when(model.search().map(Optional::isPresent)));
    }

    private void toFront() {
        session.pages().open(screen().page());
    }

    /** Asks for a list of terms and shows in a tab of its own what came of it. */
    private void askList() {
        Optional<Search> search = model.search().get();
        List<Path> files = search.isEmpty() ? List.of() : session.desk().files().chooseFiles(MESSAGES.get("terms.choose"));
        files.stream().findFirst().ifPresent(file -> TermsViewModel.ask(model, search.get(), file, terms -> {
            String key = "terms-" + file.getFileName();
            session.pages().close(key);
            session.pages().open(Page.of(key, file.getFileName().toString(), MaterialDesignF.FORMAT_LIST_NUMBERED, () -> new TermsView(terms, this::toFront)));
        }));
    }
}
