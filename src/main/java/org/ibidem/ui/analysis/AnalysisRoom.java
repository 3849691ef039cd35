package org.ibidem.ui.analysis;

import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The room of the weak spots. */
public final class AnalysisRoom {
    private static final Messages MESSAGES = Messages.of(AnalysisRoom.class);

    private AnalysisRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        WeakSpotsViewModel model = new WeakSpotsViewModel(session);
        return new Screen("analysis", MESSAGES.get("analysis.title"), MaterialDesignS.STETHOSCOPE, () -> new WeakSpotsView(model), List.of(
            Command.of("analysis.check", MESSAGES.get("check.button"), Place.CASE, model::check),
            Command.of("analysis.export", MESSAGES.get("export.button"), Place.CASE, model::export).when(model.isChecked())));
    }
}
