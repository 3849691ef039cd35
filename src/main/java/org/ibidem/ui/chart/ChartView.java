package org.ibidem.ui.chart;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.View;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The chart with its tools; what is drawn during a gesture lies over the picture. */
final class ChartView extends BorderPane implements ChartGestures.Feedback {
    private static final Messages MESSAGES = Messages.of(ChartView.class);
    private final ChartViewModel model;
    private final ChartVerbs verbs;
    private final ChartCanvas canvas;
    private final Canvas overlay = new Canvas();
    private final StackPane sheet = new StackPane();
    private final CustomTextField find = new CustomTextField();
    private final ChartGestures gestures;
    private ChartScene shown;

    ChartView(ChartViewModel model, ChartVerbs verbs) {
        this.model = model;
        this.verbs = verbs;
        this.canvas = new ChartCanvas(model.fonts());
        this.gestures = new ChartGestures(model, this);
        overlay.setMouseTransparent(true);
        sheet.setId("chart-sheet");
        sheet.getStyleClass().add("chart-sheet");
        sheet.setFocusTraversable(true);
        sheet.getChildren().addAll(canvas, overlayPane(), empty(), legend());
        sheet.setMinSize(0, 0);
        setTop(tools());
        setCenter(sheet);
        listen();
    }

    private Node overlayPane() {
        Region pane = new Region() {
            @Override
            protected void layoutChildren() {
                overlay.setWidth(getWidth());
                overlay.setHeight(getHeight());
                drawOverlay();
            }

            {
                getChildren().add(overlay);
            }
        };
        pane.setMouseTransparent(true);
        return pane;
    }

    private void listen() {
        InvalidationListener repaint = o -> repaint();
        model.scene().addListener((o, before, now) -> {
            shown = null;
            repaint();
        });
        model.view().addListener(repaint);
        model.selected().addListener(repaint);
        model.find().addListener(repaint);
        sheet.layoutBoundsProperty().addListener((o, before, now) -> model.size(now.getWidth(), now.getHeight()));
        sceneProperty().addListener((o, before, now) -> {
            if (now != null) now.getStylesheets().addListener(repaint);
        });
        sheet.setOnMousePressed(e -> {
            sheet.requestFocus();
            gestures.press(e);
            // Else the tabs around the chart would take the focus, and the arrow keys with it.
            e.consume();
        });
        sheet.setOnMouseDragged(gestures::drag);
        sheet.setOnMouseReleased(gestures::release);
        sheet.setOnMouseClicked(gestures::click);
        sheet.setOnScroll(gestures::scroll);
        sheet.setOnContextMenuRequested(e -> menu().show(sheet, e.getScreenX(), e.getScreenY()));
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sheet.addEventHandler(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.SPACE) gestures.space(false);
        });
    }

    private void repaint() {
        View view = model.view().get();
        if (getScene() == null || view.width() < 1) return;
        double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        canvas.show(new ChartCanvas.Request(shown == null ? model.scene().get() : shown, view, model.emphasis(), palette(), scale));
        sheet.setAccessibleText(spoken());
        sheet.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        drawOverlay();
    }

    private Palette palette() {
        return getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css")) ? Palette.DARK : Palette.LIGHT;
    }

    /** What a reader who cannot see the chart is told of the current item. */
    private String spoken() {
        Optional<ChartNode> node = model.selectedNodes().stream().reduce((a, b) -> b);
        if (node.isEmpty()) return MESSAGES.get("spoken.chart", model.scene().get().nodes().size(), model.scene().get().links().size());
        int index = model.scene().get().index(node.get().id()).orElseThrow();
        long links = model.scene().get().links().stream().filter(l -> l.from() == index || l.to() == index).count();
        return MESSAGES.get("spoken.node", node.get().caption(), links, node.get().sources());
    }

    private void drawOverlay() {
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
        if (model.selectedNodes().size() > 2) return;
        for (ChartNode node : model.selectedNodes()) {
            double x = ChartGestures.handleX(model.view().get(), node);
            double y = model.view().get().y(node.shapeY());
            g.setFill(Color.web("#0b66c3"));
            g.fillOval(x - 5, y - 5, 10, 10);
            g.setStroke(Color.WHITE);
            g.strokeLine(x - 2.5, y, x + 2.5, y);
            g.strokeLine(x, y - 2.5, x, y + 2.5);
        }
    }

    @Override
    public void dragging(double dx, double dy) {
        shown = model.moved(dx, dy);
        repaint();
        overlay.getGraphicsContext2D().clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
    }

    @Override
    public void framing(double left, double top, double width, double height) {
        drawOverlay();
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.setFill(Color.web("#0b66c3", 0.12));
        g.fillRect(left, top, width, height);
        g.setStroke(Color.web("#0b66c3"));
        g.strokeRect(left + 0.5, top + 0.5, width, height);
    }

    @Override
    public void linking(ChartNode from, double x, double y) {
        drawOverlay();
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.setStroke(Color.web("#0b66c3"));
        g.setLineWidth(2);
        g.strokeLine(ChartGestures.handleX(model.view().get(), from), model.view().get().y(from.shapeY()), x, y);
        g.setLineWidth(1);
    }

    @Override
    public void over() {
        shown = null;
        repaint();
    }

    @Override
    public void link(ChartNode from, ChartNode to) {
        verbs.link(from.id(), to.id());
    }

    @Override
    public void open(UUID entity) {
        model.session().openEntity(entity);
    }

    @Override
    public void add(double chartX, double chartY) {
        verbs.add(Optional.of(new double[] {chartX, chartY}));
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown()) return;
        boolean nudge = e.isAltDown();
        double step = e.isShiftDown() ? 50 : 10;
        switch (e.getCode()) {
            case LEFT -> arrow(nudge, -1, 0, step);
            case RIGHT -> arrow(nudge, 1, 0, step);
            case UP -> arrow(nudge, 0, -1, step);
            case DOWN -> arrow(nudge, 0, 1, step);
            case SPACE -> gestures.space(true);
            case ENTER -> model.selectedNodes().stream().findFirst().ifPresent(n -> open(n.id()));
            case ESCAPE -> {
                model.find().set("");
                model.select(Set.of(), false);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void arrow(boolean nudge, double dx, double dy, double step) {
        if (nudge) model.move(dx * step, dy * step);
        else model.step(dx, dy);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (Command command : verbs.commands()) {
            MenuItem item = new MenuItem(command.title().getValue());
            item.setAccelerator(command.key());
            item.setDisable(!command.enabled().getValue());
            item.setOnAction(e -> command.give());
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node tools() {
        find.setId("chart-find");
        find.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        find.setPromptText(MESSAGES.get("chart.find"));
        find.setAccessibleText(MESSAGES.get("chart.find"));
        find.setPrefWidth(220);
        find.textProperty().bindBidirectional(model.find());
        find.setOnAction(e -> model.next());
        Button hidden = new Button();
        hidden.setId("chart-hidden");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        hidden.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get("chart.hidden", model.hidden().get()), model.hidden()));
        hidden.visibleProperty().bind(model.hidden().greaterThan(0));
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setOnAction(e -> model.showAll());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(find, hidden, gap,
            tool("chart-fit", MaterialDesignF.FIT_TO_SCREEN_OUTLINE, MESSAGES.get("chart.fit"), model::fit),
            tool("chart-smaller", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, MESSAGES.get("chart.smaller"), () -> model.zoom(1 / 1.25)),
            tool("chart-larger", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, MESSAGES.get("chart.larger"), () -> model.zoom(1.25)),
            tool("chart-tidy", MaterialDesignM.MAGIC_STAFF, MESSAGES.get("chart.tidy"), model::tidy),
            tool("chart-add", MaterialDesignP.PLUS, MESSAGES.get("chart.add"), () -> verbs.add(Optional.empty())),
            tool("chart-export", MaterialDesignE.EXPORT_VARIANT, MESSAGES.get("chart.export"), model::export));
        tools.getStyleClass().addAll("toolbar-row", "chart-tools");
        return tools;
    }

    private static Button tool(String id, Ikon icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Node empty() {
        Label empty = new Label(MESSAGES.get("chart.empty"));
        empty.setWrapText(true);
        empty.setMaxWidth(460);
        empty.getStyleClass().add("empty-state");
        empty.visibleProperty().bind(model.scene().map(s -> s.nodes().isEmpty()));
        empty.setMouseTransparent(true);
        return empty;
    }

    private Node legend() {
        LegendView legend = new LegendView(model);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        return legend;
    }

    /** Whether the picture shows what was asked for last. */
    boolean isSettled() {
        return canvas.isSettled();
    }

    ChartViewModel model() {
        return model;
    }

    /** Puts the caret where a name is looked for. */
    void lookFor() {
        find.requestFocus();
    }
}
