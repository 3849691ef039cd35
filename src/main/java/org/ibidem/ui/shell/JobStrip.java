package org.ibidem.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.job.Job;
import org.ibidem.job.Jobs;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The jobs that run, each with its progress and a button to stop it; takes no room when there are none. */
final class JobStrip extends VBox {
    private static final Messages MESSAGES = Messages.of(JobStrip.class);
    private final Jobs jobs;
    private final Map<Long, Line> lines = new LinkedHashMap<>();

    JobStrip(Jobs jobs) {
        this.jobs = jobs;
        getStyleClass().add("job-strip");
        setManaged(false);
        setVisible(false);
        jobs.onChange(job -> Platform.runLater(() -> show(job)));
    }

    private void show(Job job) {
        if (job.state() == Job.State.RUNNING) lines.computeIfAbsent(job.number(), n -> add(job)).show(job);
        else getChildren().remove(lines.remove(job.number()));
        setManaged(!lines.isEmpty());
        setVisible(!lines.isEmpty());
    }

    private Line add(Job job) {
        Line line = new Line(job, () -> jobs.cancel(job.number()));
        getChildren().add(line);
        return line;
    }

    private static final class Line extends HBox {
        private final Label thing = new Label();
        private final ProgressBar bar = new ProgressBar(-1);

        Line(Job job, Runnable cancel) {
            getStyleClass().add("job-line");
            Label title = new Label(job.title());
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
