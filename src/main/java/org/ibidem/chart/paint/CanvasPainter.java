package org.ibidem.chart.paint;

import java.util.List;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NoteText;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.Look.Form;
import org.ibidem.ontology.Kind;

/** Draws what the analyst put on a chart beside entities: frames and groups behind everything, notes before it with lines to what they are about. */
record CanvasPainter(Surface s, Palette palette, Fonts fonts, View v, Detail detail, Emphasis emphasis) {
    private static final int TINT = 0x12000000;

    /** The frames and boxes around groups, the lines of notes, and what shows that a node is a group. */
    void behind(ChartScene scene) {
        scene.canvas().stream().filter(CanvasItem::isAround).forEach(this::frame);
        scene.canvas().stream().filter(c -> c.entityId() != null).forEach(c -> scene.index(c.entityId()).ifPresent(i -> lead(c, scene.nodes().get(i))));
        scene.canvas().stream().filter(CanvasItem::collapsed).forEach(c -> scene.index(c.id()).ifPresent(i -> stack(scene.nodes().get(i))));
    }

    /** The notes. */
    void before(ChartScene scene) {
        scene.canvas().stream().filter(c -> c.kind() == CanvasKind.NOTE).forEach(this::note);
    }

    /** Where notes lie and titles of frames stand no other words have room. */
    void take(ChartScene scene, Room room) {
        for (CanvasItem c : scene.canvas()) {
            CanvasItem.Box b = c.box();
            if (c.kind() == CanvasKind.NOTE) room.take(v.x(b.left()), v.y(b.top()), v.x(b.left() + b.width()), v.y(b.top() + b.height()));
            String title = c.isAround() ? title(c) : "";
            if (!title.isEmpty()) room.take(titleLeft(c), v.y(b.top()), titleLeft(c) + fonts.width(title, titleSize(), true), titleBaseline(c));
        }
    }

    private double titleSize() {
        return detail.letters(NoteText.SIZE);
    }

    private double titleLeft(CanvasItem c) {
        return v.x(c.box().left() + NoteText.PADDING);
    }

    private double titleBaseline(CanvasItem c) {
        return v.y(c.box().top() + NoteText.PADDING / 2) + titleSize();
    }

    /** As much of a title as there is room for; nothing when that is not two letters. */
    private String title(CanvasItem c) {
        String title = c.text().strip();
        String fitted = fonts.fitted(title, titleSize(), true, (c.box().width() - 2 * NoteText.PADDING) * v.scale());
        return fitted.equals(title) || fitted.length() > 2 ? fitted : "";
    }

    private void box(CanvasItem c, int fill, int edge, double corner) {
        boolean selected = emphasis.selects(c.id());
        s.fill(fill);
        s.stroke(selected ? palette.selected() : edge, Math.max(0.8, (selected ? 2.4 : 1) * v.scale()));
        s.box(v.x(c.box().left()), v.y(c.box().top()), c.box().width() * v.scale(), c.box().height() * v.scale(), corner * v.scale());
    }

    private void frame(CanvasItem c) {
        box(c, palette.quiet() & 0xFFFFFF | TINT, palette.quiet(), 8);
        String title = title(c);
        if (title.isEmpty()) return;
        s.fill(palette.quiet());
        s.text(title, titleLeft(c) + fonts.width(title, titleSize(), true) / 2, titleBaseline(c), titleSize(), true);
    }

    private void lead(CanvasItem c, ChartNode n) {
        double dx = n.x() - c.box().x();
        double dy = n.shapeY() - c.box().y();
        double away = Math.max(1e-6, Math.hypot(dx, dy));
        double reach = n.radius() + 2;
        s.stroke(palette.edge(Kind.EVENT), Math.max(0.7, 1.1 * v.scale()));
        s.line(v.x(c.box().x()), v.y(c.box().y()), v.x(n.x() - dx / away * reach), v.y(n.shapeY() - dy / away * reach));
    }

    /** Others behind the shape of a group show that it stands for several. */
    private void stack(ChartNode n) {
        s.fill(palette.fill(n.kind()));
        s.stroke(emphasis.selects(n.id()) ? palette.selected() : palette.edge(n.kind()), Math.max(0.8, 1.2 * v.scale()));
        for (int behind = 2; behind > 0; behind--) {
            double by = behind * 4;
            Shape.of(n.kind(), Form.AS_IS).draw(s, v.x(n.x() + by), v.y(n.shapeY() - by), detail.radius());
        }
    }

    /** Letters do not shrink with the chart, so that from afar as much is written as there is room for. */
    private void note(CanvasItem c) {
        box(c, palette.fill(Kind.EVENT), palette.edge(Kind.EVENT), 3);
        double size = detail.letters(NoteText.SIZE);
        double larger = size / (NoteText.SIZE * v.scale());
        double line = NoteText.LINE * v.scale() * larger;
        // One line has room between the edges even where two would need the padding.
        int room = c.box().height() * v.scale() < size ? 0 : Math.max(1, (int) ((c.box().height() - NoteText.PADDING) * v.scale() / line));
        List<String> lines = new NoteText(fonts).lines(c.text(), (c.box().width() - 2 * NoteText.PADDING) / larger + 2 * NoteText.PADDING);
        s.fill(palette.ink());
        double above = Math.min(NoteText.PADDING * v.scale() / Math.max(1, larger), (c.box().height() * v.scale() - size) / 2);
        double baseline = v.y(c.box().top()) + above + size * 0.95;
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            String text = i == room - 1 && lines.size() > room ? lines.get(i) + " …" : lines.get(i);
            s.text(text, v.x(c.box().left() + NoteText.PADDING) + fonts.width(text, size, false) / 2, baseline, size, false);
            baseline += line;
        }
    }
}
