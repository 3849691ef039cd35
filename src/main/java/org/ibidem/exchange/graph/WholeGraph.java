package org.ibidem.exchange.graph;

import java.util.List;
import org.graphstream.graph.Graph;
import org.ibidem.exchange.Loss;

/** What a file says of its graph, such as its name: it is of no thing or link, so that it is listed. */
final class WholeGraph {
    private static final int MOST_SAID = 300;

    private WholeGraph() {}

    /** All that is said of it. */
    static List<Loss> said(Graph graph) {
        return graph.attributeKeys().sorted().flatMap(name -> Values.of(graph, name).stream().map(said -> loss("", name, said))).toList();
    }

    /** What stands in a field, of this graph of several. */
    static Loss loss(String graph, String field, String said) {
        return new Loss(graph, field, GraphExport.MESSAGES.get("lost.whole", said.length() > MOST_SAID ? said.substring(0, MOST_SAID) + "…" : said));
    }
}
