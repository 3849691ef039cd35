package org.ibidem.chart.matrix;

import org.ibidem.chart.matrix.AssociationMatrix.Cell;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.Surface;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;

/** Draws the part of a matrix that is seen: shaded cells with their counts, and the names at the left and above, which stay where they are. */
public final class MatrixPainter {
    private static final double NAME = 10;
    private static final double COUNTED = 20;
    private static final double NAMED = 11;
    private static final int[] SHADES = {0xE0, 0x96, 0x50, 0x00};
    private static final double SLANT = -Math.PI / 2;
    private final Surface surface;
    private final Palette palette;
    private final Fonts fonts;
    private final Frame frame;

    /**
     * What is seen: a box of this size, {@code left} of which is for the names of rows and {@code top} for those of columns; how large cells are, and how
     * far they are moved out of the box, all in units of the surface.
     */
    public record Frame(double width, double height, double left, double top, double cell, double movedX, double movedY) {
        /** The first column that is seen, of a matrix of this size. */
        public int firstColumn(int size) {
            return Math.clamp((int) (movedX / cell), 0, Math.max(0, size - 1));
        }

        /** The first row that is seen, of a matrix of this size. */
        public int firstRow(int size) {
            return Math.clamp((int) (movedY / cell), 0, Math.max(0, size - 1));
        }

        /** Where a column begins. */
        public double x(int column) {
            return left + column * cell - movedX;
        }

        /** Where a row begins. */
        public double y(int row) {
            return top + row * cell - movedY;
        }
    }

    /** Draws onto this surface what the frame shows. */
    public MatrixPainter(Surface surface, Palette palette, Fonts fonts, Frame frame) {
        this.surface = surface;
        this.palette = palette;
        this.fonts = fonts;
        this.frame = frame;
    }

    /** Draws the matrix, and a frame around the cell at a row and a column, unless they are negative. */
    public void paint(AssociationMatrix matrix, int row, int column) {
        fill(palette.paper());
        surface.box(0, 0, frame.width(), frame.height(), 0);
        int size = matrix.size();
        int lastRow = Math.min(size, (int) Math.ceil((frame.movedY() + frame.height() - frame.top()) / frame.cell()));
        int lastColumn = Math.min(size, (int) Math.ceil((frame.movedX() + frame.width() - frame.left()) / frame.cell()));
        if (row >= 0) cross(row, column);
        for (int r = frame.firstRow(size); r < lastRow; r++) {
            for (int c = frame.firstColumn(size); c < lastColumn; c++) ground(matrix, r, c);
        }
        if (row >= 0) current(row, column);
        names(matrix, lastRow, lastColumn, row, column);
    }

    private void fill(int colour) {
        surface.stroke(0, 0);
        surface.fill(colour);
    }

    /** The row and the column of the cell that the keyboard is at, to be followed to their names. */
    private void cross(int row, int column) {
        fill(palette.selected() & 0xFFFFFF | 0x1A000000);
        surface.box(0, frame.y(row), frame.width(), frame.cell(), 0);
        surface.box(frame.x(column), 0, frame.cell(), frame.height(), 0);
    }

    private void ground(AssociationMatrix matrix, int row, int column) {
        double x = frame.x(column);
        double y = frame.y(row);
        double gap = frame.cell() > NAMED ? 1 : 0;
        if (row == column) {
            fill(palette.quiet() & 0xFFFFFF | 0x30000000);
            surface.box(x, y, frame.cell() - gap, frame.cell() - gap, 0);
        } else if (gap > 0) {
            fill(palette.quiet() & 0xFFFFFF | 0x12000000);
            surface.box(x, y, frame.cell() - gap, frame.cell() - gap, 0);
        }
        matrix.cell(row, column).ifPresent(c -> cell(c, x, y, frame.cell() - gap));
    }

    /** A cell with its upper left corner here. */
    void cell(Cell cell, double x, double y, double side) {
        int colour = cell.disputed() ? palette.disputed() : palette.link();
        surface.fill(colour & 0xFFFFFF | shade(cell.standing()) << 24);
        surface.stroke(cell.standing() == Standing.PROPOSED || cell.disputed() ? colour : 0, side > NAMED ? 1.2 : 0.6);
        double inset = side > NAMED ? 0.6 : 0;
        surface.box(x + inset, y + inset, side - 2 * inset, side - 2 * inset, side > NAMED ? 2 : 0);
        if (side < COUNTED) return;
        boolean strong = cell.standing() == Standing.SOLID;
        surface.fill(strong ? palette.paper() : palette.ink());
        surface.text(Integer.toString(cell.relations().size()), x + side * 0.4, y + side * 0.62, side * 0.42, true);
        surface.text(Integer.toString(cell.origins()), x + side * 0.79, y + side * 0.84, side * 0.3, false);
    }

    private static int shade(Standing standing) {
        return SHADES[standing.ordinal()];
    }

    private void current(int row, int column) {
        surface.fill(0);
        surface.stroke(palette.selected(), 2);
        surface.box(frame.x(column) - 0.5, frame.y(row) - 0.5, frame.cell(), frame.cell(), 2);
    }

    private void names(AssociationMatrix matrix, int lastRow, int lastColumn, int row, int column) {
        fill(palette.paper());
        surface.box(0, 0, frame.width(), frame.top(), 0);
        surface.box(0, 0, frame.left(), frame.height(), 0);
        int every = Math.max(1, (int) Math.ceil(NAMED / frame.cell()));
        double size = Math.min(NAME, Math.max(7, frame.cell() * 0.8));
        for (int r = frame.firstRow(matrix.size()); r < lastRow; r++) {
            if (r % every != 0 && r != row || frame.y(r) + frame.cell() / 2 < frame.top()) continue;
            String words = fonts.fitted(matrix.entities().get(r).caption(), size, r == row, frame.left() - 10);
            surface.fill(r == row ? palette.selected() : palette.ink());
            surface.text(words, frame.left() - 6 - fonts.width(words, size, r == row) / 2, frame.y(r) + frame.cell() / 2 + size * 0.35, size, r == row);
        }
        for (int c = frame.firstColumn(matrix.size()); c < lastColumn; c++) {
            if (c % every != 0 && c != column || frame.x(c) + frame.cell() / 2 < frame.left()) continue;
            String words = fonts.fitted(matrix.entities().get(c).caption(), size, false, frame.top() - 10);
            surface.fill(c == column ? palette.selected() : palette.ink());
            surface.textAlong(words, frame.x(c) + frame.cell() / 2, frame.top() - 5 - fonts.width(words, size, false) / 2, SLANT, size);
        }
        fill(palette.paper());
        surface.box(0, 0, frame.left(), frame.top(), 0);
    }
}
