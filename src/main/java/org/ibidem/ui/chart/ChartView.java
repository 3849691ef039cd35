package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.Lifting;
import org.ibidem.chart.paint.View;
import org.ibidem.message.Messages;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.ui.chart.filter.DifferencesPanel;
import org.ibidem.ui.chart.filter.FilterPanel;
import org.ibidem.ui.chart.filter.TimeBar;
import org.ibidem.ui.chart.style.StylePanel;
import org.ibidem.ui.shell.Carried;
import org.ibidem.ui.shell.Page;

/** The chart with its tools; what is drawn during a gesture lies over the picture. */
final class ChartView extends BorderPane implements ChartGestures.Feedback {
    private static final Messages MESSAGES = Messages.of(ChartView.class);
    private final ChartViewModel model;
    private final ChartVerbs verbs;
    private final ChartCanvas canvas;
    private final ChartOverlay overlay;
    private final ChartTools tools;
    private final StackPane sheet = new StackPane();
    private final ChartGestures gestures;
    private final ChartKeys keys;
    private final ChartMenus menus;
    private final BooleanProperty movingPinned = new SimpleBooleanProperty();
    private Lifting carrying;
    private Lifting shown;

    ChartView(ChartViewModel model, ChartVerbs verbs) {
        this.model = model;
        this.verbs = verbs;
        this.canvas = new ChartCanvas(model.fonts());
        this.overlay = new ChartOverlay(model);
        this.tools = new ChartTools(model, verbs);
        this.gestures = new ChartGestures(model, this);
        this.keys = new ChartKeys(model, gestures, this::open);
        this.menus = new ChartMenus(model, verbs);
        sheet.setId("chart-sheet");
        sheet.getStyleClass().add("chart-sheet");
        sheet.setFocusTraversable(true);
        Page.first(sheet);
        sheet.setMinSize(0, 0);
        sheet.setAccessibleHelp(MESSAGES.get("chart.keys"));
        sheet.getChildren().addAll(canvas, overlay, empty(), new LegendView(model), new MinimapView(model), hint(), FindBar.inside(model.finding()));
        setTop(tools);
        setCenter(sheet);
        FilterPanel filter = new FilterPanel(model.filters(), model.switches().filter()::toggle);
        StylePanel style = new StylePanel(model.styles(), model.switches().style()::toggle);
        setLeft(new HBox(filter, style));
        TimeBar time = new TimeBar(model.filters());
        setBottom(time);
        setRight(new DifferencesPanel(model.filters(), model::bringUp));
        follow(model.switches().filter(), filter, filter::toBars);
        follow(model.switches().time(), time, time::toTrack);
        follow(model.switches().style(), style, style::toRules);
        followModel();
        followHands();
    }

    /** Shows what is switched on; the focus goes there, and comes back to the chart. */
    private void follow(ChartSwitch on, Node what, Runnable focus) {
        what.visibleProperty().bind(on.on());
        what.managedProperty().bind(on.on());
        on.on().addListener((o, before, now) -> Platform.runLater(now ? focus : sheet::requestFocus));
    }

    private void followModel() {
        InvalidationListener repaint = o -> repaint();
        model.reading().addListener((o, before, now) -> {
            putDown();
            repaint();
        });
        model.viewport().view().addListener(repaint);
        model.emphasis().addListener(repaint);
        model.cursor().current().addListener(repaint);
        sheet.layoutBoundsProperty().addListener((o, before, now) -> model.viewport().size(now.getWidth(), now.getHeight()));
        sheet.focusVisibleProperty().addListener((o, before, now) -> overlay.keyboard(now));
        sceneProperty().addListener((o, before, now) -> {
            if (now != null) now.getStylesheets().addListener(repaint);
        });
    }

    private void followHands() {
        PauseTransition rest = model.hover().clock();
        sheet.setOnMouseMoved(e -> {
            if (model.hover().over(gestures.hit(e.getX(), e.getY()))) rest.playFromStart();
        });
        sheet.setOnMouseExited(e -> model.hover().off());
        sheet.setOnMousePressed(e -> {
            model.hover().off();
            sheet.requestFocus();
            overlay.keyboard(false);
            gestures.press(e);
            // Else the tabs around the chart would take the focus, and the arrow keys with it.
            e.consume();
        });
        sheet.setOnMouseDragged(gestures::drag);
        sheet.setOnMouseReleased(gestures::release);
        sheet.setOnMouseClicked(gestures::click);
        sheet.setOnScroll(gestures::scroll);
        sheet.setOnContextMenuRequested(e -> menus.at(e, gestures.hit(e.getX(), e.getY())).show(sheet, e.getScreenX(), e.getScreenY()));
        sheet.cursorProperty().bind(model.lasso().map(on -> on ? Cursor.CROSSHAIR : Cursor.DEFAULT));
        acceptDocuments();
        // Filters, for the scene would take arrows and Tab to go to another control.
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getTarget() != sheet) return;
            overlay.keyboard(true);
            keys.press(e);
        });
        sheet.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            if (e.getTarget() == sheet) keys.release(e);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !(e.getTarget() instanceof RenameField)) escape(e);
        });
    }

    /** A document dropped on a node or link is to be cited for it. */
    private void acceptDocuments() {
        sheet.setOnDragOver(e -> {
            Optional<UUID> goal = Carried.document(e.getDragboard()).flatMap(d -> gestures.hit(e.getX(), e.getY())).filter(model.scene()::has);
            if (goal.isPresent()) e.acceptTransferModes(TransferMode.COPY);
            overlay.goal(goal);
            e.consume();
        });
        sheet.setOnDragExited(e -> overlay.draw());
        sheet.setOnDragDropped(e -> {
            gestures.hit(e.getX(), e.getY()).filter(model.scene()::has).ifPresent(about -> verbs.cite(about, Carried.document(e.getDragboard())));
            e.setDropCompleted(true);
            e.consume();
        });
    }

    /** Ends the search, wherever the caret is; when there is none, selects nothing. */
    private void escape(KeyEvent e) {
        if (model.finding().isOn()) model.finding().text().set("");
        else if (model.lasso().get()) model.lasso().set(false);
        else model.selection().clear();
        sheet.requestFocus();
        e.consume();
    }

    private void repaint() {
        View view = model.viewport().view().get();
        if (getScene() == null || view.width() < 1) return;
        Appearance look = Appearance.of(getScene());
        canvas.show(new ChartCanvas.Request(shown == null ? Lifting.none(model.scene()) : shown, view, model.emphasis().get(), look.palette(), look.density()));
        String spoken = new SpokenChart(model).text();
        if (!spoken.equals(sheet.getAccessibleText())) {
            sheet.setAccessibleText(spoken);
            sheet.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        overlay.draw();
    }

    @Override
    public void dragging(double dx, double dy) {
        if (carrying == null) carrying = model.arranging().lifted().orElse(null);
        shown = carrying == null ? Lifting.none(model.arranging().moved(dx, dy)) : carrying.by(dx, dy);
        movingPinned.set(model.selection().nodes().stream().anyMatch(n -> n.marks().pinned()));
        repaint();
        overlay.clear();
    }

    @Override
    public void framing(double left, double top, double width, double height) {
        overlay.frame(left, top, width, height);
    }

    @Override
    public void resizing(CanvasItem.Box box) {
        View v = model.viewport().view().get();
        overlay.frame(v.x(box.left()), v.y(box.top()), box.width() * v.scale(), box.height() * v.scale());
    }

    @Override
    public void lassoing(List<double[]> corners) {
        overlay.lasso(corners);
    }

    @Override
    public void linking(ChartNode from, Optional<ChartNode> goal, double x, double y) {
        overlay.link(from, goal, x, y);
    }

    private void putDown() {
        carrying = null;
        shown = null;
    }

    @Override
    public void over() {
        putDown();
        movingPinned.set(false);
        repaint();
    }

    @Override
    public void link(ChartNode from, ChartNode to) {
        verbs.link(from.id(), to.id());
    }

    @Override
    public void linkToNew(ChartNode from, double chartX, double chartY) {
        verbs.addLinked(from.id(), chartX, chartY);
    }

    @Override
    public void open(UUID entity) {
        Optional<CanvasItem> drawn = model.scene().canvas(entity);
        if (drawn.isEmpty()) model.session().openEntity(entity);
        else if (drawn.get().kind() != CanvasKind.GROUP) verbs.write(drawn.get());
        else {
            model.selection().only(List.of(entity));
            model.drawings().fold();
        }
    }

    @Override
    public void rename(ChartNode node) {
        new RenameField(node, model.viewport().view().get(), name -> model.entities().rename(node.id(), name)).over(sheet);
    }

    @Override
    public void add(double chartX, double chartY) {
        verbs.add(Optional.of(new double[] {chartX, chartY}));
    }

    private Label empty() {
        Label empty = new Label();
        empty.textProperty().bind(model.filters().layingOut().map(on -> MESSAGES.get(on ? "chart.layingOut" : "chart.empty")));
        empty.setWrapText(true);
        empty.setMaxWidth(460);
        empty.getStyleClass().add("empty-state");
        empty.visibleProperty().bind(model.reading().map(r -> r.scene().nodes().isEmpty()));
        empty.setMouseTransparent(true);
        return empty;
    }

    /** Says what the analyst might not see: that there is more, or that what is pinned stays so. */
    private Label hint() {
        Label hint = new Label();
        hint.setId("chart-hint");
        hint.getStyleClass().addAll("chip", "chart-hint");
        hint.setMouseTransparent(true);
        String more = MESSAGES.get("hint.part", KeyCombination.valueOf("Shortcut+0").getDisplayText());
        hint.textProperty().bind(movingPinned.map(pinned -> pinned ? MESSAGES.get("hint.pinned") : more));
        hint.visibleProperty().bind(movingPinned.or(model.viewport().part()));
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        return hint;
    }

    /** Whether the picture shows what was asked for last. */
    boolean isSettled() {
        return canvas.isSettled();
    }

    ChartViewModel model() {
        return model;
    }

    ChartVerbs verbs() {
        return verbs;
    }

    /** Puts the caret where a name is looked for. */
    void lookFor() {
        tools.lookFor();
    }
}
