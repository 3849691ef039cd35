package org.ibidem.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.ibidem.exchange.Loss;
import org.ibidem.message.Messages;
import org.ibidem.model.Ref;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.WrappedCell;

/** Lists what a format could not carry: on which object, which field, and why. */
final class LossCard {
    private static final Messages MESSAGES = Messages.of(LossCard.class);

    private LossCard() {}

    /** Lays the list over the window under this heading. */
    static void show(Overlay overlay, String heading, List<Loss> lost) {
        new Card(overlay, heading, table(lost)).show();
    }

    private static TableView<Loss> table(List<Loss> lost) {
        TableView<Loss> table = new TableView<>();
        table.setId("losses");
        table.setAccessibleText(MESSAGES.get("loss.name"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().add(column("loss.object", l -> MESSAGES.find("loss.object." + l.object()).orElse(l.object()), 110));
        table.getColumns().add(column("loss.field", LossCard::field, 130));
        table.getColumns().add(column("loss.why", Loss::why, 420));
        table.getItems().setAll(lost);
        table.setPrefSize(700, 380);
        return table;
    }

    /** A property as it is called on the screen; a field of another program's file as it stands there. */
    private static String field(Loss loss) {
        return MESSAGES.find("loss.field." + loss.field()).or(() -> Ref.parse(loss.object()).flatMap(ours -> property(loss.field()))).orElse(loss.field());
    }

    private static Optional<String> property(String name) {
        return Ontology.standard().schemata().stream().flatMap(s -> s.property(name).stream()).findFirst().map(Property::label);
    }

    private static TableColumn<Loss, String> column(String key, Function<Loss, String> value, double width) {
        TableColumn<Loss, String> column = new TableColumn<>(MESSAGES.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        return column;
    }
}
