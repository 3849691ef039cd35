package org.ibidem.chart.matrix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.chart.matrix.AssociationMatrix.Cell;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.Png;
import org.ibidem.chart.paint.Surface;
import org.ibidem.chart.paint.SvgSurface;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;

/**
 * All of a matrix as a figure, with a legend below it: what the numbers and the shades mean, and what else is to be said of it, such as how it
 * is to be handled. Large ones have smaller cells.
 */
public record MatrixPicture(AssociationMatrix matrix, Fonts fonts, List<String> said) {
    private static final Messages MESSAGES = Messages.of(MatrixPicture.class);
    private static final double NAMES = 170;
    private static final double LARGEST_CELL = 26;
    private static final double LARGEST = 6_000;
    private static final double LEGEND = 22;
    private static final double LINE = 13;
    private static final double SIZE = 9;
    private static final double ROOM = 24;
    private static final double MARGIN = 12;
    private static final int SHARP = 1_500;

    private double cell() {
        return Math.min(LARGEST_CELL, LARGEST / Math.max(1, matrix.size()));
    }

    private double width() {
        return Math.max(520, NAMES + matrix.size() * cell() + 2 * MARGIN);
    }

    private double height() {
        return NAMES + matrix.size() * cell() + (signs().size() + 1) * LEGEND + notes().size() * LINE + 2 * MARGIN;
    }

    private List<String> notes() {
        Stream<String> left = matrix.left() == 0 ? Stream.empty() : Stream.of(MESSAGES.get("matrix.left", matrix.left()));
        return Stream.concat(said.stream(), left).flatMap(words -> fonts.lines(words, SIZE, false, width() - 2 * MARGIN).stream()).toList();
    }

    private static List<Cell> signs() {
        List<UUID> two = List.of(new UUID(0, 1), new UUID(0, 2));
        return List.of(new Cell(two, 3, Standing.SOLID, false), new Cell(two, 1, Standing.DASHED, false), new Cell(two, 1, Standing.DOTTED, false),
            new Cell(two, 0, Standing.PROPOSED, false), new Cell(two, 2, Standing.DASHED, true));
    }

    private void paint(Surface surface) {
        double down = NAMES + matrix.size() * cell();
        new MatrixPainter(surface, Palette.LIGHT, fonts, new MatrixPainter.Frame(width(), height(), NAMES, NAMES, cell(), 0, 0)).paint(matrix, -1, -1);
        MatrixPainter painter = new MatrixPainter(surface, Palette.LIGHT, fonts, new MatrixPainter.Frame(width(), height(), 0, 0, ROOM, 0, 0));
        double y = down + MARGIN;
        text(surface, MESSAGES.get("matrix.numbers"), MARGIN, y + SIZE);
        for (Cell sign : signs()) {
            y += LEGEND;
            painter.cell(sign, MARGIN, y - SIZE, LEGEND - 2);
            text(surface, MESSAGES.get(sign.disputed() ? "matrix.disputed" : "matrix." + sign.standing()), MARGIN + LEGEND + 6, y + SIZE / 2);
        }
        y += LEGEND;
        for (String line : notes()) {
            text(surface, line, MARGIN, y);
            y += LINE;
        }
    }

    private void text(Surface surface, String words, double left, double baseline) {
        surface.fill(Palette.LIGHT.ink());
        surface.text(words, left + fonts.width(words, SIZE, false) / 2, baseline, SIZE, false);
    }

    private String alt() {
        return String.join("\n", Stream.concat(said.stream(), Stream.of(MESSAGES.get("matrix.alt", matrix.size(), matrix.filled(), matrix.left()))).toList());
    }

    /** As an SVG document in UTF-8. */
    public byte[] svg() {
        SvgSurface surface = new SvgSurface(width(), height(), alt(), MESSAGES.get("matrix.numbers"));
        paint(surface);
        return surface.document().getBytes(StandardCharsets.UTF_8);
    }

    /** As PNG, twice its size unless that would be very large. */
    public byte[] png() {
        return Png.drawn(width(), height(), width() > SHARP ? 1 : 2, fonts, this::paint);
    }
}
