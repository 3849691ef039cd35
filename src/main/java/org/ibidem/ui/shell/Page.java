package org.ibidem.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/** A tab to be: its key (two pages with one key are the same tab), title, icon, and what makes its content when first shown. */
public record Page(String key, ObservableValue<String> title, Ikon icon, Supplier<Node> content) {
    /** A page whose title stays. */
    public static Page of(String key, String title, Ikon icon, Supplier<Node> content) {
        return new Page(key, new ReadOnlyStringWrapper(title), icon, content);
    }
}
