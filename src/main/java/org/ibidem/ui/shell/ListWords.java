package org.ibidem.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/**
 * Words in a cell of a list that are all shown, in as many lines as they need: a list asks a cell how high it is without saying how wide
 * it is, and the theme gives all cells one height unless what is in them cannot be smaller.
 */
public final class ListWords extends Label {
    private static final double LEAST = 120;

    /** Words in a cell of this list, of whose width other things take so much. */
    public ListWords(String text, ListView<?> list, double beside) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        prefWidthProperty().bind(Bindings.max(LEAST, list.widthProperty().subtract(beside)));
    }
}
