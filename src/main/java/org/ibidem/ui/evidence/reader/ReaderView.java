package org.ibidem.ui.evidence.reader;

import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A document as it is read: its pages, what leads through them to the left, what is marked in it to the right, tools above. */
final class ReaderView extends BorderPane {
    private static final double LIST_SHARE = 0.72;
    private final SplitPane split = new SplitPane();
    private final ReaderPanel panel;

    ReaderView(ReaderViewModel model, PageImages images, ReaderCommands commands) {
        getStyleClass().add("reader");
        getStylesheets().add(ReaderView.class.getResource("reader.css").toExternalForm());
        ReaderVerbs verbs = new ReaderVerbs(model);
        Region column = model.isTable() ? sheets(model, verbs) : pages(model, images, verbs);
        FindBar find = new FindBar(model.find(), column::requestFocus);
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        panel = new ReaderPanel(model, images);
        SplitPane.setResizableWithParent(panel, false);
        MarkedList marked = new MarkedList(model, verbs);
        SplitPane.setResizableWithParent(marked, false);
        split.getItems().addAll(new StackPane(column, new ReaderBar(model, verbs), find), marked);
        split.setDividerPositions(LIST_SHARE);
        setTop(new VBox(new ReaderTools(model, commands), new ReaderBanners(model)));
        setCenter(split);
        model.viewing().panel().addListener((o, before, now) -> show(now));
        show(model.viewing().panel().get());
    }

    private static Region pages(ReaderViewModel model, PageImages images, ReaderVerbs verbs) {
        PageColumn column = new PageColumn(model, images);
        new PageGestures(model, column);
        new PageKeys(model, column, new VerbKeys(model, verbs));
        return column;
    }

    private static Region sheets(ReaderViewModel model, ReaderVerbs verbs) {
        SheetViewModel sheets = new SheetViewModel(model);
        SheetGrid grid = new SheetGrid(sheets);
        new SheetKeys(sheets, grid, new VerbKeys(model, verbs));
        return new SheetView(sheets, grid);
    }

    private void show(boolean open) {
        split.getItems().remove(panel);
        if (open) split.getItems().addFirst(panel);
        if (open) split.setDividerPositions(0.2, LIST_SHARE);
        else split.setDividerPositions(LIST_SHARE);
    }
}
