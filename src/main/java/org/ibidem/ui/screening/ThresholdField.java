package org.ibidem.ui.screening;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.ibidem.message.Messages;
import org.ibidem.screening.Screener;

/** Where the score is set from which an entry is a hit; it is always stated. */
final class ThresholdField extends HBox {
    private static final Messages MESSAGES = Messages.of(ThresholdField.class);
    private static final double LEAST = 0.6;
    private static final double STEP = 0.01;
    private static final int HUNDRED = 100;

    ThresholdField(String id, DoubleProperty threshold) {
        super(8);
        getStyleClass().add("toolbar-row");
        Slider slider = new Slider(LEAST, 1, threshold.get());
        slider.setId(id);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(160);
        slider.setAccessibleText(MESSAGES.get("threshold.name"));
        slider.valueProperty().addListener((o, before, now) -> threshold.set(Math.round(now.doubleValue() * HUNDRED) / (double) HUNDRED));
        threshold.addListener((o, before, now) -> {
            if (Math.abs(slider.getValue() - now.doubleValue()) > STEP / 2) slider.setValue(now.doubleValue());
        });
        Label stated = new Label();
        stated.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get(threshold.get() == Screener.THRESHOLD ? "threshold.usual" : "threshold.stated", threshold.get()), threshold));
        stated.setLabelFor(slider);
        stated.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(stated, slider);
    }
}
