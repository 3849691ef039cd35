package org.ibidem.chart.paint;

/** Cuts a line of straight pieces into the strokes of a dash pattern that runs on around its corners. */
final class Dashes {
    private static final double SHORTEST = 0.5;
    private final double[] pattern;
    private final double period;
    private double phase;

    /** Takes the strokes. */
    interface Stroke {
        void draw(double x1, double y1, double x2, double y2);
    }

    /** A pattern of on and off lengths, which begins with the first. */
    Dashes(double... pattern) {
        this.pattern = pattern.clone();
        double sum = 0;
        for (int i = 0; i < pattern.length; i++) {
            this.pattern[i] = Math.max(SHORTEST, pattern[i]);
            sum += this.pattern[i];
        }
        this.period = sum;
    }

    /** Goes on by a straight piece, drawing only from {@code from} to {@code to} of its length, which are shares of it. */
    void piece(double x1, double y1, double x2, double y2, double from, double to, Stroke stroke) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double end = to * length;
        double at = from * length;
        while (at < end) {
            double inPeriod = (phase + at) % period;
            int i = 0;
            while (inPeriod >= pattern[i]) inPeriod -= pattern[i++];
            double next = Math.min(end, at + Math.max(1e-3, pattern[i] - inPeriod));
            if (i % 2 == 0) stroke.draw(x1 + (x2 - x1) * at / length, y1 + (y2 - y1) * at / length, x1 + (x2 - x1) * next / length, y1 + (y2 - y1) * next / length);
            at = next;
        }
        phase += length;
    }
}
