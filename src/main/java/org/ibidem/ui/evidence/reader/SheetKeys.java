package org.ibidem.ui.evidence.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ibidem.ui.evidence.reader.SheetViewModel.Cell;

/** What keys do on a sheet: move the cursor, with Shift select, with Ctrl to the ends; the others make something of what is selected. */
final class SheetKeys {
    private final SheetViewModel model;
    private final SheetGrid grid;

    SheetKeys(SheetViewModel model, SheetGrid grid, VerbKeys verbs) {
        this.model = model;
        this.grid = grid;
        grid.setOnKeyPressed(e -> {
            if (!e.isAltDown() && (moves(e) || verbs.answers(e))) e.consume();
        });
    }

    private boolean moves(KeyEvent e) {
        if (e.isShortcutDown() && (e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP)) {
            model.reader().viewing().goTo(model.page().get() + (e.getCode() == KeyCode.PAGE_DOWN ? 1 : -1));
            return true;
        }
        Cell goal = goal(e);
        if (goal == null) return false;
        if (e.isShiftDown()) model.extend(goal);
        else model.put(goal);
        grid.reveal();
        return true;
    }

    private Cell goal(KeyEvent e) {
        Cell at = model.cursor().get();
        int lastRow = model.sheet().rows() - 1;
        int lastColumn = model.sheet().columns() - 1;
        boolean far = e.isShortcutDown();
        return switch (e.getCode()) {
            case UP -> new Cell(far ? 0 : at.row() - 1, at.column());
            case DOWN -> new Cell(far ? lastRow : at.row() + 1, at.column());
            case LEFT -> new Cell(at.row(), far ? 0 : at.column() - 1);
            case RIGHT -> new Cell(at.row(), far ? lastColumn : at.column() + 1);
            case PAGE_UP -> new Cell(at.row() - grid.rowsInSight(), at.column());
            case PAGE_DOWN, SPACE -> new Cell(at.row() + grid.rowsInSight(), at.column());
            case HOME -> new Cell(far ? 0 : at.row(), 0);
            case END -> new Cell(far ? lastRow : at.row(), lastColumn);
            default -> null;
        };
    }
}
