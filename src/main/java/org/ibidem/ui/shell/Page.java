package org.ibidem.ui.shell;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import org.kordamp.ikonli.Ikon;

/**
 * A tab to be: its key, title, icon, and what makes its content when first shown. Two pages with one key are the same tab; the key is
 * the id of the room, and for a thing of that room a dash and the thing's id.
 */
public record Page(String key, ObservableValue<String> title, Ikon icon, Supplier<Node> content) {
    private static final String FIRST = "page.first";

    /** A page whose title stays. */
    public static Page of(String key, String title, Ikon icon, Supplier<Node> content) {
        return new Page(key, new ReadOnlyStringWrapper(title), icon, content);
    }

    /** Lets this part of a page have the focus when the page is brought to the front by a command. */
    public static void first(Node part) {
        part.getProperties().put(FIRST, true);
    }

    /** That part of a page; {@code null} when it has none. */
    static Node firstIn(Node content) {
        if (content.getProperties().containsKey(FIRST)) return content;
        Stream<Node> parts = switch (content) {
            // Its items are no children of it before it is shown.
            case SplitPane split -> split.getItems().stream();
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.of();
        };
        return parts.map(Page::firstIn).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The id of the room this tab belongs to. */
    public String room() {
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }
}
