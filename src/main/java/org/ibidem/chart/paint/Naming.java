package org.ibidem.chart.paint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.fonts.Fonts;

/**
 * Decides whose name is written: all when there is room for all, else by what matters most (selected, found, pinned, well linked) as
 * long as words cover neither each other nor shapes; a name that is too long for its room is cut short. The same chart at the same scale gives the same choice, so that names do not
 * flicker while it is moved.
 */
final class Naming {
    private static final String CUT = "…";
    private static final int BUDGET = 250;
    private static final int TRIES = 2_500;
    private static final double INSET = 0.8;
    private static final int PICKED = 12;
    /** So many dots leave room for names beside them; of more, names lie over some, or there were none. */
    private static final int FEW = 1_000;
    private final ChartScene scene;
    private final View view;
    private final Detail detail;
    private final Fonts fonts;
    private final Room room;
    private final BitSet named = new BitSet();
    private final Map<Integer, List<String>> shortened = new HashMap<>();
    /** The names that were cut short, as they are written. */
    private final Set<String> written = new HashSet<>();
    private int tries;

    Naming(ChartScene scene, View view, Detail detail, Fonts fonts) {
        this.scene = scene;
        this.view = view;
        this.detail = detail;
        this.fonts = fonts;
        this.room = new Room(view);
    }

    /** What names and shapes leave free. */
    Room room() {
        return room;
    }

    /** The nodes of {@code seen} whose name is to be written. */
    BitSet of(BitSet seen, Emphasis emphasis) {
        // What is dimmed may be covered by the names of what is found.
        if (!detail.dots() || seen.cardinality() <= FEW) seen.stream().filter(i -> detail.allNames() || !emphasis.dims(scene.nodes().get(i).id())).forEach(this::takeShape);
        if (detail.allNames()) {
            seen.stream().forEach(this::takeName);
            named.or(seen);
            return named;
        }
        // A few that were picked are named whatever else is there, as long as they do not cover each other; of many, those that have room.
        if (emphasis.selected().size() <= PICKED) namePicked(picked(emphasis.selected()), seen);
        else tryAll(emphasis.selected(), seen);
        tryAll(emphasis.found(), seen);
        for (int i : scene.byImportance()) {
            if (named.cardinality() >= BUDGET || tries >= TRIES) break;
            if (seen.get(i) && !emphasis.dims(scene.nodes().get(i).id())) attempt(i);
        }
        return named;
    }

    /** Of a link that was picked its two ends, for its label tells only half without them. */
    private IntStream picked(Collection<UUID> selected) {
        return selected.stream().flatMapToInt(id -> IntStream.concat(scene.index(id).stream(),
            scene.linkIndex(id).stream().mapToObj(scene.links()::get).flatMapToInt(l -> IntStream.of(l.from(), l.to())))).distinct();
    }

    /** Only names of others that were picked make one shorter, or leave it out: it may cover all else. */
    private void namePicked(IntStream nodes, BitSet seen) {
        Room picked = new Room(view);
        nodes.filter(seen::get).sorted().forEach(i -> attempt(i, picked));
        named.stream().forEach(i -> take(room, nameBox(scene.nodes().get(i), words(i))));
    }

    private void tryAll(Collection<UUID> found, BitSet seen) {
        found.stream().limit(BUDGET).forEach(id -> scene.index(id).ifPresent(i -> {
            if (seen.get(i)) attempt(i);
        }));
    }

    /** The lines of a name as they are written: whole, or cut short where the whole name had no room. */
    List<String> words(int i) {
        if (!named.get(i)) return List.of();
        return shortened.getOrDefault(i, scene.nodes().get(i).lines());
    }

    private void attempt(int i) {
        tries++;
        if (!named.get(i)) attempt(i, room);
    }

    private void attempt(int i, Room free) {
        List<String> whole = scene.nodes().get(i).lines();
        if (take(i, whole, free)) return;
        for (String less : shorter(whole)) {
            // A second one cut to the same words would be taken for the first.
            if (written.contains(less) || !take(i, List.of(less), free)) continue;
            written.add(less);
            shortened.put(i, List.of(less));
            return;
        }
    }

    private boolean take(int i, List<String> lines, Room free) {
        double[] box = nameBox(scene.nodes().get(i), lines);
        if (!free.isFree(box[0], box[1], box[2], box[3])) return false;
        take(free, box);
        named.set(i);
        return true;
    }

    /** What still tells a name apart in one line: its first line, then ever fewer of its words, but not a number alone, as of a house. */
    private static List<String> shorter(List<String> lines) {
        if (lines.isEmpty()) return List.of();
        String first = lines.getFirst();
        List<String> shorter = new ArrayList<>();
        if (lines.size() > 1) shorter.add(first + CUT);
        for (int space = first.lastIndexOf(' '); space > 2; space = first.lastIndexOf(' ', space - 1)) {
            String words = first.substring(0, space);
            if (words.codePoints().anyMatch(Character::isLetter)) shorter.add(words + CUT);
        }
        return shorter;
    }

    private void takeName(int i) {
        take(room, nameBox(scene.nodes().get(i), scene.nodes().get(i).lines()));
    }

    private static void take(Room room, double[] box) {
        room.take(box[0], box[1], box[2], box[3]);
    }

    private void takeShape(int i) {
        ChartNode n = scene.nodes().get(i);
        double r = detail.radius(n) * INSET;
        room.take(view.x(n.x()) - r, view.y(n.shapeY()) - r, view.x(n.x()) + r, view.y(n.shapeY()) + r);
        if (!detail.marked() || n.marks().badges().isEmpty()) return;
        double[] badges = NodePainter.badgeBox(n, view, detail, fonts);
        room.take(badges[0], badges[1], badges[2], badges[3]);
    }

    private double[] nameBox(ChartNode n, List<String> lines) {
        double size = detail.letters(Detail.NAME);
        double half = 0;
        for (String line : lines) half = Math.max(half, fonts.width(line, size, false) / 2);
        double first = baseline(n, view, detail);
        return new double[] {view.x(n.x()) - half, first - size * 0.8, view.x(n.x()) + half, first + (lines.size() - 1) * step(view, detail) + size * 0.2};
    }

    /** Where the first line of a name stands. */
    static double baseline(ChartNode n, View view, Detail detail) {
        return view.y(n.shapeY()) + detail.radius(n) + step(view, detail);
    }

    /** How far apart the lines of a name stand. */
    static double step(View view, Detail detail) {
        return Math.max(ChartNode.LINE * view.scale(), detail.letters(Detail.NAME) * Detail.LINE_STEP);
    }
}
