package org.ibidem.ui.shell;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A table cell whose words go on in the next line instead of being cut off. */
public final class WrappedCell<S> extends TableCell<S, String> {
    private static final double SIDES = 16;
    private final Text words = new Text();

    /** A cell for words. */
    public WrappedCell() {
        getStyleClass().add("wrapped-cell");
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        if (getTableColumn() != null && !words.wrappingWidthProperty().isBound()) {
            words.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(SIDES));
        }
        words.setText(empty ? "" : item);
        setGraphic(empty ? null : words);
    }
}
