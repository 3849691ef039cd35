package org.ibidem.ui.timeline;

import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.ibidem.message.DateWords;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.Words;
import org.ibidem.ui.timeline.TimelineViewModel.Line;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The timeline as a table; selecting a line shows what proves it. Lines about what is selected elsewhere are marked, or shown alone. */
public final class TimelineView extends VBox {
    private static final Messages MESSAGES = Messages.of(TimelineView.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final TimelineViewModel model;
    private final String id;
    private final TableView<Line> table = new TableView<>();

    /** The table has this id, and the tools above it begin with it. */
    public TimelineView(TimelineViewModel model, String id) {
        this.model = model;
        this.id = id;
        getStylesheets().add(TimelineView.class.getResource("timeline.css").toExternalForm());
        setSpacing(8);
        setMinHeight(0);
        table.setId(id);
        table.setAccessibleText(MESSAGES.get("timeline.title"));
        table.setItems(model.lines());
        table.getStyleClass().add("dense");
        Rows.column(table, MESSAGES.get("column.when"), 92, l -> new DateWords(l.when().text()));
        Rows.column(table, MESSAGES.get("column.until"), 80, l -> new DateWords(l.until()));
        Rows.column(table, MESSAGES.get("column.who"), 190, Line::who);
        TableColumn<Line, String> what = Rows.column(table, MESSAGES.get("column.what"), 200, Line::what);
        Rows.column(table, MESSAGES.get("column.standing"), 112, l -> Words.of(l.standing()));
        Rows.column(table, MESSAGES.get("column.number"), 64, l -> l.statement().ref().toString());
        table.getColumns().forEach(c -> c.setSortable(false));
        Rows.fill(table, what);
        Rows.open(table, model::open);
        markChosen();
        Rows.reachEnds(table);
        table.setPlaceholder(new EmptyState(MESSAGES.get("timeline.empty")));
        Rows.select(table, l -> l.statement().id(), l -> model.select(Optional.of(l)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table);
    }

    /** Marks the lines about what is selected elsewhere, and brings the first of them into view. */
    private void markChosen() {
        Callback<TableView<Line>, TableRow<Line>> plain = table.getRowFactory();
        table.setRowFactory(t -> {
            TableRow<Line> row = plain.call(t);
            row.itemProperty().addListener(o -> mark(row));
            model.chosen().addListener(new WeakInvalidationListener(marking(row)));
            return row;
        });
        model.chosen().addListener((o, before, now) -> reveal());
        whenFilled(this::reveal);
    }

    /** Once there are lines: they are read behind the window's thread. */
    private void whenFilled(Runnable then) {
        if (!table.getItems().isEmpty()) then.run();
        else table.getItems().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable lines) {
                lines.removeListener(this);
                Platform.runLater(then);
            }
        });
    }

    /** The row holds its listener, so that rows of the past are not followed for ever. */
    private InvalidationListener marking(TableRow<Line> row) {
        InvalidationListener marking = o -> mark(row);
        row.setUserData(marking);
        return marking;
    }

    private void mark(TableRow<Line> row) {
        row.pseudoClassStateChanged(CHOSEN, row.getItem() != null && row.getItem().isOf(model.chosen().get()));
    }

    private void reveal() {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!table.getItems().get(i).isOf(model.chosen().get())) continue;
            table.scrollTo(i);
            return;
        }
    }

    private HBox tools() {
        Button export = new Button(MESSAGES.get("export.button"), new FontIcon(MaterialDesignT.TABLE_ARROW_RIGHT));
        export.setId(id + "-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.disableProperty().bind(Bindings.isEmpty(model.lines()));
        export.setOnAction(e -> model.export());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filter(), onlyChosen(), gap, export);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private ToggleButton onlyChosen() {
        ToggleButton only = new ToggleButton();
        only.setId(id + "-only");
        only.setMinWidth(USE_PREF_SIZE);
        only.textProperty().bind(model.chosen().map(chosen -> MESSAGES.get("timeline.only", chosen.size())));
        only.setTooltip(new Tooltip(MESSAGES.get("timeline.only.help")));
        only.disableProperty().bind(model.chosen().map(Set::isEmpty).map(nothing -> nothing && !only.isSelected()));
        only.selectedProperty().bindBidirectional(model.onlyChosen());
        return only;
    }

    private FilterField filter() {
        FilterField field = new FilterField(id + "-filter", MESSAGES.get("timeline.filter"), model.filter());
        field.setMaxWidth(320);
        return field;
    }
}
