package org.ibidem.ui.chart;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Where a name is looked for on the chart: how many are found, and the way from one to the next. */
final class FindBar extends HBox {
    private static final Messages MESSAGES = Messages.of(FindBar.class);
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
        count.textProperty().bind(Bindings.createStringBinding(() -> count(finding), finding.at(), finding.hits()));
        BooleanBinding on = finding.text().isNotEmpty();
        getStyleClass().add("toolbar-row");
        getChildren().addAll(text, count, step("chart-find-previous", MaterialDesignC.CHEVRON_UP, "find.previous", () -> model.next(false)),
            step("chart-find-next", MaterialDesignC.CHEVRON_DOWN, "find.next", () -> model.next(true)));
        getChildren().stream().filter(n -> n != text).forEach(n -> {
            n.visibleProperty().bind(on);
            n.managedProperty().bind(on);
        });
    }

    private static String count(ChartFinding finding) {
        String count = MESSAGES.get("find.count", finding.at().get(), finding.hits().get().size());
        return finding.inside().isEmpty() ? count : MESSAGES.get("find.inside", count, finding.inside());
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
