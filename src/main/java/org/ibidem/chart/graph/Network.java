package org.ibidem.chart.graph;

import java.util.List;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;

/**
 * Who is linked with whom, by name: {@code ids}, {@code names} and {@code days} are those of the nodes of {@code links}, in their order.
 * Each link leads {@code from} a node {@code to} another; the day of a node that has none is NaN.
 */
@SuppressWarnings("java:S6218")
public record Network(List<String> ids, List<String> names, int[] from, int[] to, double[] days, Adjacency links) {
    /** A network of these nodes and links. */
    public static Network of(List<String> ids, List<String> names, int[] from, int[] to, double... days) {
        return new Network(ids, names, from, to, days, new Adjacency(ids.size(), from, to));
    }

    /** What a chart shows, without the dates. */
    public static Network of(ChartScene scene) {
        List<ChartLink> links = scene.links();
        double[] undated = scene.nodes().stream().mapToDouble(n -> Double.NaN).toArray();
        return of(scene.nodes().stream().map(ChartNode::ref).toList(), scene.nodes().stream().map(ChartNode::caption).toList(),
            links.stream().mapToInt(ChartLink::from).toArray(), links.stream().mapToInt(ChartLink::to).toArray(), undated);
    }
}
