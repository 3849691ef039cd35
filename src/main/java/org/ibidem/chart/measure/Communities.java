package org.ibidem.chart.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;
import org.ibidem.chart.graph.Adjacency;

/**
 * Groups of nodes that are linked more with each other than chance would have it: V. Traag, L. Waltman and N. J. van Eck, From Louvain to
 * Leiden (2019), for the modularity of M. Newman and M. Girvan (2004).
 *
 * @param of the group of each node, 0 being that of the most nodes
 * @param modularity how much more links there are inside the groups than by chance, at most 1
 */
@SuppressWarnings("java:S6218")
public record Communities(int[] of, double modularity) {
    private static final int ROUNDS = 50;
    private static final double RANDOMNESS = 0.01;
    private static final long SEED = 2_019;

    /** The groups of a graph. Nodes without links are each a group of their own. */
    public static Communities of(Adjacency graph) {
        int[] groups = graph.links() == 0 ? IntStream.range(0, graph.size()).toArray() : found(graph);
        return new Communities(groups, modularity(graph, groups));
    }

    private static int[] found(Adjacency graph) {
        int[] from = new int[graph.links()];
        int[] to = new int[graph.links()];
        int link = 0;
        for (int v = 0; v < graph.size(); v++) {
            for (int k = 0; k < graph.degree(v); k++) {
                if (graph.neighbour(v, k) < v) continue;
                from[link] = v;
                to[link++] = graph.neighbour(v, k);
            }
        }
        Network network = new Network(graph.size(), true, new LargeIntArray[] {new LargeIntArray(from), new LargeIntArray(to)}, false, false);
        double resolution = 1.0 / (2.0 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        Clustering clustering = new LeidenAlgorithm(resolution, ROUNDS, RANDOMNESS, new Random(SEED)).findClustering(network);
        clustering.orderClustersByNNodes();
        return clustering.getClusters();
    }

    /** The modularity of any grouping. */
    static double modularity(Adjacency graph, int... groups) {
        int most = Arrays.stream(groups).max().orElse(-1) + 1;
        double[] ends = new double[most];
        double[] inside = new double[most];
        for (int v = 0; v < graph.size(); v++) {
            ends[groups[v]] += graph.degree(v);
            for (int k = 0; k < graph.degree(v); k++) if (groups[graph.neighbour(v, k)] == groups[v]) inside[groups[v]]++;
        }
        double all = 2.0 * graph.links();
        double sum = 0;
        for (int g = 0; g < most && all > 0; g++) sum += inside[g] / all - ends[g] / all * (ends[g] / all);
        return sum;
    }
}
