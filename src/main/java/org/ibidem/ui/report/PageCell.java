package org.ibidem.ui.report;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;

/** A page on the desk: white paper of its size at once, its print as soon as it is drawn. */
final class PageCell extends ListCell<Integer> {
    private static final Messages MESSAGES = Messages.of(PageCell.class);
    private final Supplier<PageStore> store;
    private final DoubleSupplier shownWidth;
    private final ImageView view = new ImageView();
    private final StackPane paper = new StackPane(view);
    private final StackPane desk = new StackPane(paper);
    private volatile int shown = -1;

    PageCell(Supplier<PageStore> store, DoubleSupplier shownWidth) {
        this.store = store;
        this.shownWidth = shownWidth;
        view.setPreserveRatio(true);
        view.setSmooth(true);
        paper.getStyleClass().add("report-paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        desk.getStyleClass().add("report-desk");
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
        setAccessibleText(MESSAGES.get("preview.page", page + 1, from.pages().count()));
        view.setImage(null);
        from.ask(page, () -> shown == page && store.get() == from, image -> show(page, image));
    }

    private void show(int page, Image image) {
        if (shown == page) view.setImage(image);
    }
}
