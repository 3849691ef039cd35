package org.ibidem.chart.filter;

/** A value of a dimension: how many of the chart have it, and how many of those are shown. */
public record Bar(String value, int shown, int all) {}
