package org.ibidem.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.casefile.CsvFile;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.Surface;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;

/**
 * The links of a chart as a table, for those who cannot see it: on sheets of their own, and as CSV. Each link is a row of its own with what
 * proves it, also where the chart draws several as one line or hides them in a group.
 */
final class LinkTable {
    private static final Messages MESSAGES = Messages.of(LinkTable.class);
    private static final double SIZE = 8;
    private static final double LINE = 13;
    private static final double GAP = 8;
    private static final double[] SHARES = {0.06, 0.22, 0.18, 0.22, 0.09, 0.23};
    private static final int PROOF = SHARES.length - 1;
    private final ChartScene scene;
    private final Dossier dossier;
    private final Fonts fonts;

    /** A part of the printed table: these lines of it, which belong to the links from one to another, counted from 1. */
    record Part(List<List<String>> lines, int first, int last) {}

    private record Line(int link, List<String> cells) {}

    LinkTable(ChartScene scene, Dossier dossier, Fonts fonts) {
        this.scene = scene.apart();
        this.dossier = dossier;
        this.fonts = fonts;
    }

    private static List<String> heads() {
        return List.of(MESSAGES.get("links.number"), MESSAGES.get("links.from"), MESSAGES.get("links.what"), MESSAGES.get("links.to"), MESSAGES.get("links.standing"), MESSAGES.get("links.proof"));
    }

    private List<String> row(ChartLink l) {
        String standing = MESSAGES.get("standing." + l.standing()) + (l.disputed() ? ", " + MESSAGES.get("links.disputed") : "");
        return List.of(l.ref(), scene.nodes().get(l.from()).caption(), l.label(), scene.nodes().get(l.to()).caption(), standing, String.join("; ", proofs(l)));
    }

    /** Every place that is cited for or against what is said of the link, once. */
    private List<String> proofs(ChartLink l) {
        return dossier.relation(l.id()).map(Relation::about).orElse(List.of()).stream().flatMap(s -> dossier.proofs(s.id()).stream()).map(LinkTable::words).distinct().toList();
    }

    private static String words(Proof proof) {
        String place = MESSAGES.get("links.cited", proof.evidence().ref(), Notes.place(MESSAGES, proof.passage()));
        return proof.refutes() ? MESSAGES.get("links.against", place) : place;
    }

    /** How many links there are. */
    int size() {
        return scene.links().size();
    }

    /** The table in parts for boxes this wide and high in points; what is long goes on in the next line. */
    List<Part> parts(double width, double height) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < size(); i++) addLines(lines, i, width);
        int each = (int) (height / LINE) - 1;
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < lines.size(); first += each) {
            List<Line> some = lines.subList(first, Math.min(lines.size(), first + each));
            parts.add(new Part(some.stream().map(Line::cells).toList(), some.getFirst().link() + 1, some.getLast().link() + 1));
        }
        return parts;
    }

    private void addLines(List<Line> lines, int link, double width) {
        List<String> row = row(scene.links().get(link));
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) cells.add(broken(row.get(i), i == PROOF ? "; " : " ", SHARES[i] * width - GAP));
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < most; i++) {
            int at = i;
            lines.add(new Line(link, cells.stream().map(c -> at < c.size() ? c.get(at) : "").toList()));
        }
    }

    private List<String> broken(String words, String after, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String each : words.split("(?<=" + after + ")")) {
            if (!line.isEmpty() && fonts.width(line + each.strip(), SIZE, false) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += each;
        }
        lines.add(line.strip());
        return lines;
    }

    /** Draws a part under the heads of the columns. */
    void paint(Surface surface, Part part, double width) {
        draw(surface, heads(), LINE - 4, width, true);
        surface.stroke(Palette.LIGHT.quiet(), 0.5);
        surface.line(0, LINE, width, LINE);
        for (int i = 0; i < part.lines().size(); i++) draw(surface, part.lines().get(i), (i + 2) * LINE - 3, width, false);
    }

    private void draw(Surface surface, List<String> cells, double baseline, double width, boolean bold) {
        double x = 0;
        surface.fill(Palette.LIGHT.ink());
        for (int i = 0; i < cells.size(); i++) {
            String words = fonts.fitted(cells.get(i), SIZE, bold, SHARES[i] * width - GAP);
            if (!words.isEmpty()) surface.text(words, x + fonts.width(words, SIZE, bold) / 2, baseline, SIZE, bold);
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
