package org.ibidem.chart.map;

/** A place on the map in chart units: Mercator's projection (G. Mercator, 1569), {@code x} growing eastward and {@code y} southward. */
public record Spot(double x, double y) {
    /** How many chart units there are for each unit of the outline, so that a city has room for some names. */
    static final double SCALE = 5;
    /** South of all land that is drawn, so that nothing there can be taken for a place. */
    public static final double SOUTH_OF_ALL = 650 * SCALE;
    /** How wide the whole outline is, in its own units; its middle is the Greenwich meridian on the equator before it was moved. */
    private static final double WIDTH = 1009;
    private static final double EQUATOR = 332.5;
    private static final double MOVED_EAST = -28.7565;
    private static final double MOVED_SOUTH = 129.675;
    private static final double LAST_LATITUDE = 84;

    /** The spot of a longitude (degrees, east positive) and a latitude (degrees, north positive); near a pole the last one that is drawn. */
    public static Spot of(double longitude, double latitude) {
        double north = Math.toRadians(Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)));
        double x = (longitude + 180) / 360 * WIDTH + MOVED_EAST;
        double y = EQUATOR - WIDTH * Math.log(Math.tan(Math.PI / 4 + north / 2)) / (2 * Math.PI) + MOVED_SOUTH;
        return new Spot(x * SCALE, y * SCALE);
    }
}
