package org.ibidem.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/** The palette: type a few letters, choose with the arrows, give with Enter. */
final class PaletteView extends VBox {
    private static final Messages MESSAGES = Messages.of(PaletteView.class);
    private final PaletteViewModel model;
    private final Overlay overlay;
    private final ListView<PaletteEntry> list = new ListView<>();

    PaletteView(PaletteViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("overlay-card", "palette");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        list.setId("palette-list");
        list.setItems(model.found());
        list.setCellFactory(view -> new EntryCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(MESSAGES.get("palette.nothing")));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> give());
        list.itemsProperty().get().addListener((javafx.beans.Observable o) -> selectBest());
        selectBest();
        getChildren().addAll(field(), list);
    }

    private void selectBest() {
        if (list.getItems().isEmpty()) list.getSelectionModel().clearSelection();
        else list.getSelectionModel().select(0);
    }

    private Node field() {
        FilterField field = new FilterField("palette-field", MESSAGES.get("palette.prompt"), model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        return field;
    }

    private void steer(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) give();
        else if (e.getCode() == KeyCode.DOWN) move(1);
        else if (e.getCode() == KeyCode.UP) move(-1);
        else return;
        e.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size == 0) return;
        int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
        list.getSelectionModel().select(at);
        list.scrollTo(at);
    }

    private void give() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        overlay.hide();
        chosen.action().run();
    }

    private static final class EntryCell extends ListCell<PaletteEntry> {
        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(empty || entry == null ? null : line(entry));
        }

        private static Node line(PaletteEntry entry) {
            Label title = new Label(entry.title());
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            Label sort = new Label(entry.sort());
            sort.setMinWidth(USE_PREF_SIZE);
            sort.getStyleClass().add("faint");
            HBox line = new HBox(title, sort);
            line.getStyleClass().add("palette-line");
            if (entry.key() != null) {
                Label key = new Label(entry.key().getDisplayText());
                key.getStyleClass().add("key-cap");
                key.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(key);
            }
            return line;
        }
    }
}
