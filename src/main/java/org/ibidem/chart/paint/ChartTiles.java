package org.ibidem.chart.paint;

import org.ibidem.chart.ChartScene;
import org.ibidem.fonts.Fonts;

/**
 * A large chart laid over sheets of paper that are glued together: how many there are, and what each shows, in a box of this width and
 * height in points. Neighbours share a strip, marked on both, so that they can be cut and laid over each other.
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

    /** As many sheets as it takes for the names to be read, and no more than a hundred. */
    public static ChartTiles of(ChartScene scene, Fonts fonts, double width, double height) {
        double scale = READABLE;
        ChartTiles tiles = at(scene, fonts, width, height, scale);
        while (tiles.count() > MOST) {
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

    /** How many sheets. */
    public int count() {
        return columns * rows;
    }

    /** What a sheet is called: the letter of its column and the number of its row, such as {@code B2}. */
    public static String name(int column, int row) {
        String letter = Character.toString('A' + column % LETTERS);
        return (column < LETTERS ? "" : Character.toString('A' + column / LETTERS - 1)) + letter + (row + 1);
    }

    /** Where the upper left corner of everything lies on the glued sheets, so that the chart is in their middle. */
    private double[] origin() {
        double[] b = scene.bounds();
        double wide = columns * (width - OVERLAP) + OVERLAP;
        double high = rows * (height - OVERLAP) + OVERLAP;
        return new double[] {(wide - (b[0] + b[2]) * scale) / 2, (high - (b[1] + b[3]) * scale) / 2};
    }

    private View view(int column, int row) {
        double[] origin = origin();
        return new View(scale, origin[0] - column * (width - OVERLAP), origin[1] - row * (height - OVERLAP), width, height);
    }

    /** Draws what lies on a sheet, with its upper left corner at the origin, and the marks of the strips it shares. */
    public void paint(Surface surface, int column, int row) {
        ChartPainter.ofEverything(Palette.LIGHT, fonts, 0).paint(surface, scene, view(column, row), Emphasis.NONE);
        surface.stroke(Palette.LIGHT.quiet(), 0.5, 2, 3);
        if (column > 0) surface.line(OVERLAP, 0, OVERLAP, height);
        if (column < columns - 1) surface.line(width - OVERLAP, 0, width - OVERLAP, height);
        if (row > 0) surface.line(0, OVERLAP, width, OVERLAP);
        if (row < rows - 1) surface.line(0, height - OVERLAP, width, height - OVERLAP);
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
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = column * (width - OVERLAP) * small;
                double y = row * (height - OVERLAP) * small;
                surface.fill(0);
                surface.stroke(Palette.LIGHT.selected(), 0.8);
                surface.box(x, y, width * small, height * small, 0);
                surface.fill(Palette.LIGHT.selected());
                surface.text(name(column, row), x + 14, y + 14, 11, true);
            }
        }
    }
}
