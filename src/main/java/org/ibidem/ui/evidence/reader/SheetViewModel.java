package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.Sheet;
import org.ibidem.message.Messages;

/** The sheets of a table: which is shown, where the cursor is, and which cells are selected. The order of rows and columns is the file's. */
public final class SheetViewModel {
    private static final Messages MESSAGES = Messages.of(SheetViewModel.class);
    /** More rows than this are selected as whole lines, in one place. */
    private static final int MOST_PLACES = 200;
    private final ReaderViewModel reader;
    private final Map<Integer, Sheet> sheets = new HashMap<>();
    private final ObjectProperty<Cell> cursor = new SimpleObjectProperty<>(Cell.FIRST);
    private Cell anchor = Cell.FIRST;

    /** A cell by its line and column, from 0. */
    public record Cell(int row, int column) {
        static final Cell FIRST = new Cell(0, 0);
    }

    SheetViewModel(ReaderViewModel reader) {
        this.reader = reader;
        page().addListener((o, before, now) -> show(0));
    }

    /** The document. */
    ReaderViewModel reader() {
        return reader;
    }

    /** The number of the sheet shown, from 1. */
    IntegerProperty page() {
        return reader.viewing().page();
    }

    /** The sheet shown. */
    public Sheet sheet() {
        return sheet(page().get());
    }

    private Sheet sheet(int page) {
        return sheets.computeIfAbsent(page, p -> Sheet.of(reader.text(p), reader.markup(p)));
    }

    /** What a sheet is called. */
    String name(int page) {
        String name = sheet(page).name();
        return name.isEmpty() ? MESSAGES.get("sheet.unnamed", page) : name;
    }

    /** Where the cursor is. */
    public ObjectProperty<Cell> cursor() {
        return cursor;
    }

    /** What people call the cell at the cursor. */
    public String reference() {
        Sheet sheet = sheet();
        int start = sheet.start(cursor.get().row(), cursor.get().column());
        return sheet.number(cursor.get().row()) == 0 ? "" : Sheet.column(cursor.get().column()) + sheet.number(sheet.rowAt(start));
    }

    /** The words of the cell at the cursor. */
    public String content() {
        return sheet().cell(cursor.get().row(), cursor.get().column());
    }

    /** Puts the cursor on a cell and selects it alone. */
    public void put(Cell cell) {
        anchor = within(cell);
        extend(cell);
    }

    /** Selects the cells from the one selected first to this. */
    public void extend(Cell cell) {
        cursor.set(within(cell));
        select();
    }

    /** Selects all cells of a line. */
    public void selectRow(int row) {
        anchor = within(new Cell(row, 0));
        extend(new Cell(row, sheet().columns() - 1));
    }

    /** Puts the cursor on the cell at a place of the sheet's text, and selects nothing. */
    void show(int place) {
        Sheet sheet = sheet();
        anchor = within(new Cell(sheet.rowAt(place), sheet.columnAt(place)));
        cursor.set(anchor);
    }

    private Cell within(Cell cell) {
        return new Cell(Math.clamp(cell.row(), 0, sheet().rows() - 1), Math.clamp(cell.column(), 0, sheet().columns() - 1));
    }

    /** Whether a cell is selected. */
    boolean isSelected(int row, int column) {
        Cell c = cursor.get();
        return row >= Math.min(anchor.row(), c.row()) && row <= Math.max(anchor.row(), c.row())
            && column >= Math.min(anchor.column(), c.column()) && column <= Math.max(anchor.column(), c.column());
    }

    private void select() {
        Sheet sheet = sheet();
        Cell c = cursor.get();
        int top = Math.min(anchor.row(), c.row());
        int bottom = Math.max(anchor.row(), c.row());
        int left = Math.min(anchor.column(), c.column());
        int right = Math.max(anchor.column(), c.column());
        boolean whole = left == 0 && right == sheet.columns() - 1 || bottom - top >= MOST_PLACES;
        List<Selected> places = new ArrayList<>();
        if (whole) add(places, sheet.start(top), sheet.end(bottom));
        else for (int row = top; row <= bottom; row++) add(places, sheet.start(row, left), sheet.end(row, right));
        reader.selection().selectPlaces(places);
    }

    /** Cells with nothing in them are no place. */
    private void add(List<Selected> places, int start, int end) {
        String text = reader.text(page().get());
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        if (from < to) places.add(Selected.words(reader.document().id(), page().get(), from, to, text));
    }
}
