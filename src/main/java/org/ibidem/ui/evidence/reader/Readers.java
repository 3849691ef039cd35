package org.ibidem.ui.evidence.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.TextPlace;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The documents that are open: a tab for each, and commands for the one in front. */
public final class Readers {
    private static final String KEY = "evidence-";
    private static final String PANEL = "reader.panel";
    private final CaseSession session;
    private final Asking asking;
    private final Function<UUID, String> passwords;
    private final PageImages images;
    private final Map<String, ReaderViewModel> open = new HashMap<>();
    private final ReaderCommands commands;
    private final CustodyNotes notes;

    /** No document is open yet; {@code passwords} has those given for documents. */
    public Readers(CaseSession session, Function<UUID, String> passwords, Asking asking) {
        this.session = session;
        this.asking = asking;
        this.passwords = passwords;
        this.notes = new CustodyNotes(session.caseFile());
        this.images = new PageImages(session, passwords);
        ObservableValue<Optional<ReaderViewModel>> front = session.pages().front().map(p -> Optional.ofNullable(open.get(p.key())));
        this.commands = new ReaderCommands(front.orElse(Optional.empty()));
        session.pages().front().addListener((o, before, now) -> {
            if (now != null) Optional.ofNullable(open.get(now.key())).ifPresent(this::select);
        });
    }

    /** Opens a document, at a passage when one is given; nothing happens when it is not there. */
    public void read(UUID evidence, Optional<Passage> at) {
        session.dossier().get().evidence(evidence).ifPresent(document -> read(document, at));
    }

    /** Opens a document at a place that nobody marked. */
    public void read(TextPlace place) {
        read(place.evidence(), Optional.empty());
        Optional.ofNullable(open.get(key(place.evidence()))).ifPresent(model -> model.show(place));
    }

    /** The key of a document's tab. */
    public static String key(UUID evidence) {
        return KEY + evidence;
    }

    /** The document that is read in a tab; empty for a tab of another kind, or none. */
    public static Optional<UUID> document(Page page) {
        return page == null || !page.key().startsWith(KEY) ? Optional.empty() : Optional.of(UUID.fromString(page.key().substring(KEY.length())));
    }

    private void read(Evidence document, Optional<Passage> at) {
        if (document.status().isWithdrawn()) {
            session.desk().notices().passing(document.ref() + "  " + document.reason());
            return;
        }
        String key = key(document.id());
        if (session.pages().find(key).isEmpty()) {
            open.put(key, model(document));
            session.later(() -> {
                notes.viewed(document);
                return key;
            });
        }
        ReaderViewModel model = open.get(key);
        session.pages().open(Page.of(key, document.ref() + "  " + document.title(), MaterialDesignF.FILE_DOCUMENT_OUTLINE,
            () -> new ReaderView(model, images, commands)));
        at.ifPresent(model::show);
    }

    private ReaderViewModel model(Evidence document) {
        ReaderViewModel model = new ReaderViewModel(session, document, asking, passwords.apply(document.id()));
        model.viewing().panel().set(session.desk().here().setting(PANEL).filter("open"::equals).isPresent());
        model.viewing().panel().addListener((o, before, now) -> session.desk().here().set(PANEL, now ? "open" : "closed"));
        return model;
    }

    /** What is asked for of a document is asked of the one in front; what is selected in it stays so. */
    private void select(ReaderViewModel model) {
        if (model.chosen().isEmpty()) session.selection().set(Selection.evidence(model.document().id()));
    }

    /** What can be asked for of the document in front. */
    public List<Command> commands() {
        return commands.all();
    }
}
