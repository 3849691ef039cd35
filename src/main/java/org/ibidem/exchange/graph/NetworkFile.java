package org.ibidem.exchange.graph;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.ibidem.chart.graph.Network;
import org.ibidem.message.UserProblem;
import org.ibidem.model.EdtfDate;

/** A graph file as a bare network, for what is computed on it without a case. */
public final class NetworkFile {
    /** The attributes that say when something began. */
    private static final List<String> DATES = List.of("startDate", "date", "incorporationDate", "start");

    private NetworkFile() {}

    /** The network in a file, its nodes in their order there. @throws UserProblem when it is no graph file that can be read */
    public static Network read(Path path) {
        GraphFormat format = GraphFormat.of(path.getFileName().toString()).orElseThrow(() -> new UserProblem(GraphExport.MESSAGES, "import.no-graph", path));
        Graph graph = new GraphFile(path, format).read();
        List<Node> nodes = graph.nodes().toList();
        List<Edge> edges = graph.edges().toList();
        int[] from = edges.stream().mapToInt(e -> e.getSourceNode().getIndex()).toArray();
        int[] to = edges.stream().mapToInt(e -> e.getTargetNode().getIndex()).toArray();
        return Network.of(nodes.stream().map(Node::getId).toList(), nodes.stream().map(NetworkFile::name).toList(), from, to, nodes.stream().mapToDouble(NetworkFile::day).toArray());
    }

    /** The first day that is given with a node or with one of its links; NaN without any. */
    private static double day(Node node) {
        return Stream.concat(Stream.of((Element) node), node.edges()).flatMap(e -> DATES.stream().filter(e::hasAttribute).map(d -> e.getAttribute(d).toString()))
            .flatMap(said -> EdtfDate.parse(said).stream()).map(EdtfDate::earliest).filter(d -> !d.equals(LocalDate.MIN))
            .mapToDouble(LocalDate::toEpochDay).min().orElse(Double.NaN);
    }

    private static String name(Node node) {
        Object label = node.hasAttribute(CaseGraph.LABEL) ? node.getAttribute(CaseGraph.LABEL) : node.getAttribute("name");
        return label == null ? node.getId() : label.toString();
    }
}
