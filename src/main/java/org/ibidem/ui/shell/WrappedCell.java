package org.ibidem.ui.shell;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A table cell whose words go on in the next line instead of being cut off. */
public final class WrappedCell<S, T> extends TableCell<S, T> {
    private static final double SIDES = 16;
    private final Text words = new Text();

    /** A cell for words. */
    public WrappedCell() {
        getStyleClass().add("wrapped-cell");
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (getTableColumn() != null && !words.wrappingWidthProperty().isBound()) {
            words.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(SIDES));
        }
        words.setText(empty || item == null ? "" : item.toString());
        setGraphic(empty ? null : words);
    }
}
