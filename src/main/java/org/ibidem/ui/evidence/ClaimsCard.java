package org.ibidem.ui.evidence;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Metadata;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.WrappedCell;

/** What a document says of itself: headers of a mail, tags of a picture, the record of a web archive. */
final class ClaimsCard {
    private static final Messages MESSAGES = Messages.of(ClaimsCard.class);
    private final Card card;

    ClaimsCard(Evidence evidence, List<Metadata> claims, Overlay overlay) {
        TableView<Metadata> table = new TableView<>();
        table.setId("claims");
        table.getItems().setAll(claims);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(MESSAGES.get("claims.none")));
        table.setPrefSize(760, 420);
        column(table, "claims.name", 240, Metadata::name);
        column(table, "claims.value", 500, Metadata::value);
        card = new Card(overlay, MESSAGES.get("claims.heading", evidence.ref()), table);
    }

    private static void column(TableView<Metadata> table, String key, double width, Function<Metadata, String> value) {
        TableColumn<Metadata, String> column = new TableColumn<>(MESSAGES.get(key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    void show() {
        card.show();
    }
}
