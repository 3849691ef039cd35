package org.ibidem.chart.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.ibidem.plugin.Plugins;

/** The ways a chart can be laid out: the program's own, and what plug-ins add. Their words are what the command line and the case call them. */
public final class LayoutKind {
    /** Distance on paper follows the number of hops. */
    public static final LayoutKind STRESS = new LayoutKind("stress", seed -> new GrownArrangement(new HopGrowth(seed)));
    /** Groups that are linked with each other much stand close together. */
    public static final LayoutKind FORCE = new LayoutKind("force", seed -> new GrownArrangement(new GroupGrowth()));
    /** Links go down: who owns or directs stands above. */
    public static final LayoutKind LAYERED = new LayoutKind("layered", seed -> new LayeredArrangement());
    /** All on a circle, ordered so that few links cross. */
    public static final LayoutKind CIRCULAR = new LayoutKind("circular", seed -> new CircularArrangement());
    /** Rings around one entity by the number of hops. */
    public static final LayoutKind RADIAL = new LayoutKind("radial", seed -> new RadialArrangement());
    /** Each community drawn by itself. */
    public static final LayoutKind COMMUNITY = new LayoutKind("community",
        seed -> new CommunityArrangement(new GrownArrangement(new GroupGrowth()), new GrownArrangement(new HopGrowth(seed))));
    /** From left to right by date. */
    public static final LayoutKind TIMELINE = new LayoutKind("timeline", seed -> new TimelineArrangement());
    /** In rows and columns. */
    public static final LayoutKind GRID = new LayoutKind("grid", seed -> new GridArrangement());
    /** On a map, where each is said to be. */
    public static final LayoutKind GEOGRAPHIC = new LayoutKind("geographic", seed -> new GeographicArrangement());
    private static final List<LayoutKind> ALL = Stream.concat(Stream.of(STRESS, FORCE, LAYERED, CIRCULAR, RADIAL, COMMUNITY, TIMELINE, GRID, GEOGRAPHIC),
        Plugins.of(OwnLayout.class).stream().map(LayoutKind::new)).toList();
    private final String word;
    private final Optional<String> title;
    private final LongFunction<Arrangement> arrangement;

    private LayoutKind(String word, LongFunction<Arrangement> arrangement) {
        this.word = word;
        this.title = Optional.empty();
        this.arrangement = arrangement;
    }

    private LayoutKind(OwnLayout added) {
        this.word = added.word();
        this.title = Optional.of(added.title());
        this.arrangement = seed -> added;
    }

    /** All of them, the program's own first. */
    public static List<LayoutKind> all() {
        return ALL;
    }

    /** The name in small letters. */
    public String word() {
        return word;
    }

    /** What a plug-in calls it; empty for the program's own, which each face of the program names. */
    public Optional<String> title() {
        return title;
    }

    /** The kind of this name; empty when there is none. */
    public static Optional<LayoutKind> of(String word) {
        return ALL.stream().filter(k -> k.word.equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** All names, in order. */
    public static List<String> words() {
        return ALL.stream().map(LayoutKind::word).toList();
    }

    /** What places the nodes in this way; the seed decides among equally good pictures. */
    Arrangement arrangement(long seed) {
        return arrangement.apply(seed);
    }

    /** Whether the separate parts of a chart share one order, so that they are placed together instead of one by one. */
    boolean placesPartsTogether() {
        return this == TIMELINE || this == GRID || this == GEOGRAPHIC;
    }

    /** Whether places mean something by themselves, so that a picture is neither moved towards the one before nor packed. */
    public boolean isOnAMap() {
        return this == GEOGRAPHIC;
    }

    @Override
    public String toString() {
        return word;
    }
}
