package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/** Places a whole chart. Lengths are in chart units; a link wants to be about {@link #UNIT} long, more where names are long. */
public final class ChartLayout {
    /** The wanted length of a link, long enough for its label. */
    public static final double UNIT = 190;
    private static final double GAP = 26;
    private static final double PART_GAP = 60;
    private static final int STRESS_LIMIT = 1_500;
    private static final double PAGE_RATIO = 1.5;
    private final LayoutGraph graph;
    private final long seed;

    /** A layout of this graph; the seed decides among equally good pictures. */
    public ChartLayout(LayoutGraph graph, long seed) {
        this.graph = graph;
        this.seed = seed;
    }

    /** A fresh picture of the whole graph. @throws java.util.concurrent.CancellationException when told to stop */
    public Places fresh(Progress progress) {
        return tidy(Places.of(graph.size()), new boolean[graph.size()], new boolean[graph.size()], progress);
    }

    /**
     * Lays the graph out anew, turned so that it lies near the old picture.
     *
     * @param old where the nodes that {@code known} names lie now
     * @param pinned the nodes that stay exactly where they are
     */
    public Places tidy(Places old, boolean[] known, boolean[] pinned, Progress progress) {
        Places places = old.copy();
        List<int[]> free = new ArrayList<>();
        for (int[] part : graph.parts()) {
            boolean anchored = Arrays.stream(part).anyMatch(i -> pinned[i]);
            place(part, old, known, pinned, places, progress);
            if (!anchored) free.add(part);
        }
        new Packing(graph, places, PART_GAP, PAGE_RATIO).pack(free, pinned);
        new OverlapRemoval(graph, places, pinned, GAP).run();
        return places;
    }

    private void place(int[] part, Places old, boolean[] known, boolean[] pinned, Places places, Progress progress) {
        LayoutGraph own = graph.part(part);
        boolean[] held = new boolean[part.length];
        boolean[] remembered = new boolean[part.length];
        Places before = Places.of(part.length);
        for (int i = 0; i < part.length; i++) {
            held[i] = pinned[part[i]];
            remembered[i] = known[part[i]] || held[i];
            before.x()[i] = old.x()[part[i]];
            before.y()[i] = old.y()[part[i]];
        }
        Places picture = PivotStart.of(own, UNIT);
        arrange(own, picture, before, held, remembered, progress);
        for (int i = 0; i < part.length; i++) {
            places.x()[part[i]] = picture.x()[i];
            places.y()[part[i]] = picture.y()[i];
        }
    }

    private void arrange(LayoutGraph own, Places picture, Places before, boolean[] held, boolean[] remembered, Progress progress) {
        boolean anyRemembered = count(remembered) > 0;
        if (anyRemembered) Alignment.onto(before, remembered, picture);
        for (int i = 0; i < held.length; i++) {
            if (!held[i]) continue;
            picture.x()[i] = before.x()[i];
            picture.y()[i] = before.y()[i];
        }
        if (own.size() <= STRESS_LIMIT) StressLayout.improve(own, picture, held, UNIT, seed, progress);
        else new ForceLayout(own, picture, held, UNIT).run(own.size() > 20_000 ? 80 : 150, progress);
        if (count(held) == 0) {
            if (anyRemembered) Alignment.onto(before, remembered, picture);
            else Alignment.landscape(picture);
        }
        new OverlapRemoval(own, picture, held, GAP).run();
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) count += flag ? 1 : 0;
        return count;
    }

    /**
     * Places the nodes that {@code known} does not name: near their neighbours, or, without any, in the nearest free room about
     * (nearX, nearY). All others stay exactly where they are.
     */
    public Places insert(Places old, boolean[] known, double nearX, double nearY, Progress progress) {
        Places places = old.copy();
        List<int[]> fresh = new ArrayList<>();
        for (int[] part : graph.parts()) {
            if (Arrays.stream(part).allMatch(i -> known[i])) continue;
            fresh.add(part);
            if (Arrays.stream(part).noneMatch(i -> known[i])) place(part, old, known, new boolean[graph.size()], places, progress);
        }
        Insertion insertion = new Insertion(graph, places, known, UNIT, GAP);
        insertion.placeLinked(fresh, progress);
        insertion.placeLoose(fresh, nearX, nearY);
        new OverlapRemoval(graph, places, known, GAP).run();
        return places;
    }

    /** The middle of the free room for a box of this size that is nearest to a wished place. */
    public double[] room(Places places, double width, double height, double wishedX, double wishedY) {
        int[] all = IntStream.range(0, graph.size()).toArray();
        FreePlace room = new FreePlace(Box.around(graph, places, all).with(wishedX, wishedY, 0));
        for (int i : all) room.take(places.x()[i], places.y()[i], graph.width(i), graph.height(i));
        return room.near(wishedX, wishedY, width + 2 * GAP, height + 2 * GAP);
    }
}
