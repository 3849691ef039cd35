package org.ibidem.ui.report;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.report.ReportPages;
import org.ibidem.ui.report.PreviewModel.Printed;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The pages as they will be printed, and below them what the author should look at. */
final class PreviewView extends VBox {
    private static final Messages MESSAGES = Messages.of(PreviewView.class);
    private static final double MARGIN = 44;
    private static final double AROUND_PAGE = 16;
    private static final double NARROWEST = 240;
    private static final double STEP = 1.25;
    private static final Duration UNTIL_SETTLED = Duration.millis(200);
    private final ReportViewModel model;
    private final ListView<Integer> pages = new ListView<>();
    private final PauseTransition settled = new PauseTransition(UNTIL_SETTLED);
    private PageStore store;
    private double zoom = 1;

    PreviewView(ReportViewModel model) {
        this.model = model;
        getStyleClass().add("report-preview");
        pages.setId("report-pages");
        pages.getStyleClass().add("report-pages");
        pages.setAccessibleText(MESSAGES.get("preview.name"));
        pages.setCellFactory(l -> new PageCell(() -> store, this::shownWidth));
        settled.setOnFinished(e -> draw(model.preview().printed().get()));
        pages.widthProperty().addListener((o, before, now) -> settled.playFromStart());
        model.preview().printed().addListener((o, before, now) -> draw(now));
        model.selected().addListener((o, before, now) -> turnTo(before, now));
        Label waiting = new Label(MESSAGES.get("preview.waiting"));
        waiting.setWrapText(true);
        waiting.getStyleClass().add("empty-state");
        waiting.visibleProperty().bind(model.preview().printed().map(p -> p.shown().isEmpty()));
        StackPane desk = new StackPane(pages, waiting);
        VBox.setVgrow(desk, Priority.ALWAYS);
        getChildren().addAll(tools(), desk, new FindingsView(model));
        draw(model.preview().printed().get());
    }

    private double shownWidth() {
        return Math.max(NARROWEST, pages.getWidth() - MARGIN) * zoom;
    }

    private void draw(Printed printed) {
        if (printed.shown().isEmpty() || pages.getWidth() == 0) return;
        ReportPages images = printed.pages();
        int width = (int) Math.ceil(shownWidth() * density());
        if (store == null || store.pages() != images || store.width() != width) store = new PageStore(images, width);
        pages.setFixedCellSize(Math.round(shownWidth() * highest(images)) + AROUND_PAGE);
        setCount(images.count());
        pages.refresh();
    }

    /** Every cell has the height of the highest page, so that the list knows its places before it has drawn them. */
    private static double highest(ReportPages images) {
        return IntStream.range(0, images.count()).mapToDouble(images::proportion).max().orElse(1);
    }

    /** Pages come and go at the end, so that the reader's place stays. */
    private void setCount(int count) {
        int known = pages.getItems().size();
        if (count < known) pages.getItems().remove(count, known);
        else pages.getItems().addAll(IntStream.range(known, count).boxed().toList());
    }

    /** Twice as dense as the screen's points when the screen is, so that small print stays sharp. */
    private double density() {
        return getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    private void turnTo(Block before, Block now) {
        if (now == null || before != null && before.id().equals(now.id())) return;
        model.preview().printed().get().shown().ifPresent(p -> p.pageOf(now.title()).ifPresent(pages::scrollTo));
    }

    private void zoom(double factor) {
        zoom = Math.clamp(zoom * factor, 0.5, 3);
        draw(model.preview().printed().get());
    }

    private Node tools() {
        Label state = new Label();
        state.setId("report-state");
        state.getStyleClass().add("faint");
        state.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(0);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.textProperty().bind(Bindings.createStringBinding(this::state, model.preview().printed(), model.preview().printing()));
        HBox tools = new HBox(state, button(MESSAGES.get("preview.smaller"), MaterialDesignM.MAGNIFY_MINUS_OUTLINE, 1 / STEP),
            button(MESSAGES.get("preview.larger"), MaterialDesignM.MAGNIFY_PLUS_OUTLINE, STEP), new WriteButton(model));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Button button(String text, Ikon icon, double factor) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(e -> zoom(factor));
        return button;
    }

    private String state() {
        if (model.preview().printing().get()) return MESSAGES.get("preview.printing");
        return Optional.ofNullable(model.preview().printed().get().written())
            .map(w -> MESSAGES.get("preview.state", w.pages(), w.footnotes()) + (model.preview().printed().get().options().pseudonyms() ? " · " + MESSAGES.get("pseudonyms.state") : "")).orElse("");
    }
}
