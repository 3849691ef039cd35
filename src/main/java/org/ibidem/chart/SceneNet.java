package org.ibidem.chart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What moving changes nothing of in a scene: the indices by id, the links at each node, the nodes by importance, and the links that run beside each other. */
record SceneNet(Map<UUID, Integer> nodes, Map<UUID, Integer> links, int[] offsets, int[] incident, int[] byImportance, List<int[]> bundles) {
    static SceneNet of(List<ChartNode> nodes, List<ChartLink> links) {
        Map<UUID, Integer> nodeIndices = HashMap.newHashMap(nodes.size());
        Map<UUID, Integer> linkIndices = HashMap.newHashMap(links.size());
        for (int i = 0; i < nodes.size(); i++) nodeIndices.put(nodes.get(i).id(), i);
        int[] offsets = new int[nodes.size() + 1];
        for (int i = 0; i < links.size(); i++) {
            linkIndices.put(links.get(i).id(), i);
            offsets[links.get(i).from() + 1]++;
            if (!links.get(i).isLoop()) offsets[links.get(i).to() + 1]++;
        }
        for (int i = 0; i < nodes.size(); i++) offsets[i + 1] += offsets[i];
        int[] incident = incident(links, offsets);
        int[] byImportance = IntStream.range(0, nodes.size()).boxed()
            .sorted((a, b) -> Integer.compare(weight(nodes, offsets, b), weight(nodes, offsets, a))).mapToInt(i -> i).toArray();
        return new SceneNet(nodeIndices, linkIndices, offsets, incident, byImportance, bundles(links));
    }

    private static List<int[]> bundles(List<ChartLink> links) {
        Map<Long, List<Integer>> beside = IntStream.range(0, links.size()).filter(i -> links.get(i).parallels() > 1 && !links.get(i).isLoop()).boxed()
            .collect(Collectors.groupingBy(i -> links.get(i).pair(), LinkedHashMap::new, Collectors.toList()));
        return beside.values().stream().map(b -> b.stream().mapToInt(i -> i).toArray()).toList();
    }

    private static int[] incident(List<ChartLink> links, int[] offsets) {
        int[] incident = new int[offsets[offsets.length - 1]];
        int[] next = offsets.clone();
        for (int i = 0; i < links.size(); i++) {
            incident[next[links.get(i).from()]++] = i;
            if (!links.get(i).isLoop()) incident[next[links.get(i).to()]++] = i;
        }
        return incident;
    }

    /** What is pinned comes first, then what has most links. */
    private static int weight(List<ChartNode> nodes, int[] offsets, int node) {
        return offsets[node + 1] - offsets[node] + (nodes.get(node).marks().pinned() ? 1 << 24 : 0);
    }

    /** The links at a node, by index. */
    int[] linksAt(int node) {
        return Arrays.copyOfRange(incident, offsets[node], offsets[node + 1]);
    }

    /** The nodes of the largest connected part, by index. */
    int[] largestPart(List<ChartLink> of) {
        boolean[] seen = new boolean[offsets.length - 1];
        int[] largest = {};
        for (int i = 0; i < seen.length; i++) {
            int[] part = seen[i] ? new int[0] : reach(of, i, seen);
            if (part.length > largest.length) largest = part;
        }
        return largest;
    }

    private int[] reach(List<ChartLink> of, int start, boolean[] seen) {
        int[] queue = new int[seen.length];
        int tail = 0;
        queue[tail++] = start;
        seen[start] = true;
        for (int head = 0; head < tail; head++) {
            for (int k = offsets[queue[head]]; k < offsets[queue[head] + 1]; k++) {
                int other = of.get(incident[k]).other(queue[head]);
                if (seen[other]) continue;
                seen[other] = true;
                queue[tail++] = other;
            }
        }
        return Arrays.copyOf(queue, tail);
    }
}
