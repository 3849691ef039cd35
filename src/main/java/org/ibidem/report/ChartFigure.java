package org.ibidem.report;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.Graphics2DSurface;
import org.ibidem.fonts.Fonts;
import org.ibidem.report.print.Drawing;

/** A chart as a figure of the report, drawn by the painter that draws the screen. */
record ChartFigure(ChartPicture picture, Fonts fonts, int entities) implements Drawing {
    private static final int MOST_ENTITIES = 40;

    /** At most this wide and high, in points. A report does not say of anybody that they may be on a list: that is for the analyst's screen. */
    static ChartFigure of(ChartScene drawn, Fonts fonts, double width, double height) {
        ChartScene scene = drawn.with(drawn.nodes().stream().map(n -> n.withOpenHit(false)).toList(), drawn.links());
        return new ChartFigure(ChartPicture.onPaper(scene, fonts, width, height), fonts, scene.nodes().size());
    }

    /** PRE-17: more things than a reader can follow. Names too small to be read there are none: a picture for paper writes them no smaller than 7 points. */
    List<ReportFinding> findings(String title) {
        return entities > MOST_ENTITIES ? List.of(new ReportFinding("PRE-17.crowded", title, Integer.toString(entities))) : List.of();
    }

    @Override
    public double width() {
        return picture.width();
    }

    @Override
    public double height() {
        return picture.height();
    }

    @Override
    public String alt() {
        return picture.alt();
    }

    @Override
    public Optional<String> svg() {
        return Optional.of(new String(picture.svg(), StandardCharsets.UTF_8));
    }

    @Override
    public void paint(Graphics2D graphics) {
        picture.paint(new Graphics2DSurface(graphics, fonts));
    }
}
