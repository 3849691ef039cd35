package org.ibidem.ui.chart;

import org.ibidem.casefile.Installation;

/** What about the chart is on or off: the legend, and whether what is dragged goes to the lines of a grid. */
record ChartSwitches(ChartSwitch legend, ChartSwitch snap) {
    static ChartSwitches of(Installation here) {
        return new ChartSwitches(new ChartSwitch(here, "chart.legend", true), new ChartSwitch(here, "chart.snap", false));
    }
}
