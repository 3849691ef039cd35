package org.ibidem.ui.custody;

import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The room of custody. */
public final class CustodyRoom {
    private static final Messages MESSAGES = Messages.of(CustodyRoom.class);

    private CustodyRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        CustodyViewModel model = new CustodyViewModel(session);
        Screen screen = new Screen("custody", MESSAGES.get("custody.title"), MaterialDesignS.SHIELD_KEY_OUTLINE, () -> {
            model.read();
            return new CustodyView(model, new CustodyExports(session)::bundle);
        }, List.of());
        Command verify = Command.of("case.verify", MESSAGES.get("verify.button"), Place.CASE, () -> {
            session.pages().open(screen.page());
            model.verify();
        }).on("Shortcut+Shift+V");
        Command bundle = Command.of("case.bundle", MESSAGES.get("bundle.button"), Place.CASE, new CustodyExports(session)::bundle).on("Shortcut+Alt+B");
        Command restore = Command.of("case.restore", MESSAGES.get("restore.command"), Place.CASE, new RestoreCard(session)::show);
        return new Screen(screen.id(), screen.title(), screen.icon(), screen.view(), List.of(verify, bundle, restore));
    }
}
