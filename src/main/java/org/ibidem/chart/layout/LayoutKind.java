package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways a chart can be laid out. Their names in small letters are what the command line and the case call them. */
public enum LayoutKind {
    /** Distance on paper follows the number of hops. */
    STRESS,
    /** Groups that are linked with each other much stand close together. */
    FORCE,
    /** Links go down: who owns or directs stands above. */
    LAYERED,
    /** All on a circle, ordered so that few links cross. */
    CIRCULAR,
    /** Rings around one entity by the number of hops. */
    RADIAL,
    /** Each community drawn by itself. */
    COMMUNITY,
    /** From left to right by date. */
    TIMELINE,
    /** In rows and columns. */
    GRID,
    /** On a map, where each is said to be. */
    GEOGRAPHIC;

    /** The name in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name; empty when there is none. */
    public static Optional<LayoutKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** All names, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(LayoutKind::word).toList();
    }

    /** Whether the separate parts of a chart share one order, so that they are placed together instead of one by one. */
    boolean placesPartsTogether() {
        return this == TIMELINE || this == GRID || this == GEOGRAPHIC;
    }

    /** Whether places mean something by themselves, so that a picture is neither moved towards the one before nor packed. */
    public boolean isOnAMap() {
        return this == GEOGRAPHIC;
    }
}
