package org.ibidem.ui.search;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/** The facets by kind, each a button with its count that narrows the hits or widens them again. */
final class FacetsView extends VBox {
    private static final Messages MESSAGES = Messages.of(FacetsView.class);
    private final SearchViewModel model;

    FacetsView(SearchViewModel model) {
        this.model = model;
        getStyleClass().add("facets");
        model.facets().addListener((ListChangeListener<Facet>) c -> fill());
        fill();
    }

    private void fill() {
        getChildren().clear();
        Facet.Kind last = null;
        for (Facet facet : model.facets()) {
            if (facet.kind() != last) getChildren().add(heading(facet.kind()));
            last = facet.kind();
            getChildren().add(button(facet));
        }
    }

    private static Node heading(Facet.Kind kind) {
        Label heading = new Label(MESSAGES.get("facet." + kind));
        heading.getStyleClass().add("facet-heading");
        return heading;
    }

    private Node button(Facet facet) {
        Label name = new Label(facet.label());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(Integer.toString(facet.count()));
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("facet-count");
        HBox line = new HBox(8, name, count);
        line.setPrefWidth(0);
        ToggleButton button = new ToggleButton(null, line);
        button.setId("facet-" + facet.value());
        button.getStyleClass().add("facet");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(facet.chosen());
        button.setAccessibleText(MESSAGES.get("facet.spoken", facet.label(), facet.count()));
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(e -> model.narrow(facet));
        return button;
    }
}
