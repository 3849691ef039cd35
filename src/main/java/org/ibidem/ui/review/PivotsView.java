package org.ibidem.ui.review;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.suggest.Pivot;
import org.ibidem.ui.shell.WrappedCell;

/** The identifiers that documents and entities share, with how much that says, and the way to a cited relation. */
final class PivotsView extends VBox {
    private static final Messages MESSAGES = Messages.of(PivotsView.class);
    private final ReviewViewModel model;
    private final TableView<Pivot> table = new TableView<>();

    PivotsView(ReviewViewModel model) {
        this.model = model;
        setSpacing(8);
        table.setId("pivots");
        table.setItems(model.pivots());
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        column("pivot.value", 230, p -> p.normalised());
        column("pivot.kind", 110, p -> ReviewViewModel.name(p.kind()));
        column("pivot.strength", 130, p -> MESSAGES.get("strength." + p.strength()));
        column("pivot.documents", 160, p -> refs(p.documents(), id -> dossier().evidence(id).map(e -> e.ref().toString()).orElse("")));
        column("pivot.entities", 170, p -> refs(p.entities(), id -> dossier().caption(id)));
        column("pivot.baseRate", 150, p -> MESSAGES.get("pivot.rate", p.documents().size(), Math.max(1, dossier().evidence().size())));
        Label empty = new Label(MESSAGES.get("pivot.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        table.setPlaceholder(empty);
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) link();
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Label help = new Label(MESSAGES.get("pivot.help"));
        help.setWrapText(true);
        help.getStyleClass().add("faint");
        HBox.setHgrow(help, Priority.ALWAYS);
        help.setMaxWidth(Double.MAX_VALUE);
        Button link = new Button(MESSAGES.get("pivot.link"));
        link.setId("pivot-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().add("accent");
        link.setOnAction(e -> link());
        link.setDisable(true);
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> link.setDisable(now == null || !now.links()));
        HBox tools = new HBox(12, help, link);
        tools.getStyleClass().add("toolbar-row");
        getChildren().addAll(tools, table);
    }

    private Dossier dossier() {
        return model.session().dossier().get();
    }

    private static String refs(List<UUID> ids, Function<UUID, String> name) {
        return String.join(", ", ids.stream().map(name).toList());
    }

    private void link() {
        Pivot pivot = table.getSelectionModel().getSelectedItem();
        if (pivot != null && pivot.links()) new PivotCard(model, pivot).show();
    }

    private void column(String key, double width, Function<Pivot, String> value) {
        TableColumn<Pivot, String> column = new TableColumn<>(MESSAGES.get(key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }
}
