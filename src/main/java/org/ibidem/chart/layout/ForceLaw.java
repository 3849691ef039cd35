package org.ibidem.chart.layout;

/** How hard nodes push each other and links pull, by the square of the distance in units; the distance times this is the force. */
enum ForceLaw {
    /** Springs along the links and repulsion between all nodes (Fruchterman and Reingold 1991): they unfold a whole. */
    SPRINGS {
        @Override
        double push(double square) {
            return 1 / Math.max(square, 1e-7);
        }

        @Override
        double pull(double square) {
            return Math.sqrt(square);
        }
    },
    /**
     * Forces that fade with distance (t-distribution, Zhong, Xue, Zhang and others 2023), so that neighbours stay together and a long link
     * tears no group apart; a weak spring along each link holds the whole.
     */
    GROUPS {
        @Override
        double push(double square) {
            return STEP * PUSH * near(square) * near(square);
        }

        @Override
        double pull(double square) {
            return STEP * (SPRING + PULL * near(square));
        }
    };

    private static final double STEP = 0.2;
    private static final double SPRING = 0.1;
    private static final double PULL = 2;
    /** Above the pull, or the ends of a link would lie on each other: two alone come to lie 0.6 units apart. */
    private static final double PUSH = 3;

    /** Between any two nodes. */
    abstract double push(double square);

    /** Between two that are linked. */
    abstract double pull(double square);

    /** 1 on the spot, towards 0 with distance. */
    private static double near(double square) {
        return 1 / (1 + square);
    }
}
