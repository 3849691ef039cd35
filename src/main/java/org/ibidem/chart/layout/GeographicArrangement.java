package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ibidem.chart.map.Spot;
import org.ibidem.job.Progress;

/**
 * Each node as near to its spot on the map as there is room, the best linked of a spot on it. The spots take turns, so that the crowd of one does
 * not cover its neighbours. What is nowhere lies in rows south of all land;
 * when nothing has a spot all of it is a grid.
 */
final class GeographicArrangement implements Arrangement {
    private static final double APART = 240;

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int[] located = IntStream.range(0, graph.size()).filter(graph::isLocated).toArray();
        int[] nowhere = IntStream.range(0, graph.size()).filter(i -> !graph.isLocated(i)).toArray();
        Places places = Places.of(graph.size());
        wish(graph, places, located, 0);
        settle(graph, places, new int[0], located, progress);
        if (nowhere.length > 0) below(graph, places, located, nowhere, progress);
        return places;
    }

    /** Puts what is not known among what is, which stays: each as near to its spot as there is room, and what is nowhere south of all land. */
    static void insert(LayoutGraph graph, Places places, boolean[] known, Progress progress) {
        int[] there = IntStream.range(0, known.length).filter(i -> known[i]).toArray();
        int[] fresh = IntStream.range(0, known.length).filter(i -> !known[i]).toArray();
        wish(graph, places, fresh, there.length == 0 ? 0 : Box.around(graph, places, there).middleX());
        settle(graph, places, there, fresh, progress);
    }

    /** Where each would lie if there were room. */
    private static void wish(LayoutGraph graph, Places places, int[] nodes, double middle) {
        for (int i : nodes) {
            places.x()[i] = graph.isLocated(i) ? graph.spotX(i) : middle;
            places.y()[i] = graph.isLocated(i) ? graph.spotY(i) : Spot.SOUTH_OF_ALL + APART;
        }
    }

    /** Moves nodes to the nearest room among those that are there: the best linked of each spot first, then the second of each, and so on. */
    private static void settle(LayoutGraph graph, Places places, int[] there, int[] nodes, Progress progress) {
        if (nodes.length == 0) return;
        FreePlace free = new FreePlace(Box.around(graph, places, IntStream.concat(Arrays.stream(there), Arrays.stream(nodes)).toArray()).grown(FreePlace.reach(graph, ChartLayout.GAP, nodes)));
        for (int i : there) free.take(places.x()[i], places.y()[i], graph.width(i), graph.height(i));
        int[] order = inTurns(graph, places, nodes);
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            progress.step(k, order.length, "");
            double[] place = free.near(places.x()[i], places.y()[i], graph.width(i) + 2 * ChartLayout.GAP, graph.height(i) + 2 * ChartLayout.GAP);
            places.x()[i] = place[0];
            places.y()[i] = place[1];
            free.take(place[0], place[1], graph.width(i), graph.height(i));
        }
    }

    private static int[] inTurns(LayoutGraph graph, Places places, int... nodes) {
        List<Integer> byLinks = Arrays.stream(nodes).boxed().sorted(Comparator.<Integer>comparingInt(i -> -graph.degree(i)).thenComparing(i -> i)).toList();
        Map<Spot, Integer> atSpot = new HashMap<>();
        int[] turn = new int[graph.size()];
        for (int i : byLinks) turn[i] = atSpot.merge(new Spot(places.x()[i], places.y()[i]), 1, Integer::sum);
        return byLinks.stream().sorted(Comparator.comparingInt(i -> turn[i])).mapToInt(i -> i).toArray();
    }

    private static void below(LayoutGraph graph, Places places, int[] located, int[] nowhere, Progress progress) {
        Places grid = new GridArrangement().place(graph.part(nowhere), new Before(Places.of(nowhere.length), new boolean[nowhere.length], new boolean[nowhere.length]), progress);
        double left = Arrays.stream(grid.x()).min().orElse(0);
        double top = Arrays.stream(grid.y()).min().orElse(0);
        double right = Arrays.stream(grid.x()).max().orElse(0);
        Box over = located.length == 0 ? null : Box.around(graph, places, located);
        for (int k = 0; k < nowhere.length; k++) {
            places.x()[nowhere[k]] = grid.x()[k] - (left + right) / 2 + (over == null ? 0 : over.middleX());
            places.y()[nowhere[k]] = grid.y()[k] - top + (over == null ? 0 : Math.max(over.bottom(), Spot.SOUTH_OF_ALL) + APART);
        }
    }
}
