package org.ibidem.ui.chart.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.chart.filter.Bar;
import org.ibidem.chart.filter.Choice;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.message.Messages;

/** A value as a bar: how much of it is shown of how much there is. A click or Enter asks for it; where it can be left out, the right button or Delete does that. */
final class BarRow extends Button {
    private static final Messages MESSAGES = Messages.of(BarRow.class);
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double WIDTH = 232;

    BarRow(String id, String words, String help, Bar bar, int most) {
        setId(id);
        getStyleClass().add("filter-bar");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(graphic(words, bar, most));
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(MESSAGES.get("bar.spoken", words, bar.shown(), bar.all()));
        setAccessibleHelp(help);
        setTooltip(new Tooltip(words + "\n" + help));
    }

    /** A value of a dimension, which changes the filter. */
    static BarRow of(FilterViewModel filters, Dimension dimension, Bar bar, int most) {
        String help = MESSAGES.get(dimension.isRanked() ? "bar.helpRanked" : "bar.help");
        BarRow row = new BarRow("filter-" + dimension.word() + "-" + bar.value(), filters.words().value(dimension, bar.value()), help, bar, most);
        Choice choice = filters.filter().choice(dimension);
        boolean named = choice.values().contains(bar.value());
        row.mark(named && choice.mode() != Choice.Mode.EXCEPT, named && choice.mode() == Choice.Mode.EXCEPT);
        row.setDisable(bar.value().isEmpty() && dimension.isRanked());
        row.setOnAction(e -> filters.change(f -> f.including(dimension, bar.value())));
        if (!dimension.isRanked()) row.onLeavingOut(() -> filters.change(f -> f.excluding(dimension, bar.value())));
        return row;
    }

    /** Shows whether it is asked for, or left out. */
    void mark(boolean asked, boolean leftOut) {
        pseudoClassStateChanged(ASKED, asked);
        pseudoClassStateChanged(LEFT_OUT, leftOut);
    }

    private void onLeavingOut(Runnable leave) {
        addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.SECONDARY) leave.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.DELETE && e.getCode() != KeyCode.BACK_SPACE) return;
            leave.run();
            e.consume();
        });
    }

    private static VBox graphic(String words, Bar bar, int most) {
        Label name = new Label(words);
        name.getStyleClass().add("filter-bar-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(bar.shown() == bar.all() ? MESSAGES.get("bar.all", bar.all()) : MESSAGES.get("bar.count", bar.shown(), bar.all()));
        count.getStyleClass().add("filter-bar-count");
        count.setMinWidth(USE_PREF_SIZE);
        StackPane strip = new StackPane(strip("filter-strip-all", bar.all(), most), strip("filter-strip-shown", bar.shown(), most));
        strip.setAlignment(Pos.CENTER_LEFT);
        VBox graphic = new VBox(2, new HBox(8, name, count), strip);
        graphic.setPrefWidth(WIDTH);
        graphic.setMouseTransparent(true);
        return graphic;
    }

    private static Region strip(String look, int count, int most) {
        Region strip = new Region();
        strip.getStyleClass().add(look);
        double width = count == 0 ? 0 : Math.max(2, WIDTH * count / most);
        strip.setMinWidth(width);
        strip.setMaxSize(width, 4);
        strip.setPrefSize(width, 4);
        return strip;
    }
}
