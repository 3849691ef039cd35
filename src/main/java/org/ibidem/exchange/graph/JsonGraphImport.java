package org.ibidem.exchange.graph;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemFile;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.ontology.Ontology;

/**
 * Reads a graph in JSON into a case, as D3, NetworkX, Cytoscape, Linkurious, vis.js and the JSON Graph Format write it: nodes, in a list or by their ids, and links under one of the
 * usual names, or both in one list of elements, or several such graphs; what each says stands in it or in an object within it. How things are drawn is left.
 */
public final class JsonGraphImport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST_BYTES = 64L << 20;
    /** Where some programs put the graph. */
    private static final List<String> WITHIN = List.of("elements", "graph");
    private static final List<String> LINKS = List.of("edges", "links", "relationships");
    private static final List<String> IDS = List.of("id", "key");
    private static final List<String> FROM = List.of("source", "from", "start", "startNode");
    private static final List<String> TO = List.of("target", "to", "end", "endNode");
    private static final List<String> NAMES = List.of("label", "name", "caption", "title", "shared_name");
    private static final List<String> KINDS = List.of("schema", "type", "kind", "category", "categories", "labels", "group");
    private static final List<String> RELATIONS = List.of("label", "type", "relation", "relationship", "interaction", "name");
    /** Objects in a node or link of which every field is its own. */
    private static final List<String> OPENED = List.of("data", "properties", "metadata", "attributes");
    private static final Set<String> DRAWN = Set.of("x", "y", "z", "vx", "vy", "fx", "fy", "index", "size", "color", "colour", "colors", "fixed", "active", "hover", "hidden", "selected", "selectable", "grabbable", "locked", "icon",
        "glyphs", "shape", "position", "nodelink", "style", "classes", "width", "fa2_x", "fa2_y", "image", "statistics", "removed", "pannable", "scratch");

    /** What holds nodes and links, or a whole graph. */
    private static final Set<String> PARTS = Set.of("nodes", "edges", "links", "relationships", "hyperedges", "elements", "graphs");
    /** What tells programs how to read or to show the graph, and no person anything. */
    private static final Set<String> FOR_PROGRAMS = Set.of("multigraph", "layout", "zoom", "pan", "renderer", "minZoom", "maxZoom", "zoomingEnabled", "userZoomingEnabled", "panningEnabled", "userPanningEnabled",
        "boxSelectionEnabled", "motionBlur", "hideEdgesOnViewport", "textureOnViewport", "wheelSensitivity");

    private final String graph;
    private final Consumer<Item> reader;
    private final List<Loss> lost;
    private final LinkIds ids = new LinkIds();
    private int nodes;
    private int links;

    /** Ids are those of this graph of the file. */
    private JsonGraphImport(String graph, Consumer<Item> reader, List<Loss> lost) {
        this.graph = graph;
        this.reader = reader;
        this.lost = lost;
    }

    /** Brings what the file holds. @throws org.ibidem.message.UserProblem when it is no such graph; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Path file) {
        List<Loss> lost = new ArrayList<>();
        ItemFile items = new ItemFile(file, "JSON", (path, reader) -> read(path, reader, lost));
        return ItemImport.read(open, ontology, new ItemImport.Origin(file, "import.graph"), items).and(lost);
    }

    private static void read(Path file, Consumer<Item> reader, List<Loss> lost) throws IOException {
        if (Files.size(file) > MOST_BYTES) throw new IOException(GraphExport.MESSAGES.get("import.too-large", file.getFileName(), MOST_BYTES >> 20));
        JsonNode whole = JSON.readTree(file.toFile());
        JsonNode several = whole.path("graphs");
        if (!several.isArray()) {
            new JsonGraphImport("", reader, lost).take(whole);
            return;
        }
        new JsonGraphImport("", reader, lost).leave(whole);
        for (int i = 0; i < several.size(); i++) new JsonGraphImport(text(several.path(i), IDS, "graph " + (i + 1)) + " ", reader, lost).take(several.path(i));
    }

    private void take(JsonNode file) throws IOException {
        JsonNode drawn = file;
        for (String within : WITHIN) if (!isGraph(drawn) && isGraph(drawn.path(within))) drawn = drawn.path(within);
        if (!isGraph(drawn)) throw new JsonParseException(null, "no nodes in it");
        if (drawn != file) leave(drawn);
        leave(file);
        JsonNode named = drawn.path("nodes");
        if (drawn.isArray()) for (JsonNode element : drawn) element(element);
        else if (named.isObject()) for (var node : named.properties()) reader.accept(thing(node.getKey(), node.getValue()));
        else for (JsonNode node : named) node(node);
        for (String name : LINKS) for (JsonNode link : drawn.path(name)) reader.accept(link(link));
        for (JsonNode link : drawn.path("hyperedges")) ofManyEnds(link);
    }

    /** What is said of the whole graph, such as its name, is said of no thing or link: it is listed. */
    private void leave(JsonNode whole) {
        whole.properties().forEach(f -> {
            boolean isGraph = WITHIN.contains(f.getKey()) && isGraph(f.getValue());
            boolean isKept = isGraph || PARTS.contains(f.getKey()) || f.getKey().equals("directed") && f.getValue().asBoolean();
            if (!isKept && !FOR_PROGRAMS.contains(f.getKey()) && !isDrawn(whole, f.getKey())) leave(f.getKey(), f.getValue());
        });
    }

    private void leave(String field, JsonNode value) {
        if (value.isObject()) value.properties().forEach(f -> leave(field + "." + f.getKey(), f.getValue()));
        else if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
            String said = value.isValueNode() ? value.asText() : value.toString();
            lost.add(WholeGraph.loss(graph.strip(), field, said));
        }
    }

    /** A link of many ends, as the JSON Graph Format writes it, becomes links of the first to each other; of one with a direction, from and to the first of the other side. */
    private void ofManyEnds(JsonNode link) throws IOException {
        List<String> all = texts(link.path("nodes"));
        List<String> from = all.isEmpty() ? texts(link.path("source")) : all.subList(0, 1);
        List<String> to = all.isEmpty() ? texts(link.path("target")) : all.subList(1, all.size());
        if (from.isEmpty() || to.isEmpty()) throw new JsonParseException(null, "link " + (links + 1) + " without an end");
        for (String each : to) reader.accept(link(between(link, from.getFirst(), each)));
        for (String each : from.subList(1, from.size())) reader.accept(link(between(link, each, to.getFirst())));
    }

    private static JsonNode between(JsonNode link, String from, String to) {
        ObjectNode one = link.deepCopy();
        one.remove("nodes");
        return one.put("source", from).put("target", to);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list) texts.add(each.asText(""));
        return texts;
    }

    /** Nodes under a name of their own, or elements in one list, of which those with ends are links, as Cytoscape may write them. */
    private static boolean isGraph(JsonNode graph) {
        return graph.path("nodes").isContainerNode() || graph.isArray() && graph.path(0).path("data").isObject();
    }

    /** Its group is that of nodes or of edges, not one of its own. */
    private void element(JsonNode element) throws IOException {
        if (element instanceof ObjectNode object) object.remove("group");
        if (end(element, FROM).isEmpty()) node(element);
        else reader.accept(link(element));
    }

    private void node(JsonNode node) {
        reader.accept(thing(text(node, IDS, Integer.toString(nodes++)), node));
    }

    private Item thing(String id, JsonNode node) {
        return new Item(graph + id, null, text(node, KINDS, ""), text(node, NAMES, id), null, values(node, NAMES, KINDS), 0);
    }

    private Item link(JsonNode link) throws IOException {
        links++;
        String from = end(link, FROM);
        String to = end(link, TO);
        if (from.isEmpty() || to.isEmpty()) throw new JsonParseException(null, "link " + links + " without an end");
        boolean directed = !"undirected".equals(text(link, List.of("type"), "")) && link.path("directed").asBoolean(true);
        return new Item(graph + ids.of(text(link, IDS, ""), from, to), null, text(link, List.of("schema"), ""), text(link, RELATIONS, ""), new Item.Ends(graph + from, graph + to, directed), values(link, RELATIONS, List.of("schema"), FROM, TO), 0);
    }

    /** Programs that draw put the whole node in the place of its id. */
    private static String end(JsonNode link, List<String> names) {
        for (String name : names) {
            JsonNode end = field(link, name);
            if (!end.isMissingNode()) return end.isObject() ? text(end, IDS, "") : end.asText("");
        }
        return "";
    }

    private static String text(JsonNode element, List<String> names, String missing) {
        return names.stream().map(n -> first(field(element, n))).filter(t -> !t.isBlank()).findFirst().orElse(missing);
    }

    private static JsonNode field(JsonNode element, String name) {
        if (element.has(name)) return element.path(name);
        for (String within : OPENED) {
            JsonNode found = element.path(within).isObject() ? field(element.path(within), name) : element.path(within).path(name);
            if (!found.isMissingNode()) return found;
        }
        return element.path(name);
    }

    /** A list may also be an object whose fields are its numbers. */
    private static String first(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() ? "" : value.elements().next().asText("") : value.asText("");
    }

    @SafeVarargs
    private static List<Item.Value> values(JsonNode element, List<String>... told) {
        Set<String> used = new HashSet<>(IDS);
        for (List<String> names : told) names.stream().filter(n -> !first(field(element, n)).isBlank()).findFirst().ifPresent(used::add);
        boolean named = IDS.stream().anyMatch(element::has);
        List<Item.Value> values = new ArrayList<>();
        fields(element, false).filter(f -> f.within() ? !used.contains(f.name()) || named && IDS.contains(f.name()) : !used.contains(f.name()) && !isDrawn(element, f.name()))
            .forEach(f -> said(f, values));
        return values;
    }

    /** A field of an element, or of an object within it of which every field is the element's own. */
    private record Field(String name, JsonNode value, boolean within) {}

    private static Stream<Field> fields(JsonNode object, boolean within) {
        return object.properties().stream().flatMap(f -> OPENED.contains(f.getKey()) && f.getValue().isObject() ? fields(f.getValue(), true) : Stream.of(new Field(f.getKey(), f.getValue(), within)));
    }

    /** How it is drawn stands in the element itself; a position in words is one somebody holds. */
    private static boolean isDrawn(JsonNode element, String name) {
        return DRAWN.contains(name) && (!name.equals("position") || element.path(name).isObject());
    }

    private static void said(Field field, List<Item.Value> values) {
        for (JsonNode each : field.value().isArray() ? field.value() : List.of(field.value())) said(field.name(), each, values);
    }

    private static void said(String name, JsonNode value, List<Item.Value> values) {
        if (value.isNull() || value.isContainerNode() && value.isEmpty()) return;
        String text = value.isValueNode() ? value.asText() : value.toString();
        if (!text.isBlank()) values.add(new Item.Value(name, text));
    }
}
