package org.ibidem.ui.review;

import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The room where what a machine found is judged. */
public final class ReviewRoom {
    private static final Messages MESSAGES = Messages.of(ReviewRoom.class);

    private ReviewRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        ReviewViewModel model = new ReviewViewModel(session);
        return new Screen("review", MESSAGES.get("review.title"), MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, () -> new ReviewView(model), List.of(
            Command.of("review.scan", MESSAGES.get("review.scan"), Place.EVIDENCE, model::scan),
            Command.of("review.watch", MESSAGES.get("review.watch"), Place.EVIDENCE, () -> new WatchListCard(model).show()),
            Command.of("review.acceptNew", MESSAGES.get("review.acceptNew"), Place.EVIDENCE, model::acceptEach).when(model.chosen()),
            Command.of("review.acceptTogether", MESSAGES.get("review.acceptTogether"), Place.EVIDENCE, model::acceptTogether).when(model.chosen()),
            Command.of("review.acceptAs", MESSAGES.get("review.acceptAs"), Place.EVIDENCE, () -> new AcceptCard(model).show()).when(model.chosen()),
            Command.of("review.ignoreHere", MESSAGES.get("review.ignoreHere"), Place.EVIDENCE, model::ignoreHere).when(model.chosen()),
            Command.of("review.ignoreForever", MESSAGES.get("review.ignoreForever"), Place.EVIDENCE, model::ignoreForever).when(model.chosen()),
            Command.of("review.reconsider", MESSAGES.get("review.reconsider"), Place.EVIDENCE, model::reconsider).when(model.chosen())));
    }
}
