package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far down a page is taken, from left to right; each new box goes where the page grows least, of such places where least of it is used, then to the leftmost. */
final class Skyline {
    private final double ratio;
    /** From left to right, the last without an end. */
    private final List<Step> steps = new ArrayList<>(List.of(new Step(0, 0)));
    private double page;
    private double across;
    private double down;

    /** From this place on it is taken as far down as this. */
    private record Step(double left, double depth) {}

    /** Of pages that are so many times as wide as they are high. */
    Skyline(double ratio) {
        this.ratio = ratio;
    }

    /** The upper left corner for a box of this size, which is taken from now on. */
    double[] take(double width, double height) {
        double[] best = null;
        double[] least = {Double.MAX_VALUE, 0};
        for (int i = 0; i < steps.size(); i++) {
            double x = steps.get(i).left();
            double y = depth(i, x + width);
            double[] cost = {Math.max(page, Math.max((x + width) / ratio, y + height)), Math.max(across, x + width) * Math.max(down, y + height)};
            if (Arrays.compare(cost, least) >= 0) continue;
            least = cost;
            best = new double[] {x, y};
        }
        page = least[0];
        across = Math.max(across, best[0] + width);
        down = Math.max(down, best[1] + height);
        raise(best[0], best[0] + width, best[1] + height);
        return best;
    }

    /** How far down it is taken between the beginning of a step and a place. */
    private double depth(int first, double right) {
        double depth = 0;
        for (int i = first; i < steps.size() && steps.get(i).left() < right; i++) depth = Math.max(depth, steps.get(i).depth());
        return depth;
    }

    private void raise(double left, double right, double depth) {
        double behind = steps.get(last(right)).depth();
        steps.removeIf(s -> s.left() >= left && s.left() <= right);
        int at = last(left) + 1;
        steps.add(at, new Step(left, depth));
        steps.add(at + 1, new Step(right, behind));
    }

    /** The last step that begins no farther right than a place, or -1. */
    private int last(double place) {
        int last = -1;
        for (int i = 0; i < steps.size() && steps.get(i).left() <= place; i++) last = i;
        return last;
    }
}
