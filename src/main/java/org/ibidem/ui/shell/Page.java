package org.ibidem.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
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

    /** Lets this part of a page have the focus when the page is brought to the front by a command; else its first table or list has it. */
    public static void first(Node part) {
        part.getProperties().put(FIRST, true);
    }

    /** That part of a page, if it has one. */
    static Optional<Node> firstIn(Node content) {
        return first(content, n -> n.getProperties().containsKey(FIRST)).or(() -> first(content, n -> n instanceof TableView || n instanceof ListView));
    }

    private static Optional<Node> first(Node content, Predicate<Node> wanted) {
        if (wanted.test(content)) return Optional.of(content);
        Stream<Node> parts = switch (content) {
            // What is in these is no child of theirs before they are shown.
            case SplitPane split -> split.getItems().stream();
            case ScrollPane scroll -> Stream.ofNullable(scroll.getContent());
            case TabPane tabs -> Stream.ofNullable(tabs.getSelectionModel().getSelectedItem()).map(Tab::getContent).filter(Objects::nonNull);
            // The list that a choice drops is inside it.
            case ComboBoxBase<?> choice -> Stream.of();
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.of();
        };
        return parts.flatMap(p -> first(p, wanted).stream()).findFirst();
    }

    /** The id of the room this tab belongs to. */
    public String room() {
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }
}
