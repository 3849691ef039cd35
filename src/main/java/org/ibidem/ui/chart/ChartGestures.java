package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.ibidem.chart.CanvasPlaces;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.Lasso;
import org.ibidem.chart.paint.View;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;

/**
 * What the mouse means on a chart: a click selects, a drag on a node moves what is selected, on empty ground it draws a frame around
 * what to select, with Alt a line; with the middle or right button, or the space bar held, it pans; the wheel zooms where it points; a drag from a
 * selected node's handle draws a link, to a new entity where there is none, and from the corner of a note or frame gives it another size.
 */
final class ChartGestures {
    private static final double REACH = 6;
    private static final double STILL = 3;
    /** Between the lines of the grid, in chart units. */
    private static final double GRID = 20;
    private final ChartViewModel model;
    private final Feedback feedback;
    private Kind kind = Kind.NONE;
    private boolean spaceHeld;
    private boolean spacePanned;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private ChartNode pressed;
    private CanvasItem drawn;

    private Lasso lasso;

    private enum Kind { NONE, PAN, DRAG, FRAME, LASSO, LINK, RESIZE }

    /** What the gestures show while they go on, and what they end in. Places are in the window's units, moves in chart units. */
    interface Feedback {
        void dragging(double dx, double dy);

        void framing(double left, double top, double width, double height);

        void resizing(CanvasItem.Box box);

        void lassoing(List<double[]> corners);

        void linking(ChartNode from, Optional<ChartNode> goal, double x, double y);

        void over();

        void link(ChartNode from, ChartNode to);

        void linkToNew(ChartNode from, double chartX, double chartY);

        void open(UUID entity);

        void rename(ChartNode node);

        void add(double chartX, double chartY);
    }

    ChartGestures(ChartViewModel model, Feedback feedback) {
        this.model = model;
        this.feedback = feedback;
    }

    /** The space bar is held or let go; on letting go, says whether it was used to pan. */
    boolean space(boolean held) {
        boolean panned = spacePanned;
        spacePanned = held && panned;
        spaceHeld = held;
        return panned;
    }

    private View view() {
        return model.viewport().view().get();
    }

    private Optional<ChartNode> nodeAt(double x, double y) {
        return model.index().node(view().chartX(x), view().chartY(y));
    }

    private Optional<ChartLink> linkAt(double x, double y) {
        return model.index().link(view().chartX(x), view().chartY(y), REACH / view().scale());
    }

    private Optional<CanvasItem> drawnAt(double x, double y) {
        return new CanvasPlaces(model.scene()).at(view().chartX(x), view().chartY(y));
    }

    /** Whether the lower right corner of the only note or frame that is selected is here. */
    private boolean isCorner(double x, double y) {
        return model.drawings().alone().filter(c -> c.kind() != CanvasKind.GROUP)
            .filter(c -> Math.hypot(x - cornerX(view(), c), y - cornerY(view(), c)) <= REACH + 2).isPresent();
    }

    static double cornerX(View view, CanvasItem item) {
        return view.x(item.box().left() + item.box().width());
    }

    static double cornerY(View view, CanvasItem item) {
        return view.y(item.box().top() + item.box().height());
    }

    /** The node whose handle, at the right of its shape, is here. */
    private Optional<ChartNode> handleAt(double x, double y) {
        if (model.selection().ids().get().size() > 2) return Optional.empty();
        return model.selection().nodes().stream().filter(n -> Math.hypot(x - handleX(view(), n), y - view().y(n.shapeY())) <= 8).findFirst();
    }

    static double handleX(View view, ChartNode node) {
        return view.x(node.x() + node.radius()) + 11;
    }

    void press(MouseEvent e) {
        startX = e.getX();
        startY = e.getY();
        lastX = startX;
        lastY = startY;
        if (e.getButton() != MouseButton.PRIMARY || spaceHeld) {
            kind = Kind.PAN;
            spacePanned = spaceHeld;
            return;
        }
        if (e.isAltDown() || model.lasso().get()) {
            kind = Kind.LASSO;
            lasso = new Lasso();
            lasso.to(view().chartX(startX), view().chartY(startY));
            return;
        }
        Optional<ChartNode> handle = handleAt(startX, startY);
        pressed = handle.or(() -> nodeAt(startX, startY)).orElse(null);
        drawn = pressed != null ? null : drawnAt(startX, startY).orElse(null);
        kind = handle.isPresent() ? Kind.LINK : isCorner(startX, startY) ? Kind.RESIZE : pressed != null || drawn != null ? Kind.DRAG
            : linkAt(startX, startY).isPresent() ? Kind.NONE : Kind.FRAME;
        boolean adding = e.isShiftDown() || e.isShortcutDown();
        if (kind == Kind.DRAG && (adding || !model.selection().ids().get().contains(held()))) select(List.of(held()), adding);
    }

    private UUID held() {
        return drawn != null ? drawn.id() : pressed.id();
    }

    private void select(List<UUID> ids, boolean adding) {
        if (adding) model.selection().toggle(ids);
        else model.selection().only(ids);
    }

    void drag(MouseEvent e) {
        switch (kind) {
            case PAN -> model.viewport().view().set(view().panned(e.getX() - lastX, e.getY() - lastY));
            case DRAG -> {
                double[] by = by(e);
                feedback.dragging(by[0], by[1]);
            }
            case LASSO -> {
                lasso.to(view().chartX(e.getX()), view().chartY(e.getY()));
                feedback.lassoing(lasso.corners());
            }
            case FRAME -> feedback.framing(Math.min(startX, e.getX()), Math.min(startY, e.getY()), Math.abs(e.getX() - startX), Math.abs(e.getY() - startY));
            case RESIZE -> model.drawings().alone().ifPresent(c -> feedback.resizing(resized(c, e)));
            case LINK -> feedback.linking(pressed, goalAt(e.getX(), e.getY()), e.getX(), e.getY());
            case NONE -> { }
        }
        lastX = e.getX();
        lastY = e.getY();
    }

    /** How far what is dragged goes, in chart units: to the next line of the grid when it shall. */
    private double[] by(MouseEvent e) {
        double dx = (e.getX() - startX) / view().scale();
        double dy = (e.getY() - startY) / view().scale();
        if (!model.switches().snap().isOn()) return new double[] {dx, dy};
        double x = drawn != null ? drawn.box().left() : pressed.x();
        double y = drawn != null ? drawn.box().top() : pressed.shapeY();
        return new double[] {onGrid(x + dx) - x, onGrid(y + dy) - y};
    }

    private CanvasItem.Box resized(CanvasItem c, MouseEvent e) {
        return model.drawings().resized(c, view().chartX(e.getX()) - c.box().left(), view().chartY(e.getY()) - c.box().top());
    }

    private static double onGrid(double place) {
        return Math.round(place / GRID) * GRID;
    }

    void release(MouseEvent e) {
        boolean still = Math.hypot(e.getX() - startX, e.getY() - startY) < STILL;
        boolean adding = e.isShiftDown() || e.isShortcutDown();
        Kind ended = kind;
        kind = Kind.NONE;
        feedback.over();
        if (ended == Kind.DRAG && !still) drop(by(e));
        // Of several only now: they could have been meant to be dragged.
        else if (ended == Kind.DRAG && !adding) select(List.of(held()), false);
        else if (ended == Kind.RESIZE && !still) model.drawings().alone().ifPresent(c -> model.drawings().resize(c, resized(c, e).width(), resized(c, e).height()));
        else if (ended == Kind.LASSO) select(lasso.caught(model.index()).stream().map(ChartNode::id).toList(), adding);
        else if (ended == Kind.FRAME && !still) frame(e, adding);
        else if (ended == Kind.LINK && !still) linkTo(e.getX(), e.getY());
        else if (ended == Kind.FRAME && !adding) model.index().possiblySame(view().chartX(e.getX()), view().chartY(e.getY()), REACH / view().scale())
            .ifPresentOrElse(p -> select(List.of(p.one(), p.other()), false), model.selection()::clear);
        else if (ended == Kind.NONE && still) linkAt(e.getX(), e.getY()).ifPresent(l -> select(List.of(l.id()), adding));
    }

    private void linkTo(double x, double y) {
        if (nodeAt(x, y).isEmpty()) feedback.linkToNew(pressed, view().chartX(x), view().chartY(y));
        else goalAt(x, y).ifPresent(n -> feedback.link(pressed, n));
    }

    private Optional<ChartNode> goalAt(double x, double y) {
        return nodeAt(x, y).filter(n -> !n.id().equals(pressed.id()));
    }

    private void drop(double[] by) {
        model.arranging().move(by[0], by[1]);
    }

    private void frame(MouseEvent e, boolean adding) {
        List<ChartNode> inside = model.index().within(view().chartX(Math.min(startX, e.getX())), view().chartY(Math.min(startY, e.getY())),
            view().chartX(Math.max(startX, e.getX())), view().chartY(Math.max(startY, e.getY())));
        select(inside.stream().map(ChartNode::id).toList(), adding);
    }

    /** The entity or relation at a place of the window. */
    Optional<UUID> hit(double x, double y) {
        return nodeAt(x, y).map(ChartNode::id).or(() -> drawnAt(x, y).map(CanvasItem::id)).or(() -> linkAt(x, y).map(ChartLink::id));
    }

    void click(MouseEvent e) {
        if (e.getClickCount() != 2 || e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) return;
        Optional<UUID> hit = hit(e.getX(), e.getY());
        Optional<ChartNode> named = nodeAt(e.getX(), e.getY())
            .filter(n -> view().chartY(e.getY()) > n.shapeY() + n.radius() && model.scene().canvas(n.id()).isEmpty());
        if (named.isPresent()) feedback.rename(named.get());
        else if (hit.isPresent()) feedback.open(hit.get());
        else feedback.add(view().chartX(e.getX()), view().chartY(e.getY()));
    }

    void scroll(ScrollEvent e) {
        double factor = Math.pow(1.0018, e.getDeltaY());
        model.viewport().view().set(view().zoomed(factor, e.getX(), e.getY()));
    }
}
