package org.ibidem.ui.chart;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.paint.View;
import org.ibidem.message.Messages;

/** Where a node's name is written anew, in its place on the chart: Enter keeps it, Escape or going elsewhere does not. */
final class RenameField extends TextField {
    private static final Messages MESSAGES = Messages.of(RenameField.class);
    private static final double NARROWEST = 160;

    RenameField(ChartNode node, View view, Consumer<String> keep) {
        super(node.caption());
        setId("chart-rename");
        setAccessibleText(MESSAGES.get("chart.rename"));
        setManaged(false);
        double width = Math.max(NARROWEST, node.width() * view.scale() + 30);
        double top = view.y(node.shapeY() + node.radius()) + 2;
        resizeRelocate(Math.clamp(view.x(node.x()) - width / 2, 0, Math.max(0, view.width() - width)), top, width, 32);
        setOnAction(e -> {
            String name = getText().strip();
            close();
            if (!name.isEmpty() && !name.equals(node.caption())) keep.accept(name);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            close();
            e.consume();
        });
        focusedProperty().addListener((o, before, now) -> {
            if (!now) close();
        });
    }

    /** Lays it over the sheet, with all of the name selected. */
    void over(Pane sheet) {
        sheet.getChildren().add(this);
        requestFocus();
        selectAll();
    }

    private void close() {
        if (!(getParent() instanceof Pane sheet)) return;
        sheet.getChildren().remove(this);
        sheet.requestFocus();
    }
}
