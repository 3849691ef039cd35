package org.ibidem.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.ui.evidence.reader.Asking;
import org.ibidem.ui.evidence.reader.Readers;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.ibidem.ui.shell.Selection;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The room of documents: the list as its screen, a tab for each document that is read. */
public final class EvidenceRoom {
    private static final Messages MESSAGES = Messages.of(EvidenceRoom.class);
    private EvidenceRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        Passwords passwords = new Passwords();
        EvidenceViewModel model = new EvidenceViewModel(session, passwords);
        Readers readers = new Readers(session, passwords::of,
            new Asking(e -> new DetailsForm(session, e).show(), model::askPassword, e -> model.verbs().askToRecognise(List.of(e))));
        session.shows(Selection.Kind.EVIDENCE, id -> readers.read(id, Optional.empty()));
        session.shows(Selection.Kind.PASSAGE, id -> session.dossier().get().passage(id).ifPresent(p -> readers.read(p.evidenceId(), Optional.of(p))));
        session.showsPlaces(readers::read);
        List<Command> commands = new ArrayList<>(commands(session, model));
        commands.addAll(readers.commands());
        return new Screen("evidence", MESSAGES.get("evidence.title"), MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE, () -> new EvidenceView(model), commands);
    }

    private static List<Command> commands(CaseSession session, EvidenceViewModel model) {
        ObservableValue<Boolean> chosen = model.isSelected();
        return List.of(
            Command.of("evidence.add", MESSAGES.get("evidence.add"), Place.EVIDENCE, model::addFiles).on("Shortcut+I"),
            Command.of("evidence.addFolder", MESSAGES.get("evidence.addFolder"), Place.EVIDENCE, model::addFolder).on("Shortcut+Shift+I"),
            Command.of("evidence.details", MESSAGES.get("evidence.details"), Place.EVIDENCE,
                () -> model.selected().ifPresent(e -> new DetailsForm(session, e).show())).when(chosen),
            Command.of("evidence.grade", MESSAGES.get("evidence.grade"), Place.EVIDENCE, () -> model.verbs().askToGrade(model.chosen())).when(chosen),
            Command.of("evidence.sheet", MESSAGES.get("evidence.sheet"), Place.EVIDENCE, () -> model.selected().ifPresent(model.exports()::sheet)).on("Shortcut+Alt+C").when(chosen),
            Command.of("evidence.export", MESSAGES.get("evidence.export"), Place.EVIDENCE, () -> model.selected().ifPresent(model.exports()::original)).when(chosen),
            Command.of("evidence.compare", MESSAGES.get("evidence.compare"), Place.EVIDENCE, () -> model.verbs().compare(model.chosen())).when(chosen),
            Command.of("evidence.plate", MESSAGES.get("evidence.plate"), Place.EVIDENCE, () -> model.verbs().toReport(model.chosen())).on("Shortcut+Alt+G").when(chosen),
            Command.of("evidence.picture", MESSAGES.get("evidence.picture"), Place.EVIDENCE, () -> model.selected().ifPresent(model.verbs()::askWhomItShows)).when(chosen),
            Command.of("evidence.claims", MESSAGES.get("evidence.claims"), Place.EVIDENCE, () -> model.selected().ifPresent(model::showClaims)).when(chosen),
            Command.of("evidence.password", MESSAGES.get("evidence.password"), Place.EVIDENCE, () -> model.selected().ifPresent(model::askPassword)).when(chosen),
            Command.of("evidence.reread", MESSAGES.get("evidence.reread"), Place.EVIDENCE, () -> model.verbs().readAgain(model.chosen())).when(chosen),
            Command.of("evidence.ocr", MESSAGES.get("evidence.ocr"), Place.EVIDENCE, () -> model.verbs().askToRecognise(model.chosen())).on("Shortcut+Shift+T").when(chosen),
            Command.of("evidence.replace", MESSAGES.get("evidence.replace"), Place.EVIDENCE, () -> model.selected().ifPresent(model.verbs()::replace)).when(chosen),
            Command.of("evidence.withdraw", MESSAGES.get("evidence.withdraw"), Place.EVIDENCE, () -> model.selected().ifPresent(model.verbs()::askToWithdraw)).when(chosen).deleting(),
            Command.of("evidence.destroy", MESSAGES.get("evidence.destroy"), Place.EVIDENCE, () -> model.selected().ifPresent(model.verbs()::askToDestroy)).when(chosen).deleting());
    }
}
