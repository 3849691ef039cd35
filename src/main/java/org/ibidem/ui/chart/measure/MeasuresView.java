package org.ibidem.ui.chart.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.chart.measure.Measure;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Rows;

/** The figures as a table that sorts by each of them, linked with the chart, and what they mean in words. */
final class MeasuresView extends HBox {
    private static final Messages MESSAGES = Messages.of(MeasuresView.class);
    private static final double WORDS = 300;
    private static final double NAME = 180;
    private final MeasuresViewModel model;
    private final TableView<Standings.Row> table = new TableView<>();
    private boolean following;

    private record Head(String words, String says) {}

    MeasuresView(MeasuresViewModel model) {
        this.model = model;
        getStyleClass().add("chart-figures");
        table.setId("chart-measures");
        table.setAccessibleText(MESSAGES.get("measures.title"));
        table.getStyleClass().add("dense");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.placeholderProperty().bind(model.counting().map(now -> new EmptyState(MESSAGES.get(now ? "measures.counting" : "measures.empty"))));
        columns();
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, words());
        followModel();
        followTable();
    }

    private void columns() {
        column(new Head(MESSAGES.get("measures.ref"), MESSAGES.get("measures.ref.says")), 70, Standings.Row::ref, r -> r);
        TableColumn<Standings.Row, String> name = column(new Head(MESSAGES.get("measures.name"), MESSAGES.get("measures.name.says")), 240, Standings.Row::name, n -> n);
        for (Measure measure : Measure.values()) {
            TableColumn<Standings.Row, Double> column = column(new Head(MeasuresViewModel.name(measure), MESSAGES.get("measure." + measure + ".says")), 128,
                r -> model.standings().get().value(r, measure), v -> model.figure(measure, v));
            column.setSortType(TableColumn.SortType.DESCENDING);
            column.getStyleClass().add("figure");
            column.sortTypeProperty().addListener((o, before, now) -> model.explained().set(measure));
        }
        column(new Head(MeasuresViewModel.name(Colouring.COMMUNITY), MESSAGES.get("colouring.COMMUNITY.says")), 110, Standings.Row::community, c -> Integer.toString(c))
            .getStyleClass().add("figure");
        column(new Head(MESSAGES.get("measures.cutPoint"), MESSAGES.get("measures.cutPoint.says")), 90, Standings.Row::cutPoint, c -> c ? MESSAGES.get("measures.yes") : "");
        name.setMinWidth(NAME);
    }

    private <T> TableColumn<Standings.Row, T> column(Head title, double width, Function<Standings.Row, T> value, Function<T, String> words) {
        TableColumn<Standings.Row, T> column = new TableColumn<>();
        Label head = new Label(title.words());
        head.setTooltip(new Tooltip(title.says()));
        column.setGraphic(head);
        column.setPrefWidth(width);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new TableCell<>() {

            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
            }
        });
        table.getColumns().add(column);
        return column;
    }

    private Node words() {
        ComboBox<Measure> size = choice("chart-measures-size", new ArrayList<>(Arrays.asList(Measure.values())), m -> m == null ? MESSAGES.get("measures.noSize") : MeasuresViewModel.name(m));
        size.getItems().addFirst(null);
        size.setPromptText(MESSAGES.get("measures.noSize"));
        size.valueProperty().bindBidirectional(model.size());
        ComboBox<Colouring> colour = choice("chart-measures-colour", Arrays.asList(Colouring.values()), MeasuresViewModel::name);
        colour.valueProperty().bindBidirectional(model.colouring());
        Label explanation = text("chart-measures-explanation");
        Label verdict = text("chart-measures-verdict");
        verdict.getStyleClass().add("strong");
        verdict.managedProperty().bind(verdict.textProperty().isNotEmpty());
        InvalidationListener say = o -> {
            explanation.setText(model.explanation());
            verdict.setText(model.verdict());
        };
        model.explained().addListener(say);
        model.standings().addListener(say);
        model.selected().addListener((o, before, now) -> say.invalidated(o));
        say.invalidated(null);
        VBox words = new VBox(6, verdict, explanation, new Label(MESSAGES.get("measures.size")), size, new Label(MESSAGES.get("measures.colour")), colour);
        words.getStyleClass().add("chart-figures-words");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WORDS);
        scroll.setMinWidth(WORDS);
        return scroll;
    }

    private static <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        Form.name(box, name);
        return box;
    }

    private static Label text(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void followModel() {
        model.standings().addListener((o, before, now) -> fill());
        model.selected().addListener((o, before, now) -> followChart(now));
        fill();
    }

    /** The same order as before, by the figures as they are now. */
    private void fill() {
        following = true;
        table.getItems().setAll(model.standings().get().rows());
        if (table.getSortOrder().isEmpty()) table.getSortOrder().add(table.getColumns().get(2 + Measure.BETWEENNESS.ordinal()));
        table.sort();
        following = false;
        followChart(model.selected().getValue());
    }

    private void followChart(Set<UUID> selected) {
        if (following) return;
        following = true;
        table.getSelectionModel().clearSelection();
        int[] rows = IntStream.range(0, table.getItems().size()).filter(i -> selected.contains(table.getItems().get(i).id())).toArray();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
            table.scrollTo(rows[0]);
        }
        following = false;
    }

    private void followTable() {
        Rows.open(table, row -> model.open(row.id()));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Standings.Row>) change -> {
            if (following) return;
            following = true;
            model.select(table.getSelectionModel().getSelectedItems().stream().map(Standings.Row::id).toList());
            following = false;
        });
    }
}
