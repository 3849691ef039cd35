package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * Puts new nodes into a picture without moving anything in it: what is linked to the picture goes near its neighbours, everything
 * else to the nearest free room about a wished place.
 */
final class Insertion {
    private static final int ROUNDS = 60;
    private final LayoutGraph graph;
    private final Places places;
    /** The nodes that lie where they belong. */
    private final boolean[] placed;
    private final double unit;
    private final double gap;

    Insertion(LayoutGraph graph, Places places, boolean[] known, double unit, double gap) {
        this.graph = graph;
        this.places = places;
        this.placed = known.clone();
        this.unit = unit;
        this.gap = gap;
    }

    /** Places what is linked to the picture: it starts at the middle of its neighbours, then pushes itself free. */
    void placeLinked(List<int[]> parts, Progress progress) {
        int[] joined = parts.stream().filter(this::touchesThePicture).flatMapToInt(Arrays::stream).sorted().toArray();
        int[] within = IntStream.concat(Arrays.stream(joined), IntStream.range(0, placed.length).filter(i -> placed[i])).sorted().distinct().toArray();
        boolean[] fixed = new boolean[within.length];
        for (int i = 0; i < within.length; i++) fixed[i] = placed[within[i]];
        if (IntStream.range(0, fixed.length).allMatch(i -> fixed[i])) return;
        start(joined);
        LayoutGraph own = graph.part(within);
        Places picture = places.of(within);
        new ForceLayout(own, picture, fixed, unit, ForceLaw.SPRINGS).run(ROUNDS, progress);
        new OverlapRemoval(own, picture, fixed, gap).run();
        for (int i = 0; i < within.length; i++) {
            if (!fixed[i]) put(within[i], picture.x()[i], picture.y()[i]);
        }
    }

    private boolean touchesThePicture(int[] part) {
        return Arrays.stream(part).anyMatch(i -> placed[i]);
    }

    /** From the picture outwards, each at the middle of the neighbours that have a place by then. */
    private void start(int[] joined) {
        boolean[] has = placed.clone();
        for (boolean more = true; more; ) {
            more = false;
            for (int node : joined) {
                if (has[node] || !startAmongNeighbours(node, has)) continue;
                has[node] = true;
                more = true;
            }
        }
    }

    private boolean startAmongNeighbours(int node, boolean[] has) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int k = 0; k < graph.degree(node); k++) {
            int other = graph.neighbour(node, k);
            if (!has[other]) continue;
            x += places.x()[other];
            y += places.y()[other];
            count++;
        }
        if (count == 0) return false;
        places.x()[node] = x / count + unit / 3 * ((node * 7919L) % 7 - 3);
        places.y()[node] = y / count + unit / 3 * ((node * 104729L) % 7 - 3);
        return true;
    }

    private void put(int node, double x, double y) {
        places.x()[node] = x;
        places.y()[node] = y;
        placed[node] = true;
    }

    /** Places the parts that nothing links to the picture, each drawn already about its own middle, near (x, y). */
    void placeLoose(List<int[]> parts, double x, double y) {
        List<int[]> loose = new ArrayList<>(parts);
        loose.removeIf(this::touchesThePicture);
        if (loose.isEmpty()) return;
        FreePlace room = room(loose, x, y);
        for (int[] part : loose) {
            Box box = Box.around(graph, places, part);
            double[] free = room.near(x, y, box.width() + 2 * gap, box.height() + 2 * gap);
            for (int i : part) {
                put(i, places.x()[i] + free[0] - box.middleX(), places.y()[i] + free[1] - box.middleY());
                take(room, i);
            }
        }
    }

    /** The room about what is placed, with enough around it for what is not. */
    private FreePlace room(List<int[]> loose, double x, double y) {
        double area = 0;
        double largest = 0;
        for (int[] part : loose) {
            Box box = Box.around(graph, places, part);
            area += (box.width() + 2 * gap) * (box.height() + 2 * gap);
            largest = Math.max(largest, Math.max(box.width(), box.height()) + 2 * gap);
        }
        int[] there = IntStream.range(0, placed.length).filter(i -> placed[i]).toArray();
        FreePlace room = new FreePlace(Box.around(graph, places, there).with(x, y, 2 * Math.sqrt(area) + largest));
        for (int i : there) take(room, i);
        return room;
    }

    private void take(FreePlace room, int node) {
        room.take(places.x()[node], places.y()[node], graph.width(node), graph.height(node));
    }
}
