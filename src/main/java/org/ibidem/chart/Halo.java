package org.ibidem.chart;

/**
 * A disc behind a node that shows figures of it, while shape, name and place stay as they are: its area grows with {@code share}, a
 * share of the largest figure from 0 to 1, and {@code hue} is the number of its colour, or {@link #PLAIN}.
 */
public record Halo(double share, int hue, Meaning meaning) {
    /** The colour of a disc whose colour shows nothing. */
    public static final int PLAIN = -1;
    /** How many colours there are; more groups than these use them again. */
    public static final int HUES = 10;
    /** No disc. */
    public static final Halo NONE = new Halo(0, PLAIN, new Meaning("", ""));
    private static final double SMALLEST = 1.3;
    private static final double GROWTH = 2.3;

    /** What the size and the colour of discs show, in words for the legend; empty for nothing. */
    public record Meaning(String size, String colour) {}

    /** Whether there is a disc. */
    public boolean isThere() {
        return !equals(NONE);
    }

    /** The radius in chart units. */
    public double radius() {
        return ChartNode.RADIUS * Math.sqrt(SMALLEST * SMALLEST + share * GROWTH * GROWTH);
    }
}
