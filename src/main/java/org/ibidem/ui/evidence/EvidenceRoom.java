package org.ibidem.ui.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.Screen;
import org.ibidem.ui.shell.Selection;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The room of documents: the list as its screen, a tab for each document that is read. */
public final class EvidenceRoom {
    private static final Messages MESSAGES = Messages.of(EvidenceRoom.class);
    private final CaseSession session;
    private final PageImages images;
    private final Map<UUID, ReaderViewModel> readers = new HashMap<>();

    private EvidenceRoom(CaseSession session, Passwords passwords) {
        this.session = session;
        this.images = new PageImages(session, passwords);
    }

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        Passwords passwords = new Passwords();
        EvidenceRoom room = new EvidenceRoom(session, passwords);
        EvidenceViewModel model = new EvidenceViewModel(session, passwords);
        session.shows(Selection.Kind.EVIDENCE, id -> room.read(id, Optional.empty()));
        session.shows(Selection.Kind.PASSAGE, id -> session.dossier().get().passage(id).ifPresent(p -> room.read(p.evidenceId(), Optional.of(p))));
        session.showsPlaces(place -> room.read(place.evidence(), Optional.empty()).ifPresent(reader -> reader.show(place)));
        return new Screen("evidence", MESSAGES.get("evidence.title"), MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE, () -> new EvidenceView(model),
            List.of(
                Command.of("evidence.add", MESSAGES.get("evidence.add"), Place.EVIDENCE, model::addFiles).on("Shortcut+I"),
                Command.of("evidence.addFolder", MESSAGES.get("evidence.addFolder"), Place.EVIDENCE, model::addFolder).on("Shortcut+Shift+I"),
                Command.of("evidence.details", MESSAGES.get("evidence.details"), Place.EVIDENCE,
                    () -> model.selected().ifPresent(e -> new DetailsForm(session, e).show())),
                Command.of("evidence.password", MESSAGES.get("evidence.password"), Place.EVIDENCE, () -> model.selected().ifPresent(model::askPassword)),
                Command.of("evidence.reread", MESSAGES.get("evidence.reread"), Place.EVIDENCE, () -> model.selected().ifPresent(model::readAgain))));
    }

    private Optional<ReaderViewModel> read(UUID evidence, Optional<Passage> at) {
        Optional<Evidence> document = session.dossier().get().evidence(evidence);
        if (document.isEmpty()) return Optional.empty();
        ReaderViewModel model = session.pages().find(key(evidence)).isPresent() ? readers.get(evidence) : new ReaderViewModel(session, document.get());
        readers.put(evidence, model);
        session.pages().open(Page.of(key(evidence), document.get().ref() + "  " + document.get().title(), MaterialDesignF.FILE_DOCUMENT_OUTLINE,
            () -> new ReaderView(model, images)));
        at.ifPresent(model::show);
        return Optional.of(model);
    }

    static String key(UUID evidence) {
        return "evidence-" + evidence;
    }
}
