package org.ibidem.ui.evidence.reader;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ibidem.message.Messages;

/** A table: above it the whole of the cell at the cursor, below it the sheets. */
final class SheetView extends BorderPane {
    private static final Messages MESSAGES = Messages.of(SheetView.class);
    private final SheetViewModel model;
    private final SheetGrid grid;
    private final Label reference = new Label();
    private final TextField content = new TextField();

    SheetView(SheetViewModel model, SheetGrid grid) {
        this.model = model;
        this.grid = grid;
        reference.setId("sheet-cell");
        reference.getStyleClass().add("sheet-cell");
        content.setId("sheet-content");
        content.setEditable(false);
        content.setAccessibleText(MESSAGES.get("sheet.content"));
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(reference, content);
        line.getStyleClass().add("sheet-line");
        setTop(line);
        setCenter(grid);
        if (model.reader().pages() > 1) setBottom(tabs());
        model.cursor().addListener((o, before, now) -> tell());
        model.page().addListener((o, before, now) -> tell());
        tell();
    }

    /** The keys belong to the cells. */
    @Override
    public void requestFocus() {
        grid.requestFocus();
    }

    private void tell() {
        reference.setText(model.reference());
        content.setText(model.content());
    }

    private ScrollPane tabs() {
        HBox tabs = new HBox();
        tabs.getStyleClass().add("sheet-tabs");
        ToggleGroup group = new ToggleGroup();
        for (int page = 1; page <= model.reader().pages(); page++) tabs.getChildren().add(tab(page, group));
        ScrollPane pane = new ScrollPane(tabs);
        pane.getStyleClass().add("sheet-tabs-pane");
        pane.setFitToHeight(true);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinHeight(USE_PREF_SIZE);
        return pane;
    }

    private ToggleButton tab(int page, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(model.name(page));
        tab.setId("sheet-" + page);
        tab.setToggleGroup(group);
        tab.setSelected(model.page().get() == page);
        tab.setFocusTraversable(false);
        tab.setOnAction(e -> model.reader().viewing().goTo(page));
        model.page().addListener((o, before, now) -> tab.setSelected(now.intValue() == page));
        return tab;
    }
}
