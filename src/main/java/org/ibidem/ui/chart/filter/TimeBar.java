package org.ibidem.ui.chart.filter;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Below the chart: the time, as a day on which things were so or a moment at which they were known. */
public final class TimeBar extends VBox {
    private static final Messages MESSAGES = Messages.of(TimeBar.class);
    private static final Duration TICK = Duration.millis(350);
    private final TimeViewModel model;
    private final TimeTrack track;
    private final Label now = new Label();

    /** The time of what this filters. */
    public TimeBar(FilterViewModel filters) {
        this.model = new TimeViewModel(filters);
        this.track = new TimeTrack(model);
        setId("time-bar");
        getStyleClass().add("time-bar-row");
        getStylesheets().add(TimeBar.class.getResource("filter.css").toExternalForm());
        getChildren().addAll(tools(filters), track, ends());
        filters.seen().addListener((InvalidationListener) o -> say());
        model.scale().addListener((InvalidationListener) o -> say());
        model.known().addListener((InvalidationListener) o -> say());
        model.reading().addListener((InvalidationListener) o -> say());
        Timeline clock = new Timeline(new KeyFrame(TICK, e -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.playing().addListener((o, before, on) -> {
            if (on) clock.play();
            else clock.stop();
        });
        say();
    }

    private void say() {
        String none = model.reading().get() ? "time.reading" : "time.none";
        String asked = model.words().isEmpty() ? MESSAGES.get(model.scale().get() == null ? none : "time.any") : model.words();
        now.setText(model.besides().isEmpty() ? asked : MESSAGES.get(model.known().get() ? "time.besides.true" : "time.besides.known", asked, model.besides()));
    }

    private HBox tools(FilterViewModel filters) {
        now.setId("time-now");
        now.getStyleClass().add("heading-3");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FontIcon play = new FontIcon(MaterialDesignP.PLAY);
        model.playing().addListener((o, before, on) -> play.setIconCode(on ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
        Button playing = button("time-play", "time.play", model::play);
        playing.setGraphic(play);
        BooleanBinding asked = Bindings.createBooleanBinding(model::isAsked, filters.seen(), model.scale());
        Button off = button("time-off", "time.off", model::off);
        off.setGraphic(new FontIcon(MaterialDesignC.CLOSE));
        off.disableProperty().bind(asked.not());
        HBox row = new HBox(mode("time-true", "time.true", false), mode("time-known", "time.known", true), step("time-back", "time.back", MaterialDesignS.SKIP_PREVIOUS, -1),
            playing, step("time-on", "time.on", MaterialDesignS.SKIP_NEXT, 1), now, off, gap, undated(filters));
        ToggleGroup modes = new ToggleGroup();
        modes.getToggles().addAll((ToggleButton) row.getChildren().get(0), (ToggleButton) row.getChildren().get(1));
        modes.selectedToggleProperty().addListener((o, before, chosen) -> {
            if (chosen == null) modes.selectToggle(before);
        });
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private ToggleButton mode(String id, String key, boolean known) {
        ToggleButton mode = new ToggleButton(MESSAGES.get(key));
        mode.setId(id);
        mode.getStyleClass().addAll("small", known ? "right-pill" : "left-pill");
        mode.setMinWidth(USE_PREF_SIZE);
        mode.setTooltip(new Tooltip(MESSAGES.get("help." + key)));
        mode.setSelected(model.known().get() == known);
        mode.setOnAction(e -> model.known().set(known));
        return mode;
    }

    private Button step(String id, String key, Ikon icon, int by) {
        Button step = button(id, key, () -> model.step(by));
        step.setGraphic(new FontIcon(icon));
        return step;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button("");
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(MESSAGES.get(key));
        button.setTooltip(new Tooltip(MESSAGES.get(key)));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** What no date is said of: how much that is, and whether it is shown on a day. */
    private CheckBox undated(FilterViewModel filters) {
        CheckBox undated = new CheckBox();
        undated.setId("time-undated");
        undated.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get("time.undated", filters.seen().get() == null ? 0 : filters.seen().get().undated()), filters.seen()));
        undated.setSelected(filters.filter().undated());
        filters.seen().addListener((o, before, seen) -> undated.setSelected(seen.filter().undated()));
        undated.setOnAction(e -> filters.change(f -> f.undated(undated.isSelected())));
        undated.visibleProperty().bind(model.known().not());
        undated.setMinWidth(USE_PREF_SIZE);
        return undated;
    }

    private HBox ends() {
        Label first = new Label();
        Label last = new Label();
        first.getStyleClass().addAll("faint", "time-end");
        last.getStyleClass().addAll("faint", "time-end");
        first.textProperty().bind(model.scale().map(TimeScale::first).orElse(""));
        last.textProperty().bind(model.scale().map(TimeScale::last).orElse(""));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(first, gap, last);
    }

    /** Puts the focus on the slider. */
    public void toTrack() {
        track.requestFocus();
    }
}
