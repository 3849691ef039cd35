package org.ibidem.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.job.Job;
import org.ibidem.job.Jobs;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The jobs that run, each with its progress and a button to stop it, as a card over the lower left corner of the tabs, so that nothing
 * moves when a job begins. A job that is done at once is not shown.
 */
final class JobStrip extends VBox {
    private static final Messages MESSAGES = Messages.of(JobStrip.class);
    private static final Duration UNTIL_SHOWN = Duration.millis(800);
    private final Jobs jobs;
    private final Map<Long, Line> lines = new LinkedHashMap<>();

    /** The jobs of the desk, until the case is closed. */
    JobStrip(CaseSession session) {
        this.jobs = session.desk().jobs();
        getStyleClass().add("job-strip");
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        session.onClose(jobs.onChange(job -> Platform.runLater(() -> show(job))));
    }

    private void show(Job job) {
        if (job.state() == Job.State.RUNNING) lines.computeIfAbsent(job.number(), n -> add(job)).show(job);
        else getChildren().remove(lines.remove(job.number()));
        setVisible(!getChildren().isEmpty());
    }

    private Line add(Job job) {
        Line line = new Line(job, () -> jobs.cancel(job.number()));
        PauseTransition wait = new PauseTransition(UNTIL_SHOWN);
        wait.setOnFinished(e -> reveal(job.number(), line));
        wait.play();
        return line;
    }

    private void reveal(long number, Line line) {
        if (lines.get(number) != line) return;
        getChildren().add(line);
        setVisible(true);
    }

    private static final class Line extends HBox {
        private final Label thing = new Label();
        private final ProgressBar bar = new ProgressBar(-1);

        Line(Job job, Runnable cancel) {
            getStyleClass().add("job-line");
            Label title = new Label(job.title());
            title.setMinWidth(USE_PREF_SIZE);
            thing.getStyleClass().add("faint");
            thing.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(thing, Priority.ALWAYS);
            Button stop = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
            stop.getStyleClass().addAll("button-icon", "flat", "small");
            stop.setTooltip(new Tooltip(MESSAGES.get("job.stop")));
            stop.setAccessibleText(MESSAGES.get("job.stop"));
            stop.setOnAction(e -> cancel.run());
            getChildren().addAll(title, thing, bar, stop);
        }

        void show(Job job) {
            thing.setText(job.thing());
            bar.setProgress(job.fraction());
        }
    }
}
