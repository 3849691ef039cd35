package org.ibidem.match;

/** How alike two strings are letter by letter. */
final class Letters {
    private static final int LONGEST = 200;

    private Letters() {}

    /** 1 less the share of letters that must be put in, left out, changed or swapped with a neighbour (optimal string alignment). */
    static double alike(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) return 1;
        if (longer > LONGEST || Math.abs(a.length() - b.length()) > longer / 2) return 0;
        return 1 - (double) distance(a, b) / longer;
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) row[j] = cheapest(a, b, i, j, before, last, row);
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
