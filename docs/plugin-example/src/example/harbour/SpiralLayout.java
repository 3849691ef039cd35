package example.harbour;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ibidem.chart.layout.Before;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.OwnLayout;
import org.ibidem.chart.layout.Places;
import org.ibidem.job.Progress;

/** Lays nodes on a spiral, those with most neighbours inside. */
public final class SpiralLayout implements OwnLayout {
    private static final double STEP = 240;

    @Override
    public String word() {
        return "spiral";
    }

    @Override
    public String title() {
        return "Spiral";
    }

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        Places places = Places.of(graph.size());
        int[] order = IntStream.range(0, graph.size()).boxed().sorted(Comparator.comparingInt(i -> -graph.degree(i))).mapToInt(i -> i).toArray();
        for (int k = 0; k < order.length; k++) {
            progress.step(k, order.length, "");
            double angle = Math.sqrt(k) * 2.4;
            places.x()[order[k]] = STEP * Math.sqrt(k) * Math.cos(angle);
            places.y()[order[k]] = STEP * Math.sqrt(k) * Math.sin(angle);
        }
        return places;
    }
}
