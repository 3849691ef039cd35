package org.ibidem.chart.paint;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Detours;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;

/** A chart as a figure: all of it with its legend below, in points, ready for any surface. */
public final class ChartPicture {
    private static final Messages MESSAGES = Messages.of(ChartPicture.class);
    private static final double MARGIN = 12;
    private static final double LARGEST_SCALE = 1.15;
    private static final double PNG_SCALE = 2;
    private static final double PAPER_LEGEND = 0.8;
    /** How large the words at its head are, in points. */
    public static final double HEAD_SIZE = 9;
    private static final double HEAD = 22;
    /** As many pixels as fit the memory of a small computer, a quarter of a gigabyte. */
    private static final double MOST_PIXELS = 64e6;
    private final ChartScene scene;
    private final Fonts fonts;
    private final double width;
    private final double height;
    private final boolean onPaper;
    private final String head;

    private ChartPicture(ChartScene scene, Fonts fonts, double width, double height, boolean onPaper) {
        this(scene, fonts, width, height, onPaper, "");
    }

    private ChartPicture(ChartScene scene, Fonts fonts, double width, double height, boolean onPaper, String head) {
        this.scene = scene;
        this.fonts = fonts;
        this.width = width;
        this.height = height;
        this.onPaper = onPaper;
        this.head = head;
    }

    /** As large as the chart at its natural size. */
    public static ChartPicture natural(ChartScene scene, Fonts fonts) {
        double[] b = scene.bounds();
        double width = Math.max(480, b[2] - b[0] + 2 * MARGIN);
        double legend = new Legend(Legend.Signs.of(scene), Palette.LIGHT, fonts).height(width - 2 * MARGIN);
        return new ChartPicture(scene, fonts, Math.ceil(width), Math.ceil(b[3] - b[1] + 3 * MARGIN + legend), false);
    }

    /** At most this wide and high in points, drawn together so that its words can be read on paper, and its links led around nodes as they lie then. */
    public static ChartPicture onPaper(ChartScene scene, Fonts fonts, double width, double height) {
        double legend = new Legend(Legend.Signs.of(scene), Palette.LIGHT, fonts).height((width - 2 * MARGIN) / PAPER_LEGEND) * PAPER_LEGEND;
        ChartScene closer = Detours.of(new ForPaper(width - 2 * MARGIN, height - legend - 3 * MARGIN).of(scene));
        double[] b = closer.bounds();
        double scale = Math.min(LARGEST_SCALE, Math.min((width - 2 * MARGIN) / (b[2] - b[0]), (height - legend - 3 * MARGIN) / (b[3] - b[1])));
        return new ChartPicture(closer, fonts, width, Math.ceil((b[3] - b[1]) * scale + legend + 3 * MARGIN), true);
    }

    /** Fitted into a box of this size in points. */
    public static ChartPicture within(ChartScene scene, Fonts fonts, double width, double height) {
        return new ChartPicture(scene, fonts, width, height, false);
    }

    /** The same under these words, for where it goes about by itself and nothing beside it says what it is. They are to fit {@link #headRoom}. */
    public ChartPicture headed(String words) {
        return new ChartPicture(scene, fonts, width, height + HEAD, onPaper, words);
    }

    /** How wide the words at its head may be, in points. */
    public double headRoom() {
        return width - 2 * MARGIN;
    }

    /** In points. */
    public double width() {
        return width;
    }

    /** In points. */
    public double height() {
        return height;
    }

    /** Draws the figure with its upper left corner at the origin. */
    public void paint(Surface surface) {
        Legend legend = legend();
        double legendScale = legendScale();
        double across = (width - 2 * MARGIN) / legendScale;
        double below = legend.height(across) * legendScale;
        surface.fill(Palette.LIGHT.paper());
        surface.stroke(0, 0);
        surface.box(0, 0, width, height, 0);
        painter().paint(surface, scene, view(), Emphasis.NONE);
        // Only now: the chart begins with paper over all its room, and would cover the head.
        surface.fill(Palette.LIGHT.ink());
        if (!head.isEmpty()) surface.text(head, MARGIN + fonts.width(head, HEAD_SIZE, true) / 2, MARGIN + HEAD_SIZE, HEAD_SIZE, true);
        legend.paint(new ScaledSurface(surface, legendScale), MARGIN / legendScale, (height - below - MARGIN / 2) / legendScale, across);
    }

    private Legend legend() {
        return new Legend(Legend.Signs.of(scene), Palette.LIGHT, fonts);
    }

    private double legendScale() {
        return onPaper ? PAPER_LEGEND : 1;
    }

    private View view() {
        double below = legend().height((width - 2 * MARGIN) / legendScale()) * legendScale();
        double above = head.isEmpty() ? 0 : HEAD;
        return View.fitting(scene.bounds(), width, height - below - MARGIN - above, MARGIN, LARGEST_SCALE).panned(0, above);
    }

    /** How large names are written, in points. */
    public double letters() {
        return new Detail(view().scale(), onPaper ? ForPaper.SMALLEST : 0, true).letters(Detail.NAME);
    }

    private ChartPainter painter() {
        return ChartPainter.ofEverything(Palette.LIGHT, fonts, onPaper ? ForPaper.SMALLEST : 0);
    }

    /** What a picture of this scene does not show, and why; empty when it shows everything. */
    public static String omitted(ChartScene scene) {
        return scene.omission().isNone() ? "" : Legend.words(scene.omission());
    }

    /** What a reader who cannot see the figure is told. */
    public String alt() {
        return (head + "\n" + shown()).strip();
    }

    private String shown() {
        if (scene.nodes().isEmpty()) return (MESSAGES.get("alt.empty") + " " + omitted(scene)).strip();
        if (scene.links().isEmpty()) return (MESSAGES.get("alt.unlinked", scene.nodes().size()) + " " + omitted(scene)).strip();
        int[] degree = new int[scene.nodes().size()];
        for (ChartLink link : scene.links()) {
            degree[link.from()]++;
            degree[link.to()]++;
        }
        int most = 0;
        for (int i = 1; i < degree.length; i++) if (degree[i] > degree[most]) most = i;
        return (MESSAGES.get("alt.chart", degree.length, scene.links().size(), scene.nodes().get(most).caption()) + " " + omitted(scene)).strip();
    }

    /** Each link in a sentence, as the table of links has them. */
    private String relations() {
        ChartScene all = scene.apart();
        return all.links().stream().map(l -> MESSAGES.get("alt.link", l.ref(), all.nodes().get(l.from()).caption(), l.label(), all.nodes().get(l.to()).caption()))
            .collect(Collectors.joining("\n"));
    }

    /** The figure as an SVG document in UTF-8. */
    public byte[] svg() {
        SvgSurface surface = new SvgSurface(width, height, alt(), relations());
        paint(surface);
        return surface.document().getBytes(StandardCharsets.UTF_8);
    }

    /** The figure as PNG at twice its size, or as large as a picture may be. */
    public byte[] png() {
        return Png.drawn(width, height, Math.min(PNG_SCALE, Math.sqrt(MOST_PIXELS / (width * height))), fonts, this::paint);
    }
}
