package org.ibidem.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ibidem.casefile.Installation;

/** Whether the legend lies open or is folded away; remembered by the installation. */
final class LegendFold {
    private static final String SETTING = "chart.legend";
    private static final String FOLDED = "folded";
    private final Installation here;
    private final BooleanProperty open = new SimpleBooleanProperty();

    LegendFold(Installation here) {
        this.here = here;
        open.set(!here.setting(SETTING).orElse("").equals(FOLDED));
    }

    BooleanProperty open() {
        return open;
    }

    void toggle() {
        open.set(!open.get());
        here.set(SETTING, open.get() ? "open" : FOLDED);
    }
}
