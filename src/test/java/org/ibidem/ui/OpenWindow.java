package org.ibidem.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Jobs;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.FilePort;
import org.ibidem.ui.shell.Frame;
import org.ibidem.ui.shell.Notices;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.Threads;

/** A real window on the headless platform, with a hand on it; closed with its case. */
public final class OpenWindow implements AutoCloseable {
    private final Stage stage;
    private final Workbench workbench;
    private final Desk desk;
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    /** Opens the window of the installation kept in {@code home}, in English, with the case in the folder when given. */
    public OpenWindow(Path home, FilePort files, Optional<Path> caseFolder) {
        Toolkit.start();
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Threads threads = Threads.ofWindow();
        desk = new Desk(Installation.in(home), threads, new Jobs(), new Notices(threads), new Overlay(), files);
        stage = Toolkit.ask(Stage::new);
        workbench = Toolkit.ask(() -> new Workbench(stage, desk, new Rectangle2D(0, 0, 1280, 800)));
        Toolkit.act(() -> workbench.start(caseFolder));
        // The headless platform copies each frame pixel by pixel, two fifths of the time of these tests, and nobody sees it: pictures are snapshots.
        Toolkit.act(() -> stage.setIconified(true));
        if (caseFolder.isPresent()) awaitCase();
    }

    /** The same, not minimised, for whoever looks at its colours: only there do style sheets follow what is selected. */
    public OpenWindow inSight() {
        Toolkit.act(() -> stage.setIconified(false));
        return this;
    }

    /** Waits until a case is open. */
    public void awaitCase() {
        Toolkit.await("a case open", () -> workbench.frame().isPresent());
    }

    /** The hand on the window. */
    public Hand hand() {
        return new Hand(stage.getScene());
    }

    /** The window itself. */
    public Workbench workbench() {
        return workbench;
    }

    /** The stage, to change its size. */
    public Stage stage() {
        return stage;
    }

    /** The frame of the open case. */
    public Frame frame() {
        return workbench.frame().orElseThrow();
    }

    /** The session of the open case. */
    public CaseSession session() {
        return frame().session();
    }

    /** What lies at the desk. */
    public Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        Toolkit.act(() -> {
            workbench.closeCase();
            stage.close();
        });
        Locale.setDefault(Locale.Category.DISPLAY, before);
        java.util.concurrent.CompletableFuture.runAsync(() -> {}, desk.threads().background()).join();
    }
}
