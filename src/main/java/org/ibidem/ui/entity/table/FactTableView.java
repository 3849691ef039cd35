package org.ibidem.ui.entity.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CopiedText;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.Selection;

/** The table itself: cells are selected, copied and changed; what is selected elsewhere is selected here, and the other way round. */
final class FactTableView extends TableView<Line> {
    private static final Messages MESSAGES = Messages.of(FactTableView.class);
    private static final double ROW = 30;
    private final FactTableModel model;
    private final Map<TableColumn<Line, ?>, Column> columns = new LinkedHashMap<>();
    private boolean following;
    /** The column of the cell that was chosen last; rows that are read anew take the focus away. */
    private TableColumn<Line, ?> chosen;

    FactTableView(FactTableModel model, String id) {
        this.model = model;
        setId(id);
        getStyleClass().add("dense");
        setFixedCellSize(ROW);
        setEditable(true);
        setTableMenuButtonVisible(true);
        setAccessibleHelp(MESSAGES.get("table.keys"));
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setItems(model.lines());
        setSortPolicy(t -> {
            model.sort(order());
            return true;
        });
        setRowFactory(t -> row());
        setContextMenu(menu());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Rows.reachEnds(this);
        follow();
    }

    private void follow() {
        model.table().addListener((o, before, now) -> showColumns());
        if (model.table().get() != null) showColumns();
        model.lines().addListener((ListChangeListener<Line>) c -> followSession());
        model.session().selection().addListener((o, before, now) -> followSession());
        getSelectionModel().getSelectedCells().addListener((InvalidationListener) o -> tellSession());
        followSession();
    }

    /** The same columns stay as they are, as wide and in the order that the analyst gave them. */
    private void showColumns() {
        FactTable now = model.table().get();
        if (!now.columns().stream().map(Column::id).toList().equals(columns.values().stream().map(Column::id).toList())) {
            columns.clear();
            now.columns().forEach(c -> columns.put(column(c), c));
            getColumns().setAll(columns.keySet());
        }
        columns.forEach((shown, column) -> shown.setVisible(now.shows(column)));
    }

    private TableColumn<Line, String> column(Column column) {
        TableColumn<Line, String> shown = new TableColumn<>(column.title());
        shown.setId(column.id());
        shown.setPrefWidth(column.width());
        shown.setVisible(model.table().get().shows(column));
        shown.setCellValueFactory(f -> new ReadOnlyStringWrapper(model.cell(f.getValue(), column)));
        shown.setCellFactory(c -> new FactCell(model, column));
        if (column.counts()) shown.getStyleClass().add("figure");
        if (column.isProperty()) shown.visibleProperty().addListener((o, before, now) -> model.want(column, now));
        return shown;
    }

    private List<FactTable.Order> order() {
        return getSortOrder().stream().map(c -> new FactTable.Order(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING)).toList();
    }

    /** A double click changes what can be changed, and opens the profile elsewhere. */
    private TableRow<Line> row() {
        TableRow<Line> row = new TableRow<>();
        row.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() != 2 || row.getItem() == null) return;
            if (!isPossible()) model.open(row.getItem());
            e.consume();
        });
        return row;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu(item("table.edit", this::editCell), item("table.proof", this::openProof), item("table.open", this::openRow),
            item("table.copy", this::copy), item("table.copyAll", this::copyAll), item("table.report", this::report));
        menu.setOnShowing(e -> menu.getItems().getFirst().setDisable(!isPossible()));
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.get(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void key(KeyEvent e) {
        if (getEditingCell() != null && e.getTarget() != this) return;
        Runnable verb = switch (e.getCode()) {
            case ENTER -> e.isAltDown() ? this::openProof : e.isShortcutDown() ? null : this::openRow;
            case F2 -> this::editCell;
            case C -> new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(e) ? this::copy : null;
            case A -> new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN).match(e) ? this::selectAll : null;
            default -> null;
        };
        if (verb == null) return;
        verb.run();
        e.consume();
    }

    private Line line() {
        int row = getFocusModel().getFocusedCell().getRow();
        return row < 0 || row >= getItems().size() ? null : getItems().get(row);
    }

    private Column column() {
        return columns.get(getFocusModel().getFocusedCell().getTableColumn());
    }

    private boolean isPossible() {
        return line() != null && column() != null && model.edit().isPossible(line(), column());
    }

    private void editCell() {
        if (isPossible()) edit(getFocusModel().getFocusedCell().getRow(), getFocusModel().getFocusedCell().getTableColumn());
        else if (line() != null) model.session().desk().notices().passing(MESSAGES.get("cell.several"));
    }

    private void openProof() {
        if (line() != null && column() != null) model.openProof(line(), column());
    }

    private void openRow() {
        if (line() != null) model.open(line());
    }

    private void selectAll() {
        model.select(getItems().stream().map(Line::id).toList());
    }

    /** The rows and columns in which a cell is selected. */
    private void copy() {
        put(rows(), chosen());
    }

    private List<Column> chosen() {
        Set<TableColumn<?, ?>> chosen = new HashSet<>();
        for (TablePosition<?, ?> p : getSelectionModel().getSelectedCells()) chosen.add(p.getTableColumn());
        return getVisibleLeafColumns().stream().filter(chosen::contains).map(columns::get).toList();
    }

    private List<Line> rows() {
        return new TreeSet<>(getSelectionModel().getSelectedCells().stream().map(TablePosition::getRow).toList()).stream().map(getItems()::get).toList();
    }

    /** The selected rows, all when none is selected, with the selected columns; when whole rows are meant, with those that say what is known. */
    private void report() {
        List<Column> shown = getVisibleLeafColumns().stream().map(columns::get).filter(Column::isForReaders).toList();
        new TableText(model).report(rows().isEmpty() ? List.copyOf(getItems()) : rows(), chosen().size() > 1 ? chosen() : shown);
    }

    private void copyAll() {
        put(List.copyOf(getItems()), getVisibleLeafColumns().stream().map(columns::get).toList());
    }

    private void put(List<Line> rows, List<Column> shown) {
        CopiedText.put(new TableText(model).tabbed(rows, shown));
        model.session().desk().notices().passing(MESSAGES.get("table.copied", rows.size()));
    }

    private void tellSession() {
        if (following) return;
        List<UUID> rows = getSelectionModel().getSelectedCells().stream().map(TablePosition::getRow).distinct().filter(r -> r >= 0 && r < getItems().size())
            .map(r -> getItems().get(r).id()).toList();
        if (rows.isEmpty()) return;
        if (getFocusModel().getFocusedCell().getTableColumn() != null) chosen = getFocusModel().getFocusedCell().getTableColumn();
        following = true;
        if (rows.size() == 1 && line() != null && column() != null && line().id().equals(rows.getFirst())) model.select(line(), column());
        else model.select(rows);
        following = false;
    }

    private void followSession() {
        if (following) return;
        Set<UUID> wanted = selected(model.session().selection().get());
        int[] rows = IntStream.range(0, getItems().size()).filter(i -> wanted.contains(getItems().get(i).id())).limit(wanted.size()).toArray();
        following = true;
        getSelectionModel().clearSelection();
        if (!getVisibleLeafColumns().isEmpty()) {
            TableColumn<Line, ?> column = getVisibleLeafColumns().contains(chosen) ? chosen : getVisibleLeafColumns().getFirst();
            // One after the other each would look at all that is selected before it: seconds for thousands.
            if (rows.length > 1) getSelectionModel().selectIndices(rows[0], rows);
            else if (rows.length == 1) getSelectionModel().select(rows[0], column);
            if (rows.length > 0) reveal(rows[0]);
        }
        following = false;
    }

    /** What is in view already stays where it is. */
    private void reveal(int row) {
        boolean seen = lookupAll(".table-row-cell").stream().anyMatch(n -> n instanceof TableRow<?> r && r.getIndex() == row && r.isVisible());
        if (!seen) scrollTo(row);
    }

    private Set<UUID> selected(Selection selection) {
        return switch (selection.kind()) {
            case ENTITY, SEVERAL -> Set.copyOf(selection.ids());
            case STATEMENT -> model.session().dossier().get().statement(selection.id()).map(s -> Set.of(model.session().dossier().get().identities().chosen(s.entityId()))).orElse(Set.of());
            default -> Set.of();
        };
    }
}
