package org.ibidem.ui.entity;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.entity.table.FactTableModel;
import org.ibidem.ui.entity.table.FactTablePane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The entities and relations of the whole case as a table, and the way to add one. */
final class EntitiesView extends VBox {
    private static final Messages MESSAGES = Messages.of(EntitiesView.class);

    EntitiesView(FactTableModel model, Runnable addEntity) {
        getStyleClass().add("page");
        FactTablePane pane = new FactTablePane(model, "entities", List.of(addButton("entity-new", addEntity)), addButton("entity-begin", addEntity));
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
    }

    private static Button addButton(String id, Runnable addEntity) {
        Button add = new Button(MESSAGES.get("entity.new"), new FontIcon(MaterialDesignP.PLUS));
        add.setId(id);
        add.getStyleClass().add("accent");
        add.setOnAction(e -> addEntity.run());
        return add;
    }
}
