package org.ibidem.exchange.graph;

import java.nio.file.Path;
import java.util.List;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.chart.graph.Network;
import org.ibidem.message.UserProblem;

/** A graph file as a bare network, for what is computed on it without a case. */
public final class NetworkFile {
    private NetworkFile() {}

    /** The network in a file, its nodes in their order there. @throws UserProblem when it is no graph file that can be read */
    public static Network read(Path path) {
        GraphFormat format = GraphFormat.of(path.getFileName().toString()).orElseThrow(() -> new UserProblem(GraphExport.MESSAGES, "import.no-graph", path));
        Graph graph = new GraphFile(path, format).read();
        List<Node> nodes = graph.nodes().toList();
        List<Edge> edges = graph.edges().toList();
        int[] from = edges.stream().mapToInt(e -> e.getSourceNode().getIndex()).toArray();
        int[] to = edges.stream().mapToInt(e -> e.getTargetNode().getIndex()).toArray();
        return new Network(nodes.stream().map(Node::getId).toList(), nodes.stream().map(NetworkFile::name).toList(), new Adjacency(nodes.size(), from, to));
    }

    private static String name(Node node) {
        Object label = node.hasAttribute(CaseGraph.LABEL) ? node.getAttribute(CaseGraph.LABEL) : node.getAttribute("name");
        return label == null ? node.getId() : label.toString();
    }
}
