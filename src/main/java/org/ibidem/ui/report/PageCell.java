package org.ibidem.ui.report;

import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;

/** A page on the desk: white paper of its size at once, its print as soon as it is drawn. */
final class PageCell extends ListCell<Integer> {
    private static final Messages MESSAGES = Messages.of(PageCell.class);
    /** The mark is about a line high, and stands in the margin. */
    private static final double LINES = 60;
    private static final double MARK_WIDTH = 3;
    private static final double FROM_EDGE = 0.05;
    private final Supplier<PageStore> store;
    private final DoubleSupplier shownWidth;
    private final ImageView view = new ImageView();
    private final IntFunction<OptionalDouble> written;
    private final Region mark = new Region();
    private final StackPane paper = new StackPane(view, mark);
    private final StackPane desk = new StackPane(paper);
    private volatile int shown = -1;

    /** Shows pages of what is in store at this width, with a mark beside what is being written: so far down a page, as a share of its height. */
    PageCell(Supplier<PageStore> store, DoubleSupplier shownWidth, IntFunction<OptionalDouble> written) {
        this.written = written;
        this.store = store;
        this.shownWidth = shownWidth;
        view.setPreserveRatio(true);
        view.setSmooth(true);
        paper.getStyleClass().add("report-paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        desk.getStyleClass().add("report-desk");
        mark.getStyleClass().add("report-written");
        mark.setMaxSize(MARK_WIDTH, USE_PREF_SIZE);
        mark.setMouseTransparent(true);
        StackPane.setAlignment(mark, Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        boolean nothing = empty || page == null || store.get() == null;
        setGraphic(nothing ? null : desk);
        shown = nothing ? -1 : page;
        if (!nothing) show(page, store.get());
    }

    private void show(int page, PageStore from) {
        double width = shownWidth.getAsDouble();
        paper.setPrefSize(width, Math.round(width * from.pages().proportion(page)));
        view.setFitWidth(width);
        OptionalDouble down = written.apply(page);
        mark.setVisible(down.isPresent());
        mark.setPrefHeight(paper.getPrefHeight() / LINES);
        StackPane.setMargin(mark, new Insets(down.orElse(0) * paper.getPrefHeight(), 0, 0, width * FROM_EDGE));
        setAccessibleText(MESSAGES.get("preview.page", page + 1, from.pages().count()));
        view.setImage(null);
        from.ask(page, () -> shown == page && store.get() == from, image -> show(page, image));
    }

    private void show(int page, Image image) {
        if (shown == page) view.setImage(image);
    }
}
