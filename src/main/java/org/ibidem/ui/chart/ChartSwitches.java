package org.ibidem.ui.chart;

import org.ibidem.casefile.Installation;

/** What about the chart is on or off: the legend, whether what is dragged goes to the lines of a grid, the filter and the time bar. */
record ChartSwitches(ChartSwitch legend, ChartSwitch snap, ChartSwitch filter, ChartSwitch time) {
    static ChartSwitches of(Installation here) {
        return new ChartSwitches(new ChartSwitch(here, "chart.legend", true), new ChartSwitch(here, "chart.snap", false),
            new ChartSwitch(here, "chart.filter", false), new ChartSwitch(here, "chart.time", false));
    }
}
