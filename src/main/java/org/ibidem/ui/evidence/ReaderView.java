package org.ibidem.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.evidence.Selected;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** A document page below page, what is marked in it beside it, and a bar of what can be made of the selected words. */
final class ReaderView extends BorderPane {
    private static final Messages MESSAGES = Messages.of(ReaderView.class);
    private static final double BASE_WIDTH = 780;
    private static final int PIXELS = 2_600_000;
    private static final double STEP = 1.2;
    private final ReaderViewModel model;
    private final PageImages images;
    private final List<ReaderPage> pages = new ArrayList<>();
    private final VBox column = new VBox(18);
    private final ScrollPane scroll = new ScrollPane();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private boolean sized;

    ReaderView(ReaderViewModel model, PageImages images) {
        this.model = model;
        this.images = images;
        setId("reader");
        getStyleClass().add("reader");
        for (int page = 1; page <= model.pages(); page++) pages.add(new ReaderPage(model, page, content(page)));
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().add("reader-column");
        if (!model.document().reason().isBlank()) column.getChildren().add(remark(model.document().reason()));
        column.getChildren().addAll(pages);
        scroll.setContent(column);
        scroll.setFitToWidth(true);
        scroll.setId("reader-scroll");
        scroll.getStyleClass().add("reader-scroll");
        SplitPane split = new SplitPane(new StackPane(scroll, bar()), new MarkedList(model));
        split.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(split.getItems().get(1), false);
        setTop(tools());
        setCenter(split);
        follow();
    }

    private void follow() {
        zoom.addListener((o, before, now) -> resize());
        scroll.vvalueProperty().addListener((o, before, now) -> drawSeen());
        scroll.viewportBoundsProperty().addListener((o, before, now) -> fit(now.getWidth()));
        model.marked().addListener((ListChangeListener<ReaderViewModel.Marked>) c -> refresh());
        model.selected().addListener((o, before, now) -> refresh());
        model.wanted().addListener((o, before, now) -> now.ifPresent(p -> Platform.runLater(() -> scrollTo(p, 20))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        resize();
        sceneProperty().addListener((o, before, now) -> Platform.runLater(() -> {
            drawSeen();
            refresh();
            model.wanted().get().ifPresent(p -> scrollTo(p, 20));
        }));
    }

    /** Pages are as wide as there is room until the analyst chooses a size. */
    private void fit(double room) {
        double fitting = Math.clamp((room - 44) / BASE_WIDTH, 0.4, 1.15);
        if (!sized && room > 100 && Math.abs(fitting - zoom.get()) > 0.01) zoom.set(fitting);
        Platform.runLater(this::drawSeen);
    }

    private void size(double factor) {
        sized = true;
        zoom.set(Math.clamp(zoom.get() * factor, 0.4, 3));
    }

    private PageContent content(int page) {
        Evidence document = model.document();
        boolean picture = document.mediaType().equals("application/pdf") || document.mediaType().startsWith("image/");
        return picture && document.pages() > 0 ? new PictureContent() : new TextContent(model.text(page));
    }

    private static Node remark(String reason) {
        Label label = new Label(reason);
        label.setWrapText(true);
        label.setMaxWidth(BASE_WIDTH);
        label.getStyleClass().add("reader-remark");
        return label;
    }

    private void resize() {
        pages.forEach(p -> p.content().resize(BASE_WIDTH * zoom.get()));
        Platform.runLater(() -> {
            drawSeen();
            refresh();
        });
    }

    private void refresh() {
        pages.forEach(ReaderPage::refresh);
    }

    /** Has the pages drawn that are in sight or next to it, and lets go of the others. */
    private void drawSeen() {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, column.getHeight() - height);
        for (ReaderPage page : pages) {
            if (!(page.content() instanceof PictureContent picture)) continue;
            boolean near = page.getBoundsInParent().getMaxY() > top - height && page.getBoundsInParent().getMinY() < top + 2 * height;
            if (near) draw(page, picture);
            else if (picture.isShown()) picture.release();
        }
    }

    private void draw(ReaderPage page, PictureContent picture) {
        if (picture.isShown() || page.getProperties().putIfAbsent("asked", true) != null) return;
        images.draw(model.document(), page.number(), (int) (PIXELS * Math.max(1, zoom.get())), image -> {
            page.getProperties().remove("asked");
            picture.show(image);
            page.refresh();
        });
    }

    /** Brings a passage to the upper third; a page that is still being drawn is asked again a moment later. */
    private void scrollTo(Passage passage, int tries) {
        ReaderPage page = pages.get(Math.clamp(passage.page(), 1, pages.size()) - 1);
        double height = scroll.getViewportBounds().getHeight();
        double range = column.getHeight() - height;
        double y = page.getBoundsInParent().getMinY() + Math.max(0, page.top(passage)) - height / 3;
        if (range > 0) scroll.setVvalue(Math.clamp(y / range, 0, 1));
        drawSeen();
        page.refresh();
        boolean waiting = page.content() instanceof PictureContent picture && !picture.isShown();
        if ((waiting || range <= 0 && pages.size() > 1) && tries > 0) {
            PauseTransition pause = new PauseTransition(Duration.millis(120));
            pause.setOnFinished(e -> scrollTo(passage, tries - 1));
            pause.play();
        }
    }

    private Node tools() {
        Label title = new Label(model.document().ref() + "  " + model.document().title());
        title.getStyleClass().add("section-heading");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button details = button("reader-details", MESSAGES.get("evidence.details"), () -> new DetailsForm(model.session(), model.document()).show());
        Button smaller = icon("reader-smaller", new FontIcon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE), MESSAGES.get("reader.smaller"), () -> size(1 / STEP));
        Button larger = icon("reader-larger", new FontIcon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE), MESSAGES.get("reader.larger"), () -> size(STEP));
        HBox tools = new HBox(title, details, smaller, larger);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Button icon(String id, FontIcon icon, String words, Runnable action) {
        Button button = button(id, "", action);
        button.setGraphic(icon);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** What can be made of the selected words; a hint of it while nothing is selected and a relation is begun. */
    private Node bar() {
        HBox bar = new HBox(6);
        bar.setId("reader-bar");
        bar.getStyleClass().add("reader-bar");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label words = new Label();
        words.setMaxWidth(260);
        bar.getChildren().addAll(words, button("reader-name", MESSAGES.get("reader.name"), () -> with(NameCard::new, NameCard::show)),
            button("reader-state", MESSAGES.get("reader.state"), () -> with(StateCard::new, StateCard::show)),
            button("reader-relate", MESSAGES.get("reader.relate"), () -> with(RelateCard::new, RelateCard::show)),
            button("reader-mark", MESSAGES.get("reader.mark"), this::mark));
        bar.visibleProperty().bind(model.selected().map(Optional::isPresent));
        model.selected().addListener((o, before, now) -> words.setText(now.map(s -> "“" + s.value() + "”").orElse("")));
        Label begun = new Label();
        begun.getStyleClass().add("reader-bar");
        begun.visibleProperty().bind(model.begun().map(Optional::isPresent).flatMap(b -> model.selected().map(s -> b && s.isEmpty())));
        model.begun().addListener((o, before, now) -> begun.setText(now.map(b -> MESSAGES.get("reader.begun",
            model.session().dossier().get().caption(b.from().id()))).orElse("")));
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(begun, Pos.BOTTOM_CENTER);
        StackPane both = new StackPane(begun, bar);
        both.setPickOnBounds(false);
        both.getStyleClass().add("reader-bar-place");
        return both;
    }

    private interface CardOf<C> {
        C make(ReaderViewModel model, Selected words);
    }

    private <C> void with(CardOf<C> card, Consumer<C> show) {
        model.selected().get().ifPresent(words -> show.accept(card.make(model, words)));
    }

    private void mark() {
        model.selected().get().ifPresent(model::mark);
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown()) {
            if (e.getCode() == KeyCode.C) model.selected().get().ifPresent(ReaderView::copy);
            return;
        }
        if (e.isAltDown() || model.session().desk().overlay().card().get() != null) return;
        BiConsumer<KeyCode, Runnable> on = (code, action) -> {
            if (e.getCode() == code) {
                action.run();
                e.consume();
            }
        };
        on.accept(KeyCode.E, () -> with(NameCard::new, NameCard::show));
        on.accept(KeyCode.S, () -> with(StateCard::new, StateCard::show));
        on.accept(KeyCode.R, () -> with(RelateCard::new, RelateCard::show));
        on.accept(KeyCode.M, this::mark);
        on.accept(KeyCode.ESCAPE, () -> {
            model.clear();
            model.begun().set(Optional.empty());
        });
        on.accept(KeyCode.PLUS, () -> size(STEP));
        on.accept(KeyCode.MINUS, () -> size(1 / STEP));
    }

    private static void copy(Selected words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words.words());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
