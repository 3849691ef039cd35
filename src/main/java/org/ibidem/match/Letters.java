package org.ibidem.match;

import java.util.Arrays;

/** How alike two strings are letter by letter. */
final class Letters {
    private static final int LONGEST = 200;

    private Letters() {}

    /** 1 less the share of letters that must be put in, left out, changed or swapped with a neighbour (optimal string alignment). */
    static double alike(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) return 1;
        if (longer > LONGEST || Math.abs(a.length() - b.length()) > longer / 2) return 0;
        return 1 - (double) distance(a, b, longer) / longer;
    }

    /** The same where it is at least so much; 0 where it is less, which is found sooner. */
    static double alike(String a, String b, double least) {
        int longer = Math.max(a.length(), b.length());
        int most = (int) (longer * (1 - least) + 1e-9);
        if (longer == 0 || longer > LONGEST || Math.abs(a.length() - b.length()) > most) return 0;
        int distance = distance(a, b, most);
        return distance > most ? 0 : 1 - (double) distance / longer;
    }

    /** The distance, or more than {@code most} as soon as it is. Only what lies so near the diagonal is looked at. */
    private static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            Arrays.fill(row, most + 1);
            row[0] = i;
            int least = from == 1 ? i : most + 1;
            for (int j = from; j <= to; j++) {
                row[j] = cheapest(a, b, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) return least;
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

    /** Whether two words differ in one letter that is another, or that one of them has too much. */
    static boolean areOneApart(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) return false;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) same++;
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return longer.regionMatches(same + 1, shorter, same + skip, longer.length() - same - 1);
    }
}
