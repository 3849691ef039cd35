package org.ibidem.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What every table of the window does alike: Enter and a double click open a row, and one column takes the free room. */
public final class Rows {
    /** Set at a table while its rows are made anew: what it selects meanwhile nobody has selected. */
    private static final String ANEW = "rows-made-anew";
    /** How often the place of a row is looked for until it is reached. */
    private static final int LOOKS = 4;

    private Rows() {}

    /** Opens a row by Enter or a double click. */
    public static <S> void open(TableView<S> table, Consumer<S> opener) {
        table.setRowFactory(view -> {
            TableRow<S> row = new TableRow<>();
            row.setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && row.getItem() != null) opener.accept(row.getItem());
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            S selected = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && selected != null) opener.accept(selected);
        });
    }

    /** Gives a table its rows. When they are made anew, those selected before, known by their {@code key}, are selected again. */
    public static <S> void items(TableView<S> table, ObservableList<S> items, Function<S, Object> key) {
        TableView.TableViewSelectionModel<S> selection = table.getSelectionModel();
        List<Object> held = new ArrayList<>();
        selection.getSelectedItems().addListener((ListChangeListener<S>) c -> {
            if (!isMadeAnew(table)) hold(selection, key, held);
        });
        // The first listener is told before the table, which forgets what was selected, and the second after it.
        items.addListener((ListChangeListener<S>) c -> table.getProperties().put(ANEW, true));
        table.setItems(items);
        items.addListener((ListChangeListener<S>) c -> {
            selection.clearSelection();
            int[] rows = held.isEmpty() ? new int[0] : rows(items, key, held);
            if (rows.length > 0) selection.selectIndices(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
            table.getProperties().remove(ANEW);
            hold(selection, key, held);
        });
    }

    private static <S> int[] rows(List<S> items, Function<S, Object> key, List<Object> wanted) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) places.put(key.apply(items.get(i)), i);
        return wanted.stream().map(places::get).filter(Objects::nonNull).mapToInt(i -> i).toArray();
    }

    /** Whether its {@link #items} are just made anew, so that what is selected was selected by nobody. */
    public static boolean isMadeAnew(TableView<?> table) {
        return table.getProperties().containsKey(ANEW);
    }

    /** The row selected last comes last, for it is the one that is told. */
    private static <S> void hold(TableView.TableViewSelectionModel<S> selection, Function<S, Object> key, List<Object> held) {
        S lead = selection.getSelectedItem();
        held.clear();
        selection.getSelectedItems().stream().filter(row -> row != null && row != lead).map(key).forEach(held::add);
        if (lead != null) held.add(key.apply(lead));
    }

    /**
     * Tells which row the analyst selects. When the case changes, a table selects its rows anew: the thing that was selected before, known by
     * its {@code key}, is not told again, for the analyst may be elsewhere by now.
     */
    public static <S> void select(TableView<S> table, Function<S, Object> key, Consumer<S> selected) {
        Object[] last = new Object[1];
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now == null || isMadeAnew(table) || key.apply(now).equals(last[0])) return;
            last[0] = key.apply(now);
            selected.accept(now);
        });
    }

    /** Adds a column that shows a value of each row, wrapped where it is longer than the column is wide. */
    public static <S, T> TableColumn<S, T> column(TableView<S> table, String title, double width, Function<S, T> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        column.setCellFactory(c -> new WrappedCell<>());
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    /** Lets these columns share the room that the others, as wide as they wish to be, leave free. */
    @SafeVarargs
    public static <S> void fill(TableView<S> table, TableColumn<S, ?>... columns) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        List<TableColumn<S, ?>> others = table.getColumns().stream().filter(c -> !List.of(columns).contains(c)).toList();
        others.forEach(c -> c.setMaxWidth(c.getPrefWidth() * 1.3));
        others.forEach(c -> c.setMinWidth(c.getPrefWidth()));
    }

    /** Home and End show the first and the last row whole, also where rows differ in height. */
    public static void reachEnds(TableView<?> table) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.END) select(table, table.getItems().size() - 1);
            if (e.getCode() == KeyCode.HOME) select(table, 0);
        });
    }

    private static void select(TableView<?> table, int row) {
        if (row < 0) return;
        table.getSelectionModel().clearAndSelect(row);
        show(table, row, LOOKS);
    }

    /** More than once: the heights of the rows above are guessed until they were laid out. */
    private static void show(TableView<?> table, int row, int looks) {
        table.scrollTo(row);
        if (looks > 1) Platform.runLater(() -> {
            table.layout();
            show(table, row, looks - 1);
        });
    }
}
