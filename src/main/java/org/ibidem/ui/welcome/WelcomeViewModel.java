package org.ibidem.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Resealing;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.exchange.sign.Signed;
import org.ibidem.job.Jobs;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.ibidem.sample.SampleCase;
import org.ibidem.seal.Sealing;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Desk;

/** Opens and makes cases and hands each over as a session. */
public final class WelcomeViewModel {
    private static final Messages MESSAGES = Messages.of(WelcomeViewModel.class);
    private final Desk desk;
    private final Consumer<CaseSession> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Path> locked = new ReadOnlyObjectWrapper<>();

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

    /** The sealed case whose passphrase is wanted before it can be opened; {@code null} when none is. */
    public ReadOnlyObjectProperty<Path> locked() {
        return locked.getReadOnlyProperty();
    }

    /** Opens the case in this folder; when it is sealed, its passphrase is wanted first. */
    public void open(Path folder) {
        locked.set(null);
        begin(MESSAGES.get("job.open", folder.getFileName()), progress -> {
            if (!Case.isSealed(folder)) return Case.open(folder, desk.here());
            desk.threads().screen().execute(() -> locked.set(folder));
            throw new CancellationException();
        });
    }

    /** Opens a sealed case; when the passphrase is not the one, that is said, and it is wanted again. */
    public void open(Path folder, char[] passphrase) {
        locked.set(null);
        begin(MESSAGES.get("job.open", folder.getFileName()), progress -> {
            try {
                return Case.open(folder, desk.here(), () -> passphrase);
            } catch (UserProblem e) {
                if (e.key().equals("case.passphrase")) desk.threads().screen().execute(() -> locked.set(folder));
                throw e;
            }
        });
    }

    /** Makes the case that a package carries, beside others in the folder under the package's name, and opens it. It lies sealed as the package was. */
    public void openPackage(Path file, char[] passphrase, Path parent) {
        begin(MESSAGES.get("job.package", file.getFileName()), progress -> {
            Path folder = folderOf(parent, file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
            new Signatures(desk.here()).beside(file).ifPresent(this::tell);
            CasePackage.open(file, folder, passphrase::clone, Sealing.with(passphrase), desk.here(), progress);
            return Case.open(folder, desk.here(), () -> passphrase);
        });
    }

    private void tell(Signed signed) {
        if (signed.isKnown()) desk.notices().done(signed.words());
        else desk.notices().ask(signed.words());
    }

    /** Makes a new case, {@code Title.case} in the folder, and opens it. */
    public void create(Path parent, String title, Handling handling, Sealing sealing) {
        begin(MESSAGES.get("job.create", title), progress -> {
            if (title.isBlank()) throw new UserProblem(MESSAGES, "new.noTitle");
            try {
                return Case.create(folderOf(parent, title), title.strip(), handling, desk.here(), sealing);
            } finally {
                sealing.wipe();
            }
        });
    }

    /** Rewrites a case that is open nowhere, from the passphrase it has to the one it shall have, and opens it. */
    public void reseal(Path folder, char[] passphrase, Sealing wanted) {
        begin(MESSAGES.get("job.reseal", folder.getFileName()), progress -> {
            Resealing.of(folder, () -> passphrase, wanted, desk.here(), progress);
            return Case.open(folder, desk.here(), wanted::passphrase);
        });
    }

    /** Opens the sample of this name, unpacking it the first time. */
    public void openSample(String sample) {
        String title = MESSAGES.get("sample." + sample);
        Path folder = desk.here().samples().resolve(title + ".case");
        begin(MESSAGES.get("job.sample", title), progress -> {
            if (!Files.isDirectory(folder)) unpack(sample, folder, progress);
            return Case.open(folder, desk.here());
        });
    }

    /** Built aside and moved when whole, so that a sample given up half way is no obstacle the next time. */
    private void unpack(String sample, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder.getParent());
        Path aside = Files.createTempDirectory(folder.getParent(), "unpacking");
        SampleCase.unpack(sample, aside, desk.here(), progress).close();
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
            desk.threads().screen().execute(() -> doing.set(thing.isEmpty() ? title : title + ": " + thing));
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
