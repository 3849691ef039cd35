package org.ibidem.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ibidem.casefile.Installation;

/** Something about the chart that is on or off, such as whether the legend lies open; remembered by the installation. */
final class ChartSwitch {
    private static final String ON = "on";
    private final BooleanProperty on = new SimpleBooleanProperty();

    /** Remembered under this name; on or off at first. */
    ChartSwitch(Installation here, String setting, boolean first) {
        on.set(here.setting(setting).map(ON::equals).orElse(first));
        on.addListener((o, before, now) -> here.set(setting, now ? ON : "off"));
    }

    BooleanProperty on() {
        return on;
    }

    boolean isOn() {
        return on.get();
    }

    void toggle() {
        on.set(!on.get());
    }
}
