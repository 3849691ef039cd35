package org.ibidem.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ibidem.casefile.CsvFile;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.Surface;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;

/** The links of a chart as a table, for those who cannot see it: on sheets of their own, and as CSV. */
record LinkTable(ChartScene scene, Fonts fonts) {
    private static final Messages MESSAGES = Messages.of(LinkTable.class);
    private static final double SIZE = 8;
    private static final double LINE = 13;
    private static final double GAP = 8;
    private static final double[] SHARES = {0.08, 0.28, 0.24, 0.28, 0.12};

    private static List<String> heads() {
        return List.of(MESSAGES.get("links.number"), MESSAGES.get("links.from"), MESSAGES.get("links.what"), MESSAGES.get("links.to"), MESSAGES.get("links.standing"));
    }

    private List<String> row(ChartLink l) {
        String standing = MESSAGES.get("standing." + l.standing()) + (l.disputed() ? ", " + MESSAGES.get("links.disputed") : "");
        return List.of(l.ref(), scene.nodes().get(l.from()).caption(), l.label(), scene.nodes().get(l.to()).caption(), standing);
    }

    /** How many rows fit a box this high in points. */
    static int perSheet(double height) {
        return (int) (height / LINE) - 1;
    }

    /** Draws the rows from one to another under the heads of the columns. */
    void paint(Surface surface, int first, int last, double width) {
        draw(surface, heads(), LINE - 4, width, true);
        surface.stroke(Palette.LIGHT.quiet(), 0.5);
        surface.line(0, LINE, width, LINE);
        for (int i = first; i < last; i++) draw(surface, row(scene.links().get(i)), (i - first + 2) * LINE - 3, width, false);
    }

    private void draw(Surface surface, List<String> cells, double baseline, double width, boolean bold) {
        double x = 0;
        surface.fill(Palette.LIGHT.ink());
        for (int i = 0; i < cells.size(); i++) {
            String words = fonts.fitted(cells.get(i), SIZE, bold, SHARES[i] * width - GAP);
            surface.text(words, x + fonts.width(words, SIZE, bold) / 2, baseline, SIZE, bold);
            x += SHARES[i] * width;
        }
    }

    /** All of it as CSV, nothing cut. */
    byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(out, heads().toArray(String[]::new))) {
            for (ChartLink link : scene.links()) csv.row(row(link).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
