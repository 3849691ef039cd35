package org.ibidem.chart.paint;

import java.util.BitSet;
import java.util.List;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.LinkPath;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.CanvasItem;

/**
 * A large chart laid over sheets of paper that are glued together: which there are, and what each shows, in a box of this width and
 * height in points. Neighbours share a strip, marked on both, so that they can be cut and laid over each other. Where nothing lies there is no sheet.
 */
public record ChartTiles(ChartScene scene, Fonts fonts, double width, double height, double scale, int columns, int rows) {
    /** How wide the strip is that neighbours share, in points. */
    public static final double OVERLAP = 24;
    private static final double READABLE = 0.67;
    private static final double MARGIN = 10;
    private static final double SMALLER = 0.9;
    private static final int MOST = 100;
    private static final int LETTERS = 26;
    private static final double MARK = 5;
    private static final int PIECES = 24;

    /** As many sheets as it takes for the names to be read, and no more than a hundred. */
    public static ChartTiles of(ChartScene scene, Fonts fonts, double width, double height) {
        double scale = READABLE;
        ChartTiles tiles = at(scene, fonts, width, height, scale);
        while (tiles.columns() * tiles.rows() > MOST) {
            scale *= SMALLER;
            tiles = at(scene, fonts, width, height, scale);
        }
        return tiles;
    }

    private static ChartTiles at(ChartScene scene, Fonts fonts, double width, double height, double scale) {
        double[] b = scene.bounds();
        return new ChartTiles(scene, fonts, width, height, scale, needed((b[2] - b[0]) * scale, width), needed((b[3] - b[1]) * scale, height));
    }

    private static int needed(double length, double sheet) {
        return Math.max(1, (int) Math.ceil((length + 2 * MARGIN - OVERLAP) / (sheet - OVERLAP)));
    }

    /** A sheet by its column and row. */
    public record Place(int column, int row) {
        /** What it is called: the letter of its column and the number of its row, such as {@code B2}. */
        public String name() {
            String letter = Character.toString('A' + column % LETTERS);
            return (column < LETTERS ? "" : Character.toString('A' + column / LETTERS - 1)) + letter + (row + 1);
        }
    }

    /** Whether this way to lay it takes less paper for letters that are no smaller. */
    public boolean isBetterThan(ChartTiles other) {
        return scale > other.scale || scale == other.scale && sheets().size() < other.sheets().size();
    }

    /** The sheets on which something lies, row by row. */
    public List<Place> sheets() {
        BitSet used = new BitSet(columns * rows);
        for (ChartNode n : scene.nodes()) use(used, n.x() - n.width() / 2, n.y() - n.height() / 2, n.x() + n.width() / 2, n.y() + n.height() / 2);
        for (CanvasItem c : scene.canvas()) use(used, c.box().left(), c.box().top(), c.box().left() + c.box().width(), c.box().top() + c.box().height());
        for (int i = 0; i < scene.links().size(); i++) use(used, scene.way(i));
        return used.stream().mapToObj(i -> new Place(i % columns, i / columns)).toList();
    }

    /** In short pieces, for the box of a long way also has sheets that it does not cross. */
    private void use(BitSet used, LinkPath way) {
        double[] from = way.at(0);
        for (int i = 1; i <= PIECES; i++) {
            double[] to = way.at((double) i / PIECES);
            use(used, Math.min(from[0], to[0]) - MARK, Math.min(from[1], to[1]) - MARK, Math.max(from[0], to[0]) + MARK, Math.max(from[1], to[1]) + MARK);
            from = to;
        }
    }

    private void use(BitSet used, double left, double top, double right, double bottom) {
        double[] origin = origin();
        int lastRow = index(bottom * scale + origin[1], height, rows, 0);
        int lastColumn = index(right * scale + origin[0], width, columns, 0);
        for (int row = index(top * scale + origin[1], height, rows, OVERLAP); row <= lastRow; row++) {
            used.set(row * columns + index(left * scale + origin[0], width, columns, OVERLAP), row * columns + lastColumn + 1);
        }
    }

    /** The last sheet that begins before a place or, with the strip that neighbours share, the first that ends behind it. */
    private static int index(double place, double sheet, int count, double strip) {
        return Math.clamp((int) Math.floor((place - strip) / (sheet - OVERLAP)), 0, count - 1);
    }

    /** Where the upper left corner of everything lies on the glued sheets, so that the chart is in their middle. */
    private double[] origin() {
        double[] b = scene.bounds();
        double wide = columns * (width - OVERLAP) + OVERLAP;
        double high = rows * (height - OVERLAP) + OVERLAP;
        return new double[] {(wide - (b[0] + b[2]) * scale) / 2, (high - (b[1] + b[3]) * scale) / 2};
    }

    private View view(Place p) {
        double[] origin = origin();
        return new View(scale, origin[0] - p.column() * (width - OVERLAP), origin[1] - p.row() * (height - OVERLAP), width, height);
    }

    /** Draws what lies on a sheet, with its upper left corner at the origin, and the marks of the strips it shares. */
    public void paint(Surface surface, Place p) {
        ChartPainter.ofEverything(Palette.LIGHT, fonts, 0).paint(surface, scene, view(p), Emphasis.NONE);
        surface.stroke(Palette.LIGHT.quiet(), 0.5, 2, 3);
        if (p.column() > 0) surface.line(OVERLAP, 0, OVERLAP, height);
        if (p.column() < columns - 1) surface.line(width - OVERLAP, 0, width - OVERLAP, height);
        if (p.row() > 0) surface.line(0, OVERLAP, width, OVERLAP);
        if (p.row() < rows - 1) surface.line(0, height - OVERLAP, width, height - OVERLAP);
        surface.stroke(Palette.LIGHT.ink(), 0.6);
        for (double x : new double[] {OVERLAP, width - OVERLAP}) for (double y : new double[] {OVERLAP, height - OVERLAP}) cross(surface, x, y);
    }

    private static void cross(Surface surface, double x, double y) {
        surface.line(x - MARK, y, x + MARK, y);
        surface.line(x, y - MARK, x, y + MARK);
    }

    /** Draws the sheets as frames with their names over a small picture of everything, fitted into a box of this size. */
    public void paintOverview(Surface surface, double boxWidth, double boxHeight) {
        double wide = columns * (width - OVERLAP) + OVERLAP;
        double high = rows * (height - OVERLAP) + OVERLAP;
        double small = Math.min(boxWidth / wide, boxHeight / high);
        double[] origin = origin();
        View view = new View(scale * small, origin[0] * small, origin[1] * small, boxWidth, boxHeight);
        ChartPainter.ofEverything(Palette.LIGHT, fonts, 0).paint(surface, scene, view, Emphasis.NONE);
        for (Place p : sheets()) {
            double x = p.column() * (width - OVERLAP) * small;
            double y = p.row() * (height - OVERLAP) * small;
            surface.fill(0);
            surface.stroke(Palette.LIGHT.selected(), 0.8);
            surface.box(x, y, width * small, height * small, 0);
            surface.fill(Palette.LIGHT.selected());
            surface.text(p.name(), x + 14, y + 14, 11, true);
        }
    }
}
