package org.ibidem.report;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.Graphics2DSurface;
import org.ibidem.fonts.Fonts;
import org.ibidem.report.print.Drawing;

/** A chart as a figure of the report, drawn by the painter that draws the screen. */
record ChartFigure(ChartPicture picture, Fonts fonts) implements Drawing {
    /** At most this wide and high, in points. */
    static ChartFigure of(ChartScene scene, Fonts fonts, double width, double height) {
        return new ChartFigure(ChartPicture.onPaper(scene, fonts, width, height), fonts);
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
