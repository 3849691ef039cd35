package org.ibidem.ui.welcome;

import java.nio.file.Path;
import java.util.Arrays;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.PassphraseForm;

/** The way in for a colleague's package: which file, its passphrase when it is sealed, and in which folder its case is to stand. */
public final class PackageDoor {
    private static final Messages MESSAGES = Messages.of(PackageDoor.class);
    private final WelcomeViewModel model;
    private final Desk desk;

    /** The case that comes out is opened by the model. */
    public PackageDoor(WelcomeViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Asks for the file. */
    public void choose() {
        desk.files().chooseFiles(MESSAGES.get("package.choose")).stream().findFirst().ifPresent(this::open);
    }

    /** Opens this one. */
    public void open(Path file) {
        desk.files().startIn(file.toAbsolutePath().getParent());
        try {
            if (CasePackage.isSealed(file)) new PassphraseForm(desk.overlay(), file.getFileName().toString(), MESSAGES.get("package.sealed"), passphrase -> prove(file, passphrase)).show();
            else place(file, new char[0]);
        } catch (UserProblem e) {
            desk.notices().problem(e);
        }
    }

    /** Before anybody chooses a folder for nothing: when the passphrase is not the one, that is said, and it is wanted again. */
    private void prove(Path file, char[] passphrase) {
        desk.threads().background().execute(() -> {
            try {
                CasePackage.prove(file, passphrase);
                desk.threads().screen().execute(() -> place(file, passphrase));
            } catch (RuntimeException e) {
                Arrays.fill(passphrase, '\0');
                desk.threads().screen().execute(() -> {
                    desk.notices().problem(e);
                    open(file);
                });
            }
        });
    }

    private void place(Path file, char[] passphrase) {
        desk.files().chooseFolder(MESSAGES.get("package.folder")).ifPresent(parent -> model.openPackage(file, passphrase, parent));
    }
}
