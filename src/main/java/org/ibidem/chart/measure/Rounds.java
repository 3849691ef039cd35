package org.ibidem.chart.measure;

import java.util.Arrays;

/** Figures of all nodes that are computed from those of the round before, until a round hardly changes them. */
final class Rounds {
    private Rounds() {}

    /** One round: fills {@code next} from {@code now} and gives the sum of all changes. */
    interface Round {
        double run(double[] now, double[] next);
    }

    /** The figures after the first round that changes them by less than {@code close}, or after {@code most} rounds. */
    static double[] settle(int nodes, double begin, double close, int most, Round round) {
        double[] now = new double[nodes];
        double[] next = new double[nodes];
        Arrays.fill(now, begin);
        for (int i = 0; i < most; i++) {
            double change = round.run(now, next);
            double[] swapped = now;
            now = next;
            next = swapped;
            if (change < close) break;
        }
        return now;
    }
}
