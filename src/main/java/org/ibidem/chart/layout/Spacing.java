package org.ibidem.chart.layout;

/** Sets things in a row as near to where they wish to be as their order and their room allow. */
final class Spacing {
    private Spacing() {}

    /**
     * The places with the least sum of squared ways from the wished ones, in the order given: a regression under an order, by pooling
     * neighbours that would come too near.
     *
     * @param apart how far each must be from the one before it; the first is not looked at
     */
    static double[] settle(double[] wishes, double... apart) {
        int n = wishes.length;
        double[] room = new double[n];
        for (int k = 1; k < n; k++) room[k] = room[k - 1] + apart[k];
        double[] mean = new double[n];
        int[] count = new int[n];
        int blocks = 0;
        for (int k = 0; k < n; k++) {
            mean[blocks] = wishes[k] - room[k];
            count[blocks++] = 1;
            for (; blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]; blocks--) {
                int both = count[blocks - 2] + count[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * count[blocks - 2] + mean[blocks - 1] * count[blocks - 1]) / both;
                count[blocks - 2] = both;
            }
        }
        double[] places = new double[n];
        for (int block = 0, k = 0; block < blocks; block++) {
            for (int end = k + count[block]; k < end; k++) places[k] = mean[block] + room[k];
        }
        return places;
    }
}
