package org.ibidem.chart.paint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.FoldedLinks;
import org.ibidem.chart.LinkPath;

/**
 * The lines that are drawn for the links in view: one for each, or, from afar, one with their number for several that could not be told apart. Those
 * of which one is selected, or is in one of two compared pictures only, stay beside each other.
 */
final class Lines {
    private final ChartScene scene;
    private final BitSet seen;
    private final Emphasis emphasis;
    private final Map<Integer, ChartLink> bundles = new HashMap<>();

    /** The lines for these links. */
    Lines(ChartScene scene, BitSet seen, Detail detail, Emphasis emphasis) {
        this.scene = scene;
        this.seen = (BitSet) seen.clone();
        this.emphasis = emphasis;
        if (detail.bundles()) scene.bundles().forEach(this::bundle);
    }

    private void bundle(int... links) {
        if (Arrays.stream(links).noneMatch(seen::get) || Arrays.stream(links).anyMatch(this::isApart)) return;
        // It has the id of one that is not dimmed, if there is any, so that it is not either.
        int first = IntStream.of(links).filter(i -> !emphasis.dims(link(i).id())).findFirst().orElse(links[0]);
        List<ChartLink> same = IntStream.concat(IntStream.of(first), IntStream.of(links).filter(i -> i != first)).mapToObj(scene.links()::get).toList();
        for (int i : links) seen.clear(i);
        seen.set(first);
        bundles.put(first, FoldedLinks.one(same));
    }

    private ChartLink link(int index) {
        return scene.links().get(index);
    }

    private boolean isApart(int index) {
        return emphasis.selects(link(index).id()) || emphasis.side(link(index).id()) != null;
    }

    /** The links that a line is drawn for, by index. */
    BitSet drawn() {
        return seen;
    }

    /** The line drawn for a link. */
    ChartLink line(int index) {
        return bundles.getOrDefault(index, link(index));
    }

    /** The way of the line drawn for a link. */
    LinkPath way(int index) {
        return isBundle(index) ? scene.way(bundles.get(index)) : scene.way(index);
    }

    /** Whether a line stands for several links. */
    boolean isBundle(int index) {
        return bundles.containsKey(index);
    }
}
