package org.ibidem.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.SceneIndex;

/** The node or link that the keyboard is at, and where it can go from there. It may be selected or not. */
public final class ChartCursor {
    private final ObjectProperty<UUID> current = new SimpleObjectProperty<>();
    private SceneIndex index = new SceneIndex(ChartScene.EMPTY);
    /** The node whose links are gone around. */
    private UUID around;

    /** The entity or relation; {@code null} for none. */
    public ObjectProperty<UUID> current() {
        return current;
    }

    void read(SceneIndex now) {
        index = now;
        if (current.get() != null && !now.scene().has(current.get())) current.set(null);
    }

    private ChartScene scene() {
        return index.scene();
    }

    /** The node it is at. */
    Optional<ChartNode> node() {
        UUID id = current.get();
        return id == null || scene().index(id).isEmpty() ? Optional.empty() : Optional.of(scene().node(id));
    }

    /** The link it is at. */
    Optional<ChartLink> link() {
        UUID id = current.get();
        return id == null ? Optional.empty() : scene().linkIndex(id).stream().mapToObj(scene().links()::get).findFirst();
    }

    /** Its place in chart units: x and y. */
    Optional<double[]> place() {
        return node().map(n -> new double[] {n.x(), n.shapeY()}).or(() -> link().map(l -> scene().way(scene().linkIndex(l.id()).orElseThrow()).at(0.5)));
    }

    /** Goes to the nearest node in a direction, or to the best linked one when it is nowhere. */
    boolean step(double dx, double dy) {
        Optional<ChartNode> next = place().isEmpty() ? best() : place().flatMap(p -> index.beyond(p[0], p[1], dx, dy));
        next.ifPresent(n -> current.set(n.id()));
        return next.isPresent();
    }

    private Optional<ChartNode> best() {
        return IntStream.of(scene().byImportance()).limit(1).mapToObj(scene().nodes()::get).findFirst();
    }

    /** Goes along the link that leads most nearly in a direction to its other end; from a link, to that end of it. */
    boolean walk(double dx, double dy) {
        Optional<double[]> from = place();
        if (from.isEmpty()) return step(dx, dy);
        Optional<ChartNode> next = ends().stream().filter(n -> bearing(from.get(), n, dx, dy) > 0.1)
            .max(Comparator.comparingDouble(n -> bearing(from.get(), n, dx, dy)));
        next.ifPresent(n -> current.set(n.id()));
        return next.isPresent();
    }

    private List<ChartNode> ends() {
        Optional<ChartLink> link = link();
        if (link.isPresent()) return List.of(scene().nodes().get(link.get().from()), scene().nodes().get(link.get().to()));
        int here = scene().index(current.get()).orElseThrow();
        return IntStream.of(scene().linksAt(here)).map(l -> scene().links().get(l).other(here)).filter(n -> n != here).distinct()
            .mapToObj(scene().nodes()::get).toList();
    }

    /** The cosine of the angle between the way to a node and a direction. */
    private static double bearing(double[] from, ChartNode n, double dx, double dy) {
        double x = n.x() - from[0];
        double y = n.shapeY() - from[1];
        return (x * dx + y * dy) / Math.max(1e-6, Math.hypot(x, y));
    }

    /** Goes around the links of a node, clockwise or back; false when there is none left, so that the keyboard may go elsewhere. */
    boolean turn(boolean clockwise) {
        node().ifPresent(n -> around = n.id());
        if (around == null || current.get() == null || scene().index(around).isEmpty()) return false;
        List<UUID> links = linksAround(scene().index(around).orElseThrow());
        int now = links.indexOf(current.get());
        int next = clockwise ? now + 1 : now - 1;
        if (next >= links.size() || now < 0 && !clockwise) return false;
        current.set(next < 0 ? around : links.get(next));
        return true;
    }

    private List<UUID> linksAround(int node) {
        return IntStream.of(scene().linksAt(node)).boxed().sorted(Comparator.<Integer>comparingDouble(l -> clock(node, l)).thenComparing(l -> l))
            .map(l -> scene().links().get(l).id()).toList();
    }

    /** The direction in which a link leaves, clockwise from straight up. */
    private double clock(int node, int link) {
        ChartNode n = scene().nodes().get(node);
        double[] middle = scene().way(link).at(0.5);
        double angle = Math.atan2(middle[0] - n.x(), n.shapeY() - middle[1]);
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }
}
