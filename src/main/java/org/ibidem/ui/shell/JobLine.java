package org.ibidem.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.ibidem.job.Job;
import org.ibidem.job.Jobs;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A job that runs, in the bottom line, where it lies over nothing and nothing moves: its progress and a button to stop it; when several run,
 * which of them it is, and a button to see the next. A job that is done at once is not shown.
 */
final class JobLine extends HBox {
    private static final Messages MESSAGES = Messages.of(JobLine.class);
    private static final Duration UNTIL_SHOWN = Duration.millis(800);
    private final Jobs jobs;
    private final Map<Long, Job> running = new LinkedHashMap<>();
    private final List<Long> revealed = new ArrayList<>();
    private final Label title = new Label();
    private final Label thing = new Label();
    private final ProgressBar bar = new ProgressBar(-1);
    private final Button next = new Button();
    private int at;

    /** The jobs of the desk, until the case is closed. */
    JobLine(CaseSession session) {
        this.jobs = session.desk().jobs();
        setId("job-line");
        getStyleClass().add("job-line");
        managedProperty().bind(visibleProperty());
        title.setMinWidth(USE_PREF_SIZE);
        thing.getStyleClass().add("faint");
        thing.setMinWidth(0);
        next.setId("job-next");
        next.setMinWidth(USE_PREF_SIZE);
        next.getStyleClass().addAll("flat", "small");
        next.setTooltip(new Tooltip(MESSAGES.get("job.next")));
        next.managedProperty().bind(next.visibleProperty());
        next.setOnAction(e -> {
            at++;
            show();
        });
        getChildren().addAll(title, bar, new IconButton("job-stop", MESSAGES.get("job.stop"), MaterialDesignC.CLOSE, () -> jobs.cancel(revealed.get(at))), next, thing);
        show();
        session.onClose(jobs.onChange(job -> Platform.runLater(() -> take(job))));
    }

    private void take(Job job) {
        if (job.state() == Job.State.RUNNING) {
            if (running.put(job.number(), job) == null) reveal(job.number());
        } else {
            running.remove(job.number());
            revealed.remove(job.number());
        }
        show();
    }

    private void reveal(long number) {
        PauseTransition wait = new PauseTransition(UNTIL_SHOWN);
        wait.setOnFinished(e -> {
            if (running.containsKey(number)) revealed.add(number);
            show();
        });
        wait.play();
    }

    private void show() {
        setVisible(!revealed.isEmpty());
        if (revealed.isEmpty()) return;
        at %= revealed.size();
        Job job = running.get(revealed.get(at));
        title.setText(job.title());
        thing.setText(job.thing());
        bar.setProgress(job.fraction());
        next.setVisible(revealed.size() > 1);
        next.setText(MESSAGES.get("job.more", at + 1, revealed.size()));
    }
}
