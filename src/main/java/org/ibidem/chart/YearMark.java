package org.ibidem.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The beginning of a year on a chart laid out by time: between the nodes of the days before and those after, in chart units. Where nodes do not lie in
 * the order of their days, as when they were moved by hand, there is none.
 */
public record YearMark(int year, double x) {
    private static final int MOST = 16;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500};
    /** How far nodes may lie out of order because they were moved off each other. */
    private static final double ASIDE = 60;

    /** The marks of a scene, every year or in steps that leave room. */
    static List<YearMark> of(ChartScene scene) {
        List<double[]> dated = scene.nodes().stream().filter(n -> scene.days().containsKey(n.id())).map(n -> new double[] {scene.days().get(n.id()), n.x()})
            .sorted(Comparator.comparingDouble(at -> at[0])).toList();
        if (dated.size() < 2) return List.of();
        double[] rightmost = new double[dated.size()];
        double[] leftmost = new double[dated.size()];
        for (int i = 0, j = dated.size() - 1; j >= 0; i++, j--) {
            rightmost[i] = i == 0 ? dated.get(i)[1] : Math.max(rightmost[i - 1], dated.get(i)[1]);
            leftmost[j] = j == dated.size() - 1 ? dated.get(j)[1] : Math.min(leftmost[j + 1], dated.get(j)[1]);
        }
        int first = LocalDate.ofEpochDay((long) dated.getFirst()[0]).getYear();
        int last = LocalDate.ofEpochDay((long) dated.getLast()[0]).getYear();
        List<YearMark> marks = new ArrayList<>();
        int next = 0;
        int step = step(last - first);
        for (int year = Math.ceilDiv(first + 1, step) * step; year <= last; year += step) {
            long day = LocalDate.of(year, 1, 1).toEpochDay();
            while (dated.get(next)[0] < day) next++;
            if (rightmost[next - 1] > leftmost[next] + ASIDE) continue;
            double share = (day - dated.get(next - 1)[0]) / (dated.get(next)[0] - dated.get(next - 1)[0]);
            marks.add(new YearMark(year, rightmost[next - 1] + share * (leftmost[next] - rightmost[next - 1])));
        }
        return marks;
    }

    private static int step(int years) {
        for (int step : STEPS) if (years / step <= MOST) return step;
        return STEPS[STEPS.length - 1];
    }
}
