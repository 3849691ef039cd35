package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ibidem.chart.map.Spot;
import org.ibidem.job.Progress;

/**
 * Each node as near to its spot on the map as there is room, the best linked of a spot on it. What is nowhere lies in rows south of all land;
 * when nothing has a spot all of it is a grid.
 */
final class GeographicArrangement implements Arrangement {
    private static final double APART = 240;

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int[] located = IntStream.range(0, graph.size()).filter(graph::isLocated).toArray();
        int[] nowhere = IntStream.range(0, graph.size()).filter(i -> !graph.isLocated(i)).toArray();
        Places places = Places.of(graph.size());
        settle(graph, places, located, progress);
        if (nowhere.length > 0) below(graph, places, located, nowhere, progress);
        return places;
    }

    private static void settle(LayoutGraph graph, Places places, int[] located, Progress progress) {
        double room = 0;
        for (int i : located) {
            places.x()[i] = graph.spotX(i);
            places.y()[i] = graph.spotY(i);
            room += graph.width(i) + graph.height(i) + 2 * ChartLayout.GAP;
        }
        if (located.length == 0) return;
        FreePlace free = new FreePlace(Box.around(graph, places, located).grown(room));
        int[] order = Arrays.stream(located).boxed().sorted(Comparator.<Integer>comparingInt(i -> -graph.degree(i)).thenComparing(i -> i)).mapToInt(i -> i).toArray();
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            progress.step(k, order.length, "");
            double[] place = free.near(places.x()[i], places.y()[i], graph.width(i) + 2 * ChartLayout.GAP, graph.height(i) + 2 * ChartLayout.GAP);
            places.x()[i] = place[0];
            places.y()[i] = place[1];
            free.take(place[0], place[1], graph.width(i), graph.height(i));
        }
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
