package org.ibidem.ui.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.merge.Colleague;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Notice;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.PassphraseForm;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The commands that bring a colleague's copy back in, and the page on which that is looked at first. */
public record MergeRoom(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(MergeRoom.class);
    private static final String KEY = "merge";
    /** What a sealed package and a sealed case say to a passphrase that does not open them. */
    private static final Set<String> NOT_THE_ONE = Set.of("sealed.passphrase", "case.passphrase");

    /** The commands for the case of this session. */
    public static List<Command> commands(CaseSession session) {
        MergeRoom room = new MergeRoom(session);
        return List.of(
            Command.of("merge.package", MESSAGES.get("merge.package"), Place.CASE, room::choosePackage),
            Command.of("merge.folder", MESSAGES.get("merge.folder"), Place.CASE, room::chooseFolder));
    }

    /** Tells of copies that a program which keeps folders in step left beside the case, and offers to merge each. */
    public static void tellOfCopies(CaseSession session) {
        session.behind(() -> {
            List<Path> inside = session.caseFile().conflictsInside();
            if (!inside.isEmpty()) session.problem(new UserProblem(MESSAGES, "merge.inside", inside.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "))));
        });
        session.behind(() -> session.caseFile().copiesBeside().forEach(copy -> session.desk().notices().ask(MESSAGES.get("merge.beside", copy.getFileName()),
            new Notice.Answer("notice-merge", MESSAGES.get("merge.look"), () -> new MergeRoom(session).look(copy)))));
    }

    private void choosePackage() {
        session.desk().files().chooseFiles(MESSAGES.get("merge.choose")).stream().findFirst().ifPresent(this::look);
    }

    private void chooseFolder() {
        session.desk().files().chooseFolder(MESSAGES.get("merge.chooseFolder")).ifPresent(this::look);
    }

    private void look(Path file) {
        try {
            boolean sealed = Files.isRegularFile(file) ? CasePackage.isSealed(file) : Case.isSealed(file);
            if (sealed) new PassphraseForm(session.desk().overlay(), file.getFileName().toString(), "", p -> look(file, p)).show();
            else look(file, new char[0]);
        } catch (UserProblem e) {
            session.problem(e);
        }
    }

    /** What was found, with the copy it was found in, which stays open until the page is closed. */
    private record Found(Colleague colleague, Merge merge, List<Difference> differences) {}

    private void look(Path file, char[] passphrase) {
        session.run(MESSAGES.get("merge.job", file.getFileName()), progress -> find(file, passphrase, progress), found -> show(file, found));
    }

    private Found find(Path file, char[] passphrase, Progress progress) {
        Colleague colleague = colleague(file, passphrase, progress);
        try {
            Merge merge = new Merge(session.caseFile(), colleague);
            return new Found(colleague, merge, merge.plan());
        } catch (RuntimeException e) {
            colleague.close();
            throw e;
        }
    }

    /** When the passphrase is not the one, that is said, and it is wanted again. */
    private Colleague colleague(Path file, char[] passphrase, Progress progress) {
        try {
            return Colleague.at(file, () -> passphrase, session.desk().here(), progress);
        } catch (UserProblem e) {
            if (NOT_THE_ONE.contains(e.key())) session.desk().threads().screen().execute(() -> look(file));
            throw e;
        }
    }

    private void show(Path file, Found found) {
        session.pages().close(KEY);
        MergeViewModel model = new MergeViewModel(session, found.merge(), found.differences());
        Page page = Page.of(KEY, MESSAGES.get("merge.page", file.getFileName()), MaterialDesignS.SOURCE_MERGE,
            () -> new MergeView(model, () -> model.apply().thenRun(() -> session.pages().close(KEY))));
        session.pages().open(page);
        closeWith(page, found.colleague());
    }

    /** The copy is closed, and what was unpacked of it wiped, when its page is closed or the case is. */
    private void closeWith(Page page, Colleague colleague) {
        session.pages().all().addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Page> change) {
                if (session.pages().all().contains(page)) return;
                session.pages().all().removeListener(this);
                session.desk().threads().background().execute(colleague::close);
            }
        });
        session.onClose(colleague::close);
    }
}
