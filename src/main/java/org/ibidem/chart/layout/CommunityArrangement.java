package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.chart.measure.Communities;
import org.ibidem.job.Progress;

/** Each community drawn by itself, and these drawings set beside each other like large nodes, near those that are linked with them. */
final class CommunityArrangement implements Arrangement {
    private static final double APART = 90;
    /** So few are one picture, whatever communities there are among them. */
    private static final int ONE_PICTURE = 8;
    private final GrownArrangement within;
    private final GrownArrangement among;

    /** How a community is drawn, and how they are set among each other. */
    CommunityArrangement(GrownArrangement within, GrownArrangement among) {
        this.within = within;
        this.among = among;
    }

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int[] of = graph.size() <= ONE_PICTURE ? new int[graph.size()] : Communities.of(graph.links()).of();
        int count = Arrays.stream(of).max().orElse(-1) + 1;
        List<int[]> members = members(of, count);
        Places places = Places.of(graph.size());
        Box[] boxes = new Box[count];
        for (int c = 0; c < count; c++) {
            progress.step(c, count, "");
            draw(graph, members.get(c), places);
            boxes[c] = Box.around(graph, places, members.get(c));
        }
        Places middles = together(graph, of, boxes);
        for (int i = 0; i < of.length; i++) {
            places.x()[i] += middles.x()[of[i]] - boxes[of[i]].middleX();
            places.y()[i] += middles.y()[of[i]] - boxes[of[i]].middleY();
        }
        return places;
    }

    private static List<int[]> members(int[] of, int count) {
        int[] sizes = new int[count];
        for (int c : of) sizes[c]++;
        List<int[]> members = IntStream.range(0, count).mapToObj(c -> new int[sizes[c]]).toList();
        for (int i = of.length - 1; i >= 0; i--) members.get(of[i])[--sizes[of[i]]] = i;
        return members;
    }

    private void draw(LayoutGraph graph, int[] members, Places places) {
        LayoutGraph own = graph.part(members);
        Places picture = within.fresh(own, Progress.NONE);
        for (int i = 0; i < members.length; i++) {
            places.x()[members[i]] = picture.x()[i];
            places.y()[members[i]] = picture.y()[i];
        }
    }

    /** The communities as nodes as large as their drawings. */
    private Places together(LayoutGraph graph, int[] of, Box... boxes) {
        double[] widths = Arrays.stream(boxes).mapToDouble(b -> b.width() + APART).toArray();
        double[] heights = Arrays.stream(boxes).mapToDouble(b -> b.height() + APART).toArray();
        return among.fresh(CoarseStart.quotient(graph, of, widths, heights), Progress.NONE);
    }
}
