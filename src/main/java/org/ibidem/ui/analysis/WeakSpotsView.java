package org.ibidem.ui.analysis;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.analysis.Severity;
import org.ibidem.analysis.WeakSpot;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Rows;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The weak spots as a table; selecting one shows what it is about, opening one goes there. */
final class WeakSpotsView extends VBox {
    private static final Messages MESSAGES = Messages.of(WeakSpotsView.class);
    private final WeakSpotsViewModel model;
    private final TableView<WeakSpot> table = new TableView<>();

    WeakSpotsView(WeakSpotsViewModel model) {
        this.model = model;
        getStyleClass().add("page");
        table.setId("weak-spots");
        table.setAccessibleText(MESSAGES.get("part.WEAK_SPOTS"));
        table.getStyleClass().add("dense");
        table.setItems(model.shown());
        Rows.column(table, MESSAGES.get("column.severity"), 130, s -> name(s.severity()));
        Rows.column(table, MESSAGES.get("column.object"), 80, WeakSpot::object);
        TableColumn<WeakSpot, String> message = Rows.column(table, MESSAGES.get("column.message"), 320, WeakSpot::message);
        Rows.column(table, MESSAGES.get("column.code"), 84, WeakSpot::code);
        Rows.fill(table, message);
        Rows.open(table, model::open);
        Rows.reachEnds(table);
        table.setPlaceholder(new EmptyState(MESSAGES.get("analysis.empty")));
        Rows.select(table, s -> s, s -> model.select(Optional.of(s)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(verdict(), filters(), table);
    }

    private Node verdict() {
        Label verdict = new Label();
        verdict.setId("weak-spots-verdict");
        verdict.setWrapText(true);
        verdict.textProperty().bind(model.verdict());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = button("weak-spots-export", MESSAGES.get("export.button"), new FontIcon(MaterialDesignE.EXPORT_VARIANT), model::export);
        export.disableProperty().bind(model.isChecked().not());
        Button check = button("weak-spots-check", MESSAGES.get("check.button"), new FontIcon(MaterialDesignS.STETHOSCOPE), model::check);
        check.getStyleClass().add("accent");
        HBox line = new HBox(verdict, gap, export, check);
        line.getStyleClass().add("toolbar-row");
        return line;
    }

    private static Button button(String id, String text, FontIcon icon, Runnable action) {
        Button button = new Button(text, icon);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Node filters() {
        FilterField filter = new FilterField("weak-spots-filter", MESSAGES.get("analysis.filter"), model.filter());
        filter.setMaxWidth(320);
        HBox.setHgrow(filter, Priority.ALWAYS);
        ComboBox<Severity> severity = new ComboBox<>();
        severity.setId("weak-spots-severity");
        severity.setAccessibleText(MESSAGES.get("column.severity"));
        severity.setPromptText(name(null));
        severity.getItems().add(null);
        severity.getItems().addAll(Severity.values());
        Form.name(severity, WeakSpotsView::name);
        severity.valueProperty().bindBidirectional(model.severity());
        return new HBox(8, filter, severity);
    }

    private static String name(Severity severity) {
        return MESSAGES.get("severity." + (severity == null ? "ALL" : severity.name()));
    }
}
