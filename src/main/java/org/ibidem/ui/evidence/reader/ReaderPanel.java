package org.ibidem.ui.evidence.reader;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What leads through the document, left of its pages: thumbnails, outline, links. */
final class ReaderPanel extends VBox {
    private static final Messages MESSAGES = Messages.of(ReaderPanel.class);
    private final StackPane place = new StackPane();
    private final ToggleGroup which = new ToggleGroup();
    private final HBox choices = new HBox();

    ReaderPanel(ReaderViewModel model, PageImages images) {
        getStyleClass().add("reader-panel");
        choices.getStyleClass().add("reader-panel-choices");
        Node outline = new OutlineView(model);
        Node links = new LinksView(model);
        if (model.isDrawn()) choice("thumbnails", MaterialDesignV.VIEW_GRID_OUTLINE, new Thumbnails(model, images));
        choice("outline", MaterialDesignF.FORMAT_LIST_BULLETED, outline);
        choice("links", MaterialDesignL.LINK_VARIANT, links);
        if (model.isMail()) choice("thread", MaterialDesignF.FORUM_OUTLINE, new ThreadView(model));
        VBox.setVgrow(place, Priority.ALWAYS);
        setMinWidth(120);
        setPrefWidth(190);
        getChildren().addAll(choices, place);
        ((ToggleButton) choices.getChildren().getFirst()).fire();
    }

    private void choice(String name, Ikon icon, Node content) {
        ToggleButton choice = new ToggleButton("", new FontIcon(icon));
        choice.setId("reader-" + name);
        choice.setToggleGroup(which);
        choice.setTooltip(new Tooltip(MESSAGES.get("panel." + name)));
        choice.setAccessibleText(MESSAGES.get("panel." + name));
        choice.setOnAction(e -> {
            choice.setSelected(true);
            place.getChildren().setAll(content);
        });
        choices.getChildren().add(choice);
    }

    /** What is said where there is nothing to list. */
    static Label empty(String text) {
        Label empty = new Label(text);
        empty.setWrapText(true);
        empty.getStyleClass().addAll("faint", "reader-panel-empty");
        return empty;
    }
}
