package org.ibidem.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.report.ReportPages;
import org.ibidem.report.ReportPages.Place;
import org.ibidem.ui.report.PreviewModel.Printed;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The pages as they will be printed, and below them what the author should look at. */
final class PreviewView extends VBox {
    private static final Messages MESSAGES = Messages.of(PreviewView.class);
    private static final double MARGIN = 44;
    private static final double AROUND_PAGE = 16;
    private static final double NARROWEST = 240;
    private static final double PAGES_SHARE = 0.6;
    private static final double STEP = 1.25;
    /** About so many lines fit on a page. */
    private static final double LINES = 50;
    private static final double ABOVE_SENTENCE = 0.3;
    private static final Duration UNTIL_FOUND = Duration.millis(250);
    private static final Duration UNTIL_SETTLED = Duration.millis(200);
    private final ReportViewModel model;
    private final ListView<Integer> pages = new ListView<>();
    private final PauseTransition settled = new PauseTransition(UNTIL_SETTLED);
    private PageStore store;
    private double zoom = 1;
    private final PauseTransition following = new PauseTransition(UNTIL_FOUND);
    /** Where the sentence stands in which the analyst writes, when it is printed. */
    private Optional<Place> written = Optional.empty();
    /** What to turn to when it is printed; {@code null} when that has been done. */
    private Block sought;

    PreviewView(ReportViewModel model, PreflightView preflight) {
        this.model = model;
        getStyleClass().add("report-preview");
        pages.setId("report-pages");
        pages.getStyleClass().add("report-pages");
        pages.setAccessibleText(MESSAGES.get("preview.name"));
        pages.setCellFactory(l -> new PageCell(() -> store, this::shownWidth, page -> written.filter(w -> w.page() == page).map(w -> OptionalDouble.of(w.down())).orElse(OptionalDouble.empty())));
        settled.setOnFinished(e -> draw(model.preview().printed().get()));
        pages.widthProperty().addListener((o, before, now) -> settled.playFromStart());
        model.preview().printed().addListener((o, before, now) -> {
            draw(now);
            turn();
            following.playFromStart();
        });
        model.caret().addListener((o, before, now) -> following.playFromStart());
        following.setOnFinished(e -> model.placeOfCaret(this::follow));
        model.selected().addListener((o, before, now) -> {
            turnTo(before, now);
            following.playFromStart();
        });
        Label waiting = new Label(MESSAGES.get("preview.waiting"));
        waiting.setWrapText(true);
        waiting.getStyleClass().add("empty-state");
        waiting.visibleProperty().bind(model.preview().printed().map(p -> p.shown().isEmpty()));
        StackPane desk = new StackPane(pages, waiting);
        SplitPane both = new SplitPane(desk);
        both.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(both, Priority.ALWAYS);
        model.preflight().shown().subscribe(on -> {
            both.getItems().setAll(on ? List.of(desk, preflight) : List.of(desk));
            both.setDividerPositions(PAGES_SHARE);
        });
        getChildren().addAll(tools(), both);
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

    /** Marks the sentence in which the analyst writes, and brings it into sight when it is not. */
    private void follow(Optional<Place> place) {
        if (place.equals(written)) return;
        written = place;
        pages.refresh();
        place.ifPresent(this::bring);
    }

    private void bring(Place place) {
        if (!(pages.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) return;
        double cell = pages.getFixedCellSize();
        double down = place.page() * cell + place.down() * (cell - AROUND_PAGE) - flow.getFirstVisibleCell().getIndex() * cell + flow.getFirstVisibleCell().getLayoutY();
        double lines = cell / LINES;
        if (down < lines || down > flow.getHeight() - 2 * lines) flow.scrollPixels(down - flow.getHeight() * ABOVE_SENTENCE);
    }

    private void turnTo(Block before, Block now) {
        if (now == null || before != null && before.id().equals(now.id())) return;
        sought = now;
        turn();
    }

    /** To the block that was chosen last, as soon as there is a page of it. */
    private void turn() {
        if (sought == null) return;
        model.preview().printed().get().shown().ifPresent(p -> p.pageOf(sought.title()).ifPresent(page -> {
            // A list that was just filled finds no place in it before it is laid out.
            pages.layout();
            pages.scrollTo(page);
            sought = null;
        }));
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
            button(MESSAGES.get("preview.larger"), MaterialDesignM.MAGNIFY_PLUS_OUTLINE, STEP), panel(), new WriteButton(model));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    /** Opens and closes what a publisher would reject. */
    private Node panel() {
        ToggleButton panel = new ToggleButton(null, new FontIcon(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE));
        panel.setId("report-check");
        panel.getStyleClass().addAll("button-icon", "flat");
        panel.setTooltip(new Tooltip(MESSAGES.get("preflight.show")));
        panel.setAccessibleText(MESSAGES.get("preflight.show"));
        panel.selectedProperty().bindBidirectional(model.preflight().shown());
        return panel;
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
