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
        return new Desk(Installation.in(home), Threads.DIRECT, new Jobs(), new Notices(Threads.DIRECT), new Overlay(), new AnswersFiles());
    }

    /** The case in this folder, open at a desk. */
    public static CaseSession open(Path caseFolder, Path home) {
        Desk desk = at(home);
        return new CaseSession(Case.open(caseFolder, desk.here()), Ontology.standard(), desk);
    }
}
