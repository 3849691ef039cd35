package org.ibidem.chart.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.casefile.CsvFile;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.chart.measure.Communities;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Standing;
import org.ibidem.model.Statement;

/**
 * Entities by entities: for each two how many relations there are between them, how many independent origins support these, and how well they
 * stand. Directed, a row is where a relation begins; relations without a direction count both ways. Pairs without relations take no room.
 */
public final class AssociationMatrix {
    /** Nobody at all. */
    public static final AssociationMatrix EMPTY = new AssociationMatrix(List.of(), Map.of(), 0);
    /** So many entities at most, the best linked. */
    public static final int MOST = 2_000;
    private final List<ChartNode> entities;
    private final Map<Long, Cell> cells;
    private final int left;

    /** What is to be seen: these entities, or all of the chart when there are none; how they are ordered; and whether direction counts. */
    public record Wish(Set<UUID> only, MatrixOrder order, boolean directed) {}

    /** The relations of two entities; the standing is that of the best of them. */
    public record Cell(List<UUID> relations, int origins, Standing standing, boolean disputed) {}

    private AssociationMatrix(List<ChartNode> entities, Map<Long, Cell> cells, int left) {
        this.entities = entities;
        this.cells = cells;
        this.left = left;
    }

    /** The matrix of what a chart shows; takes time that grows with it. */
    public static AssociationMatrix of(ChartScene scene, Dossier dossier, Wish wish) {
        int[] wanted = Arrays.stream(scene.byImportance()).filter(i -> wish.only().isEmpty() || wish.only().contains(scene.nodes().get(i).id())).toArray();
        int[] chosen = ordered(scene, Arrays.copyOf(wanted, Math.min(MOST, wanted.length)), wish.order());
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < chosen.length; i++) place.put(chosen[i], i);
        Map<Long, List<ChartLink>> between = new HashMap<>();
        for (ChartLink link : scene.links()) {
            Integer from = place.get(link.from());
            Integer to = place.get(link.to());
            if (from == null || to == null) continue;
            between.computeIfAbsent(key(from, to), k -> new ArrayList<>()).add(link);
            if (!from.equals(to) && !(wish.directed() && link.directed())) between.computeIfAbsent(key(to, from), k -> new ArrayList<>()).add(link);
        }
        Map<Long, Cell> cells = HashMap.newHashMap(between.size());
        between.forEach((key, links) -> cells.put(key, cell(links, dossier)));
        return new AssociationMatrix(Arrays.stream(chosen).mapToObj(scene.nodes()::get).toList(), cells, wanted.length - chosen.length);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    private static Cell cell(List<ChartLink> links, Dossier dossier) {
        List<Statement> about = links.stream().flatMap(l -> dossier.standing(l.id()).stream()).toList();
        Standing best = links.stream().map(ChartLink::standing).min(Comparator.naturalOrder()).orElseThrow();
        return new Cell(links.stream().map(ChartLink::id).toList(), dossier.origins(about).size(), best, links.stream().anyMatch(ChartLink::disputed));
    }

    private static int[] ordered(ChartScene scene, int[] chosen, MatrixOrder order) {
        return switch (order) {
            case DEGREE -> chosen;
            case NAME -> Arrays.stream(chosen).boxed().sorted(Comparator.comparing(i -> scene.nodes().get(i).caption(), String.CASE_INSENSITIVE_ORDER)).mapToInt(i -> i).toArray();
            case COMMUNITY -> {
                int[] group = groups(scene, chosen);
                yield IntStream.range(0, chosen.length).boxed().sorted(Comparator.comparingInt(i -> group[i])).mapToInt(i -> chosen[i]).toArray();
            }
        };
    }

    private static int[] groups(ChartScene scene, int... chosen) {
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < chosen.length; i++) place.put(chosen[i], i);
        List<ChartLink> inside = scene.links().stream().filter(l -> place.containsKey(l.from()) && place.containsKey(l.to())).toList();
        return Communities.of(new Adjacency(chosen.length, inside.stream().mapToInt(l -> place.get(l.from())).toArray(),
            inside.stream().mapToInt(l -> place.get(l.to())).toArray())).of();
    }

    /** The entities, in order; rows and columns alike. */
    public List<ChartNode> entities() {
        return entities;
    }

    /** How many entities there are. */
    public int size() {
        return entities.size();
    }

    /** How many more entities there would be. */
    public int left() {
        return left;
    }

    /** What is between two entities; empty when nothing is. */
    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(cells.get(key(row, column)));
    }

    /** How many cells are not empty. */
    public int filled() {
        return cells.size();
    }

    /** Writes it as CSV: a row an entity; a cell the relations and, behind a slash, the origins. */
    public void write(OutputStream out) throws IOException {
        String[] head = new String[size() + 1];
        head[0] = "";
        for (int i = 0; i < size(); i++) head[i + 1] = title(i);
        try (CsvFile csv = new CsvFile(out, head)) {
            for (int row = 0; row < size(); row++) {
                Object[] words = new Object[size() + 1];
                words[0] = title(row);
                for (int column = 0; column < size(); column++) words[column + 1] = cell(row, column).map(c -> c.relations().size() + "/" + c.origins()).orElse("");
                csv.row(words);
            }
        }
    }

    private String title(int index) {
        return entities.get(index).ref() + " " + entities.get(index).caption();
    }
}
