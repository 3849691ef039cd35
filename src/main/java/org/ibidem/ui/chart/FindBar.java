package org.ibidem.ui.chart;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Where a name is looked for on the chart: how many are found, and the way from one to the next. */
final class FindBar extends HBox {
    private static final Messages MESSAGES = Messages.of(FindBar.class);
    private static final double BELOW_EDGE = 18;
    /** Room for a name and how many there are of it. */
    private static final double NARROWEST = 140;
    private final CustomTextField text = new CustomTextField();

    FindBar(ChartViewModel model) {
        ChartFinding finding = model.finding();
        text.setId("chart-find");
        text.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        text.setPromptText(MESSAGES.get("chart.find"));
        text.setAccessibleText(MESSAGES.get("chart.find"));
        text.setPrefWidth(220);
        text.textProperty().bindBidirectional(finding.text());
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            model.next(!e.isShiftDown());
            e.consume();
        });
        Label count = new Label();
        count.setId("chart-found");
        count.getStyleClass().addAll("faint", "small-text");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get("find.count", finding.at().get(), finding.hits().get().size()), finding.at(), finding.hits()));
        BooleanBinding on = finding.text().isNotEmpty();
        count.visibleProperty().bind(on);
        text.setRight(count);
        text.setMinWidth(NARROWEST);
        getStyleClass().add("toolbar-row");
        getChildren().addAll(text, step("chart-find-previous", MaterialDesignC.CHEVRON_UP, "find.previous", () -> model.next(false)),
            step("chart-find-next", MaterialDesignC.CHEVRON_DOWN, "find.next", () -> model.next(true)));
        getChildren().stream().filter(n -> n != text).forEach(n -> {
            n.visibleProperty().bind(on);
            n.managedProperty().bind(on);
        });
    }

    /** Says on the chart itself which member of a collapsed group was found there; a long name would leave the bar no room. */
    static Label inside(ChartFinding finding) {
        Label inside = new Label();
        inside.setId("chart-found-inside");
        inside.getStyleClass().addAll("chip", "chart-hint");
        inside.setMouseTransparent(true);
        inside.textProperty().bind(Bindings.createStringBinding(() -> finding.inside().isEmpty() ? "" : MESSAGES.get("find.inside", finding.inside()), finding.at(), finding.hits()));
        inside.visibleProperty().bind(inside.textProperty().isNotEmpty());
        StackPane.setAlignment(inside, Pos.TOP_CENTER);
        StackPane.setMargin(inside, new Insets(BELOW_EDGE, 0, 0, 0));
        return inside;
    }

    private static Button step(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(MESSAGES.get(key));
        button.setTooltip(new Tooltip(MESSAGES.get(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Puts the caret here. */
    void lookFor() {
        text.requestFocus();
        text.selectAll();
    }
}
