package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/** Places a whole chart in one of the ways there are. Lengths are in chart units; a link wants to be about {@link #UNIT} long, more where names are long. */
public final class ChartLayout {
    /** The wanted length of a link, long enough for its label. */
    public static final double UNIT = 190;
    /** How far nodes are apart at least. */
    static final double GAP = 26;
    /** How wide a page in landscape is by its height. */
    static final double PAGE_RATIO = 1.5;
    private static final double PART_GAP = 60;
    private final LayoutGraph graph;
    private final LayoutKind kind;
    private final long seed;

    /** A layout of this graph; the seed decides among equally good pictures. */
    public ChartLayout(LayoutGraph graph, LayoutKind kind, long seed) {
        this.graph = graph;
        this.kind = kind;
        this.seed = seed;
    }

    /** A fresh picture of the whole graph. @throws java.util.concurrent.CancellationException when told to stop */
    public Places fresh(Progress progress) {
        return tidy(Places.of(graph.size()), new boolean[graph.size()], new boolean[graph.size()], progress);
    }

    /**
     * Lays the graph out anew, near the old picture, and turned like it where the way of laying out allows that.
     *
     * @param old where the nodes that {@code known} names lie now
     * @param pinned the nodes that stay exactly where they are
     */
    public Places tidy(Places old, boolean[] known, boolean[] pinned, Progress progress) {
        Places places = old.copy();
        if (graph.size() == 0) return places;
        Before before = new Before(old, known, pinned);
        List<int[]> free = new ArrayList<>();
        for (int[] part : kind.placesPartsTogether() ? List.of(all()) : graph.parts()) {
            place(part, before, places, progress);
            if (Arrays.stream(part).noneMatch(i -> pinned[i])) free.add(part);
        }
        if (!kind.isOnAMap()) new Packing(graph, places, PART_GAP, PAGE_RATIO).pack(free, pinned);
        new OverlapRemoval(graph, places, pinned, GAP).run();
        return places;
    }

    /** Lays some of the nodes (ascending) out anew about where they are; all others, and what is pinned, stay exactly where they are. */
    public Places tidySome(Places old, int[] some, boolean[] pinned, Progress progress) {
        LayoutGraph own = graph.part(some);
        boolean[] known = new boolean[some.length];
        Arrays.fill(known, true);
        Before before = new Before(old, new boolean[graph.size()], pinned).part(some);
        Places picture = new ChartLayout(own, kind, seed).tidy(before.places(), known, before.pinned(), progress);
        if (!kind.isOnAMap()) new Before(before.places(), known, before.pinned()).meet(picture);
        Places places = old.copy();
        places.put(some, picture);
        boolean[] fixed = pinned.clone();
        for (int i = 0; i < fixed.length; i++) fixed[i] |= Arrays.binarySearch(some, i) < 0;
        new OverlapRemoval(graph, places, fixed, GAP).run();
        return places;
    }

    private int[] all() {
        return IntStream.range(0, graph.size()).toArray();
    }

    private void place(int[] part, Before before, Places places, Progress progress) {
        LayoutGraph own = graph.part(part);
        Before was = before.part(part);
        Places picture = kind.arrangement(seed).place(own, was, progress);
        if (!kind.isOnAMap()) was.meet(picture);
        was.hold(picture);
        new OverlapRemoval(own, picture, was.pinned(), GAP).run();
        places.put(part, picture);
    }

    /**
     * Places the nodes that {@code known} does not name: on a map at their spots, else near their neighbours, or, without any, in the nearest
     * free room about (nearX, nearY). All others stay exactly where they are.
     */
    public Places insert(Places old, boolean[] known, double nearX, double nearY, Progress progress) {
        Places places = old.copy();
        if (kind.isOnAMap()) GeographicArrangement.insert(graph, places, known, progress);
        else insertByLinks(places, known, nearX, nearY, progress);
        new OverlapRemoval(graph, places, known, GAP).run();
        return places;
    }

    private void insertByLinks(Places places, boolean[] known, double nearX, double nearY, Progress progress) {
        List<int[]> fresh = new ArrayList<>();
        Before before = new Before(places.copy(), known, new boolean[graph.size()]);
        for (int[] part : graph.parts()) {
            if (Arrays.stream(part).allMatch(i -> known[i])) continue;
            fresh.add(part);
            if (Arrays.stream(part).noneMatch(i -> known[i])) place(part, before, places, progress);
        }
        Insertion insertion = new Insertion(graph, places, known, UNIT, GAP);
        insertion.placeLinked(fresh, progress);
        insertion.placeLoose(fresh, nearX, nearY);
    }

    /** The middle of the free room for a box of this size that is nearest to a wished place. */
    public double[] room(Places places, double width, double height, double wishedX, double wishedY) {
        int[] all = all();
        FreePlace room = new FreePlace(Box.around(graph, places, all).with(wishedX, wishedY, 0));
        for (int i : all) room.take(places.x()[i], places.y()[i], graph.width(i), graph.height(i));
        return room.near(wishedX, wishedY, width + 2 * GAP, height + 2 * GAP);
    }
}
