package org.ibidem.ui.welcome;

import java.nio.file.Path;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.PassphraseForm;

/** The way in for a sealed case: whenever the model wants its passphrase, it is asked for. */
public final class CaseDoor {
    private CaseDoor() {}

    /** Asks from now on. */
    public static void attend(WelcomeViewModel model, Desk desk) {
        model.locked().subscribe(folder -> {
            if (folder != null) ask(model, desk, folder);
        });
    }

    private static void ask(WelcomeViewModel model, Desk desk, Path folder) {
        new PassphraseForm(desk.overlay(), folder.getFileName().toString(), "", passphrase -> model.open(folder, passphrase)).show();
    }
}
