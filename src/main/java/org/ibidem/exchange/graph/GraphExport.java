package org.ibidem.exchange.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.ontology.Ontology;

/** Writes a case as a graph file. */
public final class GraphExport {
    /** GraphStream writes of every graph that its links have no direction, and of a graph in GML nothing at all. */
    private static final Pattern HEAD = Pattern.compile("(edgedefault=\"|defaultedgetype=\")undirected(\")");
    private static final Pattern GML_HEAD = Pattern.compile("\\A\\s*graph \\[\\R");
    static final Messages MESSAGES = Messages.of(GraphExport.class);

    private GraphExport() {}

    /** Writes the file anew, whole or not at all, and notes it in the journal. @throws UserProblem when it cannot be written */
    public static Outcome write(Case open, Ontology ontology, GraphFormat format, Path file) {
        CaseGraph graph = new CaseGraph(PlainCase.of(open, ontology), places(open));
        WholeFile.write(file, bytes(graph, format, file));
        open.note("export.graph", file.getFileName().toString());
        return graph.outcome();
    }

    /** The places of the case's first chart. */
    private static Map<UUID, ChartItem> places(Case open) {
        Map<UUID, ChartItem> places = new LinkedHashMap<>();
        open.all(Chart.class).stream().findFirst()
            .ifPresent(chart -> open.where(ChartItem.class, "chartId", chart.id()).forEach(item -> places.put(item.entityId(), item)));
        return places;
    }

    private static byte[] bytes(CaseGraph graph, GraphFormat format, Path file) {
        StringWriter text = new StringWriter();
        try {
            format.sink().writeAll(graph.graph(), text);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "export.cannot-write", file, String.valueOf(e.getMessage()));
        }
        return format.encoded(headed(text.toString(), format, graph.hasArrows())).getBytes(StandardCharsets.UTF_8);
    }

    /** The file, saying whether links have a direction; in GML also that two things may have several, without which NetworkX refuses the second. */
    private static String headed(String text, GraphFormat format, boolean arrows) {
        if (format == GraphFormat.GML) return GML_HEAD.matcher(text).replaceFirst("$0\tdirected " + (arrows ? 1 : 0) + "\n\tmultigraph 1\n");
        return arrows ? HEAD.matcher(text).replaceFirst("$1directed$2") : text;
    }
}
