package org.ibidem.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a changed part are each other's: those that have most words in common, in their order (Needleman and Wunsch 1970, without a price
 * for gaps). What is left between two pairs is beside each other when it is as many lines on both sides.
 */
final class Pairing {
    /** So many pairs are weighed at most; of more, lines are paired as they come. */
    private static final long MOST_PAIRS = 250_000;
    /** Of lines that have less in common, one is not the other changed. */
    private static final double ALIKE = 0.3;
    private final List<List<String>> left;
    private final List<List<String>> right;
    private final List<int[]> pairs = new ArrayList<>();

    private Pairing(List<List<String>> left, List<List<String>> right) {
        this.left = left;
        this.right = right;
    }

    /** For each line of the left side the one of the right that it became; -1 for none. Both are given by their words. */
    static int[] of(List<List<String>> left, List<List<String>> right) {
        Pairing pairing = new Pairing(left, right);
        if ((long) left.size() * right.size() <= MOST_PAIRS) pairing.findAlike();
        int[] became = new int[left.size()];
        Arrays.fill(became, -1);
        int l = 0;
        int r = 0;
        for (int[] pair : pairing.pairs) {
            fill(became, l, pair[0], r, pair[1]);
            became[pair[0]] = pair[1];
            l = pair[0] + 1;
            r = pair[1] + 1;
        }
        if (pairing.pairs.isEmpty()) fill(became, 0, Math.min(left.size(), right.size()), 0, Math.min(left.size(), right.size()));
        else fill(became, l, left.size(), r, right.size());
        return became;
    }

    private static void fill(int[] became, int l, int leftEnd, int r, int rightEnd) {
        if (leftEnd - l == rightEnd - r) for (int i = l; i < leftEnd; i++) became[i] = r + i - l;
    }

    private void findAlike() {
        int rights = right.size();
        double[][] best = new double[left.size() + 1][rights + 1];
        List<Map<String, Integer>> others = right.stream().map(Pairing::counted).toList();
        for (int l = left.size() - 1; l >= 0; l--) {
            Map<String, Integer> words = counted(left.get(l));
            for (int r = rights - 1; r >= 0; r--) best[l][r] = Math.max(paired(best, l, r, words, others.get(r)), Math.max(best[l + 1][r], best[l][r + 1]));
        }
        int l = 0;
        int r = 0;
        while (l < left.size() && r < rights) {
            if (best[l][r] == best[l + 1][r]) l++;
            else if (best[l][r] == best[l][r + 1]) r++;
            else pairs.add(new int[] {l++, r++});
        }
    }

    private double paired(double[][] best, int l, int r, Map<String, Integer> words, Map<String, Integer> others) {
        double alike = likeness(words, others, left.get(l).size() + right.get(r).size());
        return alike < ALIKE ? 0 : best[l + 1][r + 1] + alike;
    }

    /** The share of words that both have (Dice 1945). */
    private static double likeness(Map<String, Integer> words, Map<String, Integer> others, int count) {
        if (count == 0) return 0;
        int common = 0;
        for (Map.Entry<String, Integer> other : others.entrySet()) common += Math.min(other.getValue(), words.getOrDefault(other.getKey(), 0));
        return 2.0 * common / count;
    }

    private static Map<String, Integer> counted(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(w -> counts.merge(w, 1, Integer::sum));
        return counts;
    }
}
