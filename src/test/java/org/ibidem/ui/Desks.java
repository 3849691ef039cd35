package org.ibidem.ui;

import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Jobs;
import org.ibidem.ontology.Ontology;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.Notices;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.Threads;

/** Sessions without a window: everything happens at once on the test's thread. */
public final class Desks {
    private Desks() {}

    /** A desk whose installation is kept in this folder. */
    public static Desk at(Path home) {
        return at(home, Threads.DIRECT);
    }

    private static Desk at(Path home, Threads threads) {
        return new Desk(Installation.in(home), threads, new Jobs(), new Notices(Threads.DIRECT), new Overlay(), new AnswersFiles());
    }

    /** The case in this folder, open at a desk. */
    public static CaseSession open(Path caseFolder, Path home) {
        return open(caseFolder, home, Threads.DIRECT);
    }

    /** The same, where work happens on these threads. */
    public static CaseSession open(Path caseFolder, Path home, Threads threads) {
        Desk desk = at(home, threads);
        return new CaseSession(Case.open(caseFolder, desk.here()), Ontology.standard(), desk);
    }
}
