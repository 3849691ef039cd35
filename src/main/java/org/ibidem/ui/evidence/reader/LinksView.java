package org.ibidem.ui.evidence.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.ListWords;

/** Where the links of the document lead, in full. They are copied and never opened: the program does not go online. */
final class LinksView extends StackPane {
    private static final Messages MESSAGES = Messages.of(LinksView.class);
    private final ReaderViewModel model;
    private final ListView<Ways.Link> list = new ListView<>();
    private final Button copy = new Button(MESSAGES.get("panel.copyLinks"));

    LinksView(ReaderViewModel model) {
        this.model = model;
        list.setId("reader-link-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(v -> new LinkCell());
        list.setOnKeyPressed(e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.C) copy();
            else if (e.getCode() == KeyCode.ENTER) go();
            else return;
            e.consume();
        });
        copy.setId("reader-link-copy");
        copy.setMaxWidth(Double.MAX_VALUE);
        copy.setOnAction(e -> copy());
        model.ways().addListener((o, before, now) -> fill(now.links()));
        fill(model.ways().get().links());
    }

    /** Copies the chosen addresses, or all when none is chosen. */
    private void copy() {
        List<Ways.Link> chosen = list.getSelectionModel().getSelectedItems();
        ReaderVerbs.copy(String.join("\n", (chosen.isEmpty() ? list.getItems() : chosen).stream().map(Ways.Link::address).distinct().toList()));
    }

    private void go() {
        Ways.Link chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.target() != null) model.viewing().goTo(chosen.target());
    }

    private void fill(List<Ways.Link> links) {
        list.getItems().setAll(links);
        VBox box = new VBox(8, list, copy);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(links.isEmpty() ? ReaderPanel.empty(MESSAGES.get("panel.noLinks")) : box);
    }

    private final class LinkCell extends ListCell<Ways.Link> {
        private static final double BESIDE = 40;

        @Override
        protected void updateItem(Ways.Link link, boolean empty) {
            super.updateItem(link, empty);
            setPrefWidth(0);
            setGraphic(empty || link == null ? null : content(link));
        }

        private VBox content(Ways.Link link) {
            Label address = new ListWords(link.address(), getListView(), BESIDE);
            address.getStyleClass().add("small-text");
            VBox box = new VBox(2, address);
            if (!link.words().isBlank()) box.getChildren().addFirst(new Label(link.words()));
            if (link.target() != null) box.setOnMouseClicked(e -> model.viewing().goTo(link.target()));
            return box;
        }
    }
}
