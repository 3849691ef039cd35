package org.ibidem.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ibidem.chart.graph.Network;

/** Networks to be laid out: one that is known from print, and made ones of groups that keep to themselves. */
final class MadeNetwork {
    /** Who meets whom in a chapter of Les Misérables: D. E. Knuth, The Stanford GraphBase (1993); each node with those after it. */
    private static final String MISERABLES = """
        0:1,2,3,4,5,6,8,11,12,17,19,20,21,24,25,32,33,36,37,38,39,40,41,42,44,45,48,49,50,52,53,67,68,69,70,71
        1:2,3,4,6,7,8,9,10,14,15,16,18,19,20,23,24,34,35,54,58,59 2:4,6,7,8,9,10,12,13,14,15,16,22,32,33,43,46,57
        3:4,5,6,11,12,19,20,21,24,25,41,42,48,49,52 4:5,11,12,13,19,20,21,24,34,46,47,72 5:11,22,25,26,27,28,29,30,31,42,50,51
        6:7,8,9,10,14,15,16,18,21,23,35 7:8,9,10,13,14,15,16,18,23,35 8:9,10,14,15,16,18,23,35 9:10,14,15,16,18,23,35 10:14,15,16,18,23,35
        11:12,13,19,20,21,47,55 12:22,32,33,43,48,49 13:14,19,20,21,24,34,47 14:15,16,76 15:16,18,23 16:18,23 17:44,45,60,61,62,63,64,65,66 18:23,35
        19:20,21,24,34 20:21,24,34 21:24,34 22:26,27,28,29,30,31 24:34 25:36,37,38,39,40 26:27,28,29,30,31 27:28,29,30,31 28:29,30,31 29:30,31 30:31
        32:33,43,55,57 33:43,56,75 36:37,38,39,40 37:38,39,40 38:39,40 39:40 41:53,73 42:51 44:45 46:56 54:74 58:59
        """;
    private static final int GROUP = 24;
    private static final int LINKS_WITHIN = 3;

    private MadeNetwork() {}

    static Network miserables() {
        List<int[]> links = new ArrayList<>();
        for (String node : MISERABLES.strip().split("\\s+")) {
            String[] parts = node.split(":");
            for (String other : parts[1].split(",")) links.add(new int[] {Integer.parseInt(parts[0]), Integer.parseInt(other)});
        }
        return network(77, links);
    }

    /** So many nodes in groups of about two dozen: a ring with some chords within each, two links to other groups, all connected. */
    static Network groups(int size) {
        Random random = new Random(size);
        List<int[]> links = new ArrayList<>();
        for (int start = 0; start < size; start += GROUP) {
            int group = Math.min(GROUP, size - start);
            for (int i = 0; i < group; i++) {
                links.add(new int[] {start + i, start + (i + 1) % group});
                for (int n = 1; n < LINKS_WITHIN; n++) links.add(new int[] {start + i, start + random.nextInt(group)});
            }
            for (int n = 0; n < 2 && start > 0; n++) links.add(new int[] {start + random.nextInt(group), random.nextInt(start)});
        }
        return network(size, links.stream().filter(l -> l[0] != l[1]).toList());
    }

    private static Network network(int size, List<int[]> links) {
        List<String> names = IntStream.range(0, size).mapToObj(i -> "Company " + i).toList();
        double[] undated = new double[size];
        Arrays.fill(undated, Double.NaN);
        return Network.of(names, names, links.stream().mapToInt(l -> l[0]).toArray(), links.stream().mapToInt(l -> l[1]).toArray(), undated);
    }
}
