package org.ibidem.exchange.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graphstream.graph.Element;
import org.graphstream.graph.Graph;

/** Reads GML (Himsolt 1997): keys with values or lists of keys, of which the nodes and edges of graphs are taken, whatever else stands beside them; how they are drawn is left. */
final class GmlReader {
    private static final Set<String> TRUE = Set.of("1", "true");
    /** Of the graph as a whole: what stands in it is taken by itself, and what programs say to each other. */
    private static final Set<String> OF_PROGRAMS = Set.of("node", "edge", "directed", "hierarchic", "isplanar", "version", "creator", "id", "graphics", "multigraph");
    private static final int DEEPEST = 64;
    private static final int END = -1;
    private final Reader text;
    private final Graph graph;
    private final LinkIds ids = new LinkIds();
    private int line = 1;
    private int sign;

    /** A key with its value: a text, or a list. */
    private record Entry(String key, String value, List<Entry> list, int line) {
        boolean is(String name) {
            return key.equalsIgnoreCase(name) && list != null;
        }
    }

    private GmlReader(Reader text, Graph graph) throws IOException {
        this.text = new BufferedReader(text);
        this.graph = graph;
        next();
    }

    /** Reads it. @throws IOException with the line that is none of such a file */
    static void read(Reader text, Graph graph) throws IOException {
        GmlReader reader = new GmlReader(text, graph);
        List<Entry> graphs = reader.list(0).stream().filter(e -> e.is("graph")).toList();
        if (graphs.isEmpty()) throw broken(reader.line, "no graph in it");
        for (Entry each : graphs) reader.take(each.list());
        for (Entry each : graphs) say(reader.graph, each.list().stream().filter(e -> !OF_PROGRAMS.contains(e.key().toLowerCase(Locale.ROOT))).toList(), "");
    }

    private void next() throws IOException {
        if (sign == '\n') line++;
        sign = text.read();
    }

    /** Goes on to what stands next; a line that begins with a number sign is a comment. */
    private void skip() throws IOException {
        while (sign != END && (sign <= ' ' || sign == '#')) {
            if (sign == '#') while (sign != END && sign != '\n') next();
            next();
        }
    }

    private List<Entry> list(int depth) throws IOException {
        if (depth > DEEPEST) throw broken(line, "too deep");
        List<Entry> entries = new ArrayList<>();
        for (skip(); sign != END && sign != ']'; skip()) entries.add(entry(depth));
        if ((sign == ']') != depth > 0) throw broken(line, depth > 0 ? "a list is not closed" : "]");
        if (depth > 0) next();
        return entries;
    }

    private Entry entry(int depth) throws IOException {
        int at = line;
        String key = word();
        skip();
        if (key.isEmpty() || sign == END || sign == ']') throw broken(at, key + " without a value");
        if (sign == '[') {
            next();
            return new Entry(key, "", list(depth + 1), at);
        }
        return new Entry(key, sign == '"' ? quoted() : word(), null, at);
    }

    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        for (; sign > ' ' && sign != '[' && sign != ']' && sign != '"'; next()) word.append((char) sign);
        return word.toString();
    }

    private String quoted() throws IOException {
        int at = line;
        StringBuilder quoted = new StringBuilder();
        for (next(); sign != '"'; next()) {
            if (sign == END) throw broken(at, "a text is not closed");
            quoted.append((char) sign);
        }
        next();
        return quoted.toString();
    }

    private void take(List<Entry> entries) throws IOException {
        boolean directed = first(entries, "directed").filter(TRUE::contains).isPresent();
        for (Entry e : entries) if (e.is("node")) say(node(needed(e, "id")), e.list(), "");
        for (Entry e : entries) if (e.is("edge")) say(link(e, directed), e.list(), "");
    }

    private Element link(Entry edge, boolean directed) throws IOException {
        String from = needed(edge, "source");
        String to = needed(edge, "target");
        node(from);
        node(to);
        String id = ids.of(first(edge.list(), "id").orElse(null), from, to);
        return graph.addEdge(id, from, to, first(edge.list(), "directed").map(TRUE::contains).orElse(directed));
    }

    private Element node(String id) {
        Element known = graph.getNode(id);
        return known == null ? graph.addNode(id) : known;
    }

    private static void say(Element element, List<Entry> entries, String within) {
        for (Entry e : entries) {
            if (e.is("graphics") || e.is("LabelGraphics")) continue;
            if (e.list() != null) say(element, e.list(), within + e.key() + ".");
            else if (!within.isEmpty() || !List.of("id", "source", "target", "directed").contains(e.key().toLowerCase(Locale.ROOT))) Values.add(element, within + e.key(), e.value());
        }
    }

    private static Optional<String> first(List<Entry> entries, String key) {
        return entries.stream().filter(e -> e.key().equalsIgnoreCase(key) && e.list() == null).map(Entry::value).findFirst();
    }

    private static String needed(Entry entry, String key) throws IOException {
        Optional<String> value = first(entry.list(), key);
        return value.orElseThrow(() -> broken(entry.line(), entry.key() + " without " + key));
    }

    private static IOException broken(int line, String why) {
        return new IOException(line + ": " + why);
    }
}
