package org.ibidem.chart.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The outline of the land, country by country, from the world map that ControlsFX carries in its jar (paths of SVG by ISO 3166-1 code);
 * small states that have no outline there are known by a point.
 */
public final class WorldMap {
    private static final String OUTLINES = "/org/controlsfx/control/worldmap-small.properties";
    private static final String POINTS = "points.properties";
    private final List<Outline> outlines = new ArrayList<>();
    private final Map<String, Spot> centres = new HashMap<>();

    /** A piece of land in chart units: its corners in order. */
    public record Outline(double[] x, double[] y) {
        /** The area it covers, in square chart units (Gauss). */
        double area() {
            double twice = 0;
            for (int i = 0, j = x.length - 1; i < x.length; j = i++) twice += x[j] * y[i] - x[i] * y[j];
            return Math.abs(twice) / 2;
        }

        private Spot middle() {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = 0; i < x.length; i++) {
                left = Math.min(left, x[i]);
                right = Math.max(right, x[i]);
                top = Math.min(top, y[i]);
                bottom = Math.max(bottom, y[i]);
            }
            return new Spot((left + right) / 2, (top + bottom) / 2);
        }
    }

    private WorldMap() {
        Properties paths = properties(OUTLINES);
        for (String country : paths.stringPropertyNames().stream().sorted().toList()) {
            List<Outline> lands = new OutlinePath(paths.getProperty(country)).outlines();
            outlines.addAll(lands);
            lands.stream().max(Comparator.comparingDouble(Outline::area)).ifPresent(l -> centres.put(country, l.middle()));
        }
        Properties points = properties(POINTS);
        for (String country : points.stringPropertyNames()) centres.put(country, point(points.getProperty(country)));
    }

    static Spot point(String latitudeLongitude) {
        String[] parts = latitudeLongitude.split("\\s+");
        return Spot.of(Double.parseDouble(parts[1]), Double.parseDouble(parts[0]));
    }

    private static final class Holder {
        private static final WorldMap MAP = new WorldMap();
    }

    /** The map; read when it is first asked for. */
    public static WorldMap get() {
        return Holder.MAP;
    }

    static Properties properties(String resource) {
        Properties properties = new Properties();
        try (InputStream in = WorldMap.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the program is not whole: " + resource + " is not in it");
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The pieces of land. */
    public List<Outline> outlines() {
        return outlines;
    }

    /** The middle of a country's largest piece of land, by its two letters; empty for a country that is not on the map. */
    public Optional<Spot> centre(String country) {
        return Optional.ofNullable(centres.get(country.toUpperCase(Locale.ROOT)));
    }
}
