package org.ibidem.ui.search;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.SavedSearch;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The saved searches as links that ask them again, each with a menu to rename or delete it; takes no room when there are none. */
final class SavedView extends VBox {
    private static final Messages MESSAGES = Messages.of(SavedView.class);
    private final SearchViewModel model;
    private final SavedSearches saved;

    SavedView(SearchViewModel model, SavedSearches saved) {
        this.model = model;
        this.saved = saved;
        getStyleClass().add("facets");
        saved.all().addListener((ListChangeListener<SavedSearch>) c -> fill());
        fill();
    }

    private void fill() {
        getChildren().clear();
        setManaged(!saved.all().isEmpty());
        if (saved.all().isEmpty()) return;
        Label heading = new Label(MESSAGES.get("saved.heading"));
        heading.getStyleClass().add("facet-heading");
        getChildren().add(heading);
        saved.all().forEach(s -> getChildren().add(row(s)));
    }

    private Node row(SavedSearch search) {
        Hyperlink run = new Hyperlink(search.name());
        run.setId("saved-" + search.name());
        run.setMaxWidth(Double.MAX_VALUE);
        run.setMinWidth(0);
        HBox.setHgrow(run, Priority.ALWAYS);
        run.setOnAction(e -> model.run(search));
        MenuButton more = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
        more.getStyleClass().addAll("button-icon", "flat", "small", "no-arrow");
        more.setAccessibleText(MESSAGES.get("saved.more", search.name()));
        more.getItems().addAll(
            item(MESSAGES.get("saved.rename"), search, s -> NameForm.forRenaming(model.session(), saved, s).show()),
            item(MESSAGES.get("saved.delete"), search, saved::delete));
        HBox row = new HBox(run, more);
        row.getStyleClass().add("saved-row");
        return row;
    }

    private static MenuItem item(String text, SavedSearch search, Consumer<SavedSearch> verb) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> verb.accept(search));
        return item;
    }
}
