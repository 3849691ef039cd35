package org.ibidem.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * A tab to be: its key, title, icon, and what makes its content when first shown. Two pages with one key are the same tab; the key is
 * the id of the room, and for a thing of that room a dash and the thing's id.
 */
public record Page(String key, ObservableValue<String> title, Ikon icon, Supplier<Node> content) {
    /** A page whose title stays. */
    public static Page of(String key, String title, Ikon icon, Supplier<Node> content) {
        return new Page(key, new ReadOnlyStringWrapper(title), icon, content);
    }

    /** The id of the room this tab belongs to. */
    public String room() {
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }
}
