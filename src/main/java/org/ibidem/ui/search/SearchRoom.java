package org.ibidem.ui.search;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The room of searching. */
public final class SearchRoom {
    private static final Messages MESSAGES = Messages.of(SearchRoom.class);

    private SearchRoom() {}

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
        Screen screen = new Screen("search", MESSAGES.get("search.title"), MaterialDesignM.MAGNIFY, () -> new SearchView(model, saved), List.of());
        return new Screen(screen.id(), screen.title(), screen.icon(), screen.view(), commands(session, screen, model, saved));
    }

    private static List<Command> commands(CaseSession session, Screen screen, SearchViewModel model, SavedSearches saved) {
        ObservableValue<Boolean> asked = model.words().map(w -> !w.isBlank());
        return List.of(
            Command.of("search.open", MESSAGES.get("search.open"), Place.EDIT, () -> {
                session.pages().open(screen.page());
                model.call();
            }).on("Shortcut+Shift+F"),
            Command.of("search.save", MESSAGES.get("saved.save"), Place.EDIT, () -> NameForm.forNew(session, saved, model).show()).when(asked));
    }
}
