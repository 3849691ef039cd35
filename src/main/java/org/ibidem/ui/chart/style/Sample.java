package org.ibidem.ui.chart.style;

import javafx.scene.image.ImageView;
import org.ibidem.chart.StyleKey;
import org.ibidem.chart.paint.Legend;
import org.ibidem.fonts.Fonts;
import org.ibidem.ui.chart.Appearance;

/** What a rule does, as small as in the legend. */
final class Sample extends ImageView {
    private static final double WIDTH = 34;
    private static final double HEIGHT = 22;

    Sample(StyleKey key, Appearance look, Fonts fonts) {
        setImage(look.picture(WIDTH, HEIGHT, fonts, surface -> Legend.sample(surface, look.palette(), key, WIDTH / 2, HEIGHT / 2)));
        setFitWidth(WIDTH);
        setPreserveRatio(true);
    }
}
