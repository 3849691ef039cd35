package org.ibidem.exchange.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;

/**
 * Reads a network of Pajek (Batagelj and Mrvar, Pajek reference manual): vertices with their labels, arcs and edges as pairs, as lists or as a matrix, headings in
 * any case of letters; of links of several relations the relation. How things are drawn is left.
 */
final class PajekReader {
    private static final int MOST_VERTICES = 1_000_000;
    private static final Set<String> LINKS = Set.of("*arcs", "*edges");
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"]|\"\")*)\"|(\\S+)");
    private final Graph graph;
    private final LinkIds ids = new LinkIds();
    private String part = "";
    private String relation = "";
    private int rows;
    private int columns;
    private int line;

    private PajekReader(Graph graph) {
        this.graph = graph;
    }

    /** Reads it. @throws IOException with the line that is none of such a file */
    static void read(Reader text, Graph graph) throws IOException {
        PajekReader reader = new PajekReader(graph);
        BufferedReader lines = new BufferedReader(text);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reader.line++;
            List<String> words = words(line);
            if (!words.isEmpty() && !words.getFirst().startsWith("%")) reader.take(words);
        }
        reader.endMatrix();
        if (reader.graph.getNodeCount() == 0) throw reader.broken("no vertices");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(line.strip()); m.find();) words.add(m.group(1) == null ? m.group(2) : m.group(1).replace("\"\"", "\""));
        return words;
    }

    private void take(List<String> words) throws IOException {
        if (words.getFirst().startsWith("*")) {
            endMatrix();
            part = words.getFirst().toLowerCase(Locale.ROOT).replaceFirst(":.*", "");
            relation = LINKS.contains(part) && words.size() > 1 && !words.getLast().startsWith(":") ? words.getLast() : "";
            rows = 0;
            if (part.equals("*vertices")) vertices(words);
            return;
        }
        switch (part) {
            case "*vertices" -> {
                if (words.size() > 1) graph.getNode(vertex(words.getFirst())).setAttribute(CaseGraph.LABEL, words.get(1));
            }
            case "*arcs", "*edges" -> link(words);
            case "*arcslist", "*edgeslist" -> {
                for (String other : words.subList(1, words.size())) link(words.getFirst(), other);
            }
            case "*matrix" -> matrix(words);
            default -> throw broken(words.getFirst());
        }
    }

    /** Of a network in two modes, the first so many are the rows of its matrix and the others its columns. */
    private void vertices(List<String> words) throws IOException {
        int count = number(words.size() > 1 ? words.get(1) : "");
        if (count > MOST_VERTICES) throw broken("more than " + MOST_VERTICES + " vertices");
        for (int i = 1; i <= count; i++) graph.addNode(Integer.toString(i));
        columns = words.size() > 2 ? number(words.get(2)) : 0;
    }

    private String vertex(String word) throws IOException {
        String id = Integer.toString(number(word));
        if (graph.getNode(id) == null) throw broken("no vertex " + id);
        return id;
    }

    private int number(String word) throws IOException {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw broken("no number: " + word);
        }
    }

    private void link(List<String> words) throws IOException {
        if (words.size() < 2) throw broken(words.getFirst());
        Edge edge = link(words.getFirst(), words.get(1));
        if (words.size() > 2) edge.setAttribute("weight", words.get(2));
        int label = words.indexOf("l");
        String said = label > 2 && label + 1 < words.size() ? words.get(label + 1) : relation;
        if (!said.isEmpty()) edge.setAttribute(CaseGraph.LABEL, said);
    }

    private Edge link(String from, String to) throws IOException {
        return graph.addEdge(ids.of(null, vertex(from), vertex(to)), vertex(from), vertex(to), part.startsWith("*arcs") || part.equals("*matrix"));
    }

    private void matrix(List<String> words) throws IOException {
        rows++;
        int wide = graph.getNodeCount() - columns;
        if (words.size() < wide) throw broken(words.size() + " of " + wide + " columns");
        // What stands behind them, as sums do, is no link.
        for (int i = 0; i < wide; i++) {
            if (!words.get(i).matches("0+(\\.0*)?")) link(Integer.toString(rows), Integer.toString(columns + i + 1)).setAttribute("weight", words.get(i));
        }
    }

    /** A matrix that was cut short would be taken for a smaller network. */
    private void endMatrix() throws IOException {
        int high = columns > 0 ? columns : graph.getNodeCount();
        if (part.equals("*matrix") && rows != high) throw broken(rows + " of " + high + " rows");
    }

    private IOException broken(String why) {
        return new IOException(line + ": " + why);
    }
}
