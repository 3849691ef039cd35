package org.ibidem.chart.graph;

import java.util.List;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;

/** Who is linked with whom, by name: {@code ids} and {@code names} are those of the nodes of {@code links}, in their order. */
public record Network(List<String> ids, List<String> names, Adjacency links) {
    /** What a chart shows. */
    public static Network of(ChartScene scene) {
        return new Network(scene.nodes().stream().map(ChartNode::ref).toList(), scene.nodes().stream().map(ChartNode::caption).toList(),
            new Adjacency(scene.nodes().size(), scene.links().stream().mapToInt(ChartLink::from).toArray(), scene.links().stream().mapToInt(ChartLink::to).toArray()));
    }
}
