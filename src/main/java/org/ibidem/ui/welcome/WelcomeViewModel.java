package org.ibidem.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Jobs;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Desk;

/** Opens and makes cases and hands each over as a session. */
public final class WelcomeViewModel {
    private static final Messages MESSAGES = Messages.of(WelcomeViewModel.class);
    private final Desk desk;
    private final Consumer<CaseSession> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");

    /** {@code opened} takes each session on the window's thread. */
    public WelcomeViewModel(Desk desk, Consumer<CaseSession> opened) {
        this.desk = desk;
        this.opened = opened;
    }

    /** The cases opened last, newest first. */
    public List<Path> recent() {
        return desk.here().recent();
    }

    /** Whether a case is being opened. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What is being opened or made, and where that stands, in words; empty when nothing is. */
    public ReadOnlyStringProperty doing() {
        return doing.getReadOnlyProperty();
    }

    /** Opens the case in this folder. */
    public void open(Path folder) {
        begin(MESSAGES.get("job.open", folder.getFileName()), progress -> Case.open(folder, desk.here()));
    }

    /** Makes the case that a package carries, beside others in the folder under the package's name, and opens it. */
    public void openPackage(Path file, String passphrase, Path parent) {
        begin(MESSAGES.get("job.package", file.getFileName()), progress -> {
            Path folder = folderOf(parent, file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
            CasePackage.open(file, folder, () -> passphrase, desk.here(), progress);
            return Case.open(folder, desk.here());
        });
    }

    /** Makes a new case, {@code Title.case} in the folder, and opens it. */
    public void create(Path parent, String title, Handling handling) {
        begin(MESSAGES.get("job.create", title), progress -> {
            if (title.isBlank()) throw new UserProblem(MESSAGES, "new.noTitle");
            return Case.create(folderOf(parent, title), title.strip(), handling, desk.here());
        });
    }

    /** Opens the sample, unpacking it the first time. */
    public void openSample() {
        Path folder = desk.here().samples().resolve("Shadow Sector.case");
        begin(MESSAGES.get("job.sample"), progress -> {
            if (!Files.isDirectory(folder)) unpack(folder, progress);
            return Case.open(folder, desk.here());
        });
    }

    /** Built aside and moved when whole, so that a sample given up half way is no obstacle the next time. */
    private void unpack(Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder.getParent());
        Path aside = Files.createTempDirectory(folder.getParent(), "unpacking");
        SampleCase.unpack(SampleCase.SHADOW_SECTOR, aside, desk.here(), progress).close();
        Files.move(aside, folder);
    }

    /** Where a case of this title would lie: characters that file systems refuse become dashes. */
    public static Path folderOf(Path parent, String title) {
        return parent.resolve(title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".case");
    }

    private void begin(String title, Jobs.Work<Case> door) {
        busy.set(true);
        doing.set(title + "…");
        desk.jobs().start(this, title, progress -> session(door.run(telling(title, progress)))).whenComplete((session, failure) -> {
            if (failure != null) desk.notices().problem(failure);
            desk.threads().screen().execute(() -> {
                busy.set(false);
                doing.set("");
                if (session != null) opened.accept(session);
            });
        });
    }

    private Progress telling(String title, Progress progress) {
        return (done, total, thing) -> {
            progress.step(done, total, thing);
            desk.threads().screen().execute(() -> doing.set(title + ": " + thing));
        };
    }

    private CaseSession session(Case open) {
        try {
            CaseSession session = new CaseSession(open, Ontology.standard(), desk);
            desk.here().opened(open.folder());
            return session;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }
}
