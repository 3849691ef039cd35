package org.ibidem.ui.entity.table;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Chip;

/** A cell of a table of facts: words in one line, and a field to change them where they are one statement. */
final class FactCell extends TableCell<Line, String> {
    private static final Messages MESSAGES = Messages.of(FactCell.class);
    private final FactTableModel model;
    private final Column column;

    FactCell(FactTableModel model, Column column) {
        this.model = model;
        this.column = column;
    }

    private Line line() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        show();
    }

    private void show() {
        boolean nothing = isEmpty() || getItem() == null;
        setGraphic(!nothing && column.id().equals(Column.MARKS) && !getItem().isEmpty() ? marks() : null);
        setContentDisplay(getGraphic() == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        setText(nothing ? null : getItem());
        setTooltip(nothing || getItem().length() * 7 < getTableColumn().getWidth() ? null : new Tooltip(getItem()));
        setAccessibleText(nothing ? "" : MESSAGES.get("cell.spoken", column.title(), getItem()));
    }

    private Node marks() {
        HBox marks = new HBox(4);
        marks.setAlignment(Pos.CENTER_LEFT);
        String disputed = MESSAGES.get("mark.disputed");
        for (String mark : List.of(getItem().split(", "))) marks.getChildren().add(new Chip(mark, mark.equals(disputed) ? "chip-danger" : "chip-warning"));
        return marks;
    }

    @Override
    public void startEdit() {
        if (line() == null || !model.edit().isPossible(line(), column)) return;
        super.startEdit();
        if (!isEditing()) return;
        TextField field = new TextField(model.edit().words(line(), column));
        field.setId("cell-edit");
        field.setAccessibleText(MESSAGES.get("cell.change", column.title()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) commitEdit(field.getText());
            if (e.getCode() == KeyCode.ESCAPE) cancelEdit();
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.ESCAPE) e.consume();
        });
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.requestFocus();
        field.selectAll();
    }

    /** The cell shows it at once; from then on the case says what it shows. */
    @Override
    public void commitEdit(String typed) {
        Line changed = line();
        cancelEdit();
        if (changed != null) model.change(changed, column, typed);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
        getTableView().requestFocus();
    }
}
