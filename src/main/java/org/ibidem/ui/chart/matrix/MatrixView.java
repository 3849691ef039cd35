package org.ibidem.ui.chart.matrix;

import java.util.Arrays;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ibidem.chart.matrix.MatrixOrder;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Form;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The matrix under its tools: order, direction, the selected alone, the way out as a file; below it the cell that is looked at, in words. */
public final class MatrixView extends BorderPane {
    private static final Messages MESSAGES = Messages.of(MatrixView.class);
    private final MatrixViewModel model;

    /** A view of this matrix. */
    public MatrixView(MatrixViewModel model) {
        this.model = model;
        getStyleClass().add("chart-figures");
        setMinHeight(0);
        setTop(tools());
        setCenter(new MatrixCanvas(model));
        setBottom(looked());
    }

    private Node tools() {
        ComboBox<MatrixOrder> order = new ComboBox<>();
        order.setId("chart-matrix-order");
        order.getItems().setAll(Arrays.asList(MatrixOrder.values()));
        Form.name(order, o -> MESSAGES.get("order." + o));
        order.valueProperty().bindBidirectional(model.order());
        ToggleButton directed = new ToggleButton(MESSAGES.get("matrix.directed"));
        directed.setId("chart-matrix-directed");
        directed.selectedProperty().bindBidirectional(model.directed());
        ToggleButton selected = new ToggleButton(MESSAGES.get("matrix.only"));
        selected.setId("chart-matrix-only");
        selected.setOnAction(e -> model.onlySelected(selected.isSelected()));
        model.only().addListener((o, before, now) -> selected.setSelected(!now.isEmpty()));
        Button export = new Button(MESSAGES.get("matrix.export"), new FontIcon(MaterialDesignT.TABLE_ARROW_RIGHT));
        export.setId("chart-matrix-export");
        export.setOnAction(e -> model.export());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(new Label(MESSAGES.get("matrix.order")), order, directed, selected, gap, export);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node looked() {
        Label words = new Label();
        words.setId("chart-matrix-words");
        Label count = new Label();
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        InvalidationListener say = o -> {
            words.setText(model.words(model.at().get()));
            count.setText(model.counted());
        };
        model.at().addListener(say);
        model.matrix().addListener(say);
        say.invalidated(null);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(words, gap, count);
        row.getStyleClass().add("toolbar-row");
        return row;
    }
}
