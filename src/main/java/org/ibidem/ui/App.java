package org.ibidem.ui;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Jobs;
import org.ibidem.ui.shell.Choosers;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.Notices;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.Threads;
import org.ibidem.ui.theme.Typefaces;

/** JavaFX's entrance; its one parameter, when given, is the folder of the case or the package to open. */
public final class App extends Application {
    private Workbench workbench;

    @Override
    public void start(Stage stage) {
        Typefaces.load();
        Threads threads = Threads.ofWindow();
        Notices notices = new Notices(threads);
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> notices.problem(thrown));
        workbench = new Workbench(stage, new Desk(Installation.atHome(), threads, new Jobs(), notices, new Overlay(), new Choosers(stage, getHostServices())), Screen.getPrimary().getVisualBounds());
        workbench.start(getParameters().getUnnamed().stream().findFirst().map(Path::of));
    }

    @Override
    public void stop() {
        if (workbench != null) workbench.stop();
    }
}
