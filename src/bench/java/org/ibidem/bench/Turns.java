package org.ibidem.bench;

import java.util.ArrayList;
import java.util.List;

/** Lets both sides take turns, so that whatever else the machine does hits both, and keeps the milliseconds of each run. */
final class Turns {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    interface Work {
        void run() throws Exception;
    }

    /** Runs both {@code warm} times unmeasured and {@code counted} times measured. */
    static Turns of(int warm, int counted, Work our, Work their) throws Exception {
        Turns turns = new Turns();
        for (int i = 0; i < warm + counted; i++) {
            double mine = millis(our);
            double other = millis(their);
            if (i >= warm) turns.add(mine, other);
        }
        return turns;
    }

    static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    void add(double mine, double other) {
        ours.add(mine);
        theirs.add(other);
    }

    void addAll(Turns others) {
        ours.addAll(others.ours);
        theirs.addAll(others.theirs);
    }

    Samples ours() {
        return Samples.of(ours);
    }

    Samples theirs() {
        return Samples.of(theirs);
    }
}
