package org.ibidem.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.model.CanvasItem;

/**
 * A scene of which some is lifted while it is carried elsewhere: the scene, which is painted once without what is carried, and what is
 * lifted, with the links it has and the neighbours they lead to, which is painted over it at each place. However large the scene is,
 * carrying a few nodes costs no more than those.
 */
public record Lifting(ChartScene scene, Set<UUID> carried, ChartScene lifted) {
    /** Nothing of the scene is lifted. */
    public static Lifting none(ChartScene scene) {
        return new Lifting(scene, Set.of(), ChartScene.EMPTY);
    }

    /** Lifts these nodes and notes, where they are; nothing when a frame is among them, for frames lie behind everything. */
    public static Optional<Lifting> of(ChartScene scene, Collection<UUID> carried) {
        List<CanvasItem> along = scene.canvas().stream().filter(c -> carried.contains(c.id()) || c.entityId() != null && carried.contains(c.entityId())).toList();
        if (along.stream().anyMatch(c -> c.isAround() && !c.collapsed())) return Optional.empty();
        List<CanvasItem> staying = scene.canvas().stream().filter(c -> !along.contains(c)).toList();
        return Optional.of(new Lifting(scene.with(staying), Set.copyOf(carried), near(scene, carried).with(along)));
    }

    /** Some nodes, all links at them, what may be one with them, and the nodes those lead to. */
    private static ChartScene near(ChartScene scene, Collection<UUID> some) {
        Set<Integer> links = new LinkedHashSet<>();
        Set<Integer> nodes = new LinkedHashSet<>();
        int[] carried = some.stream().flatMapToInt(id -> scene.index(id).stream()).toArray();
        Arrays.stream(carried).flatMap(i -> Arrays.stream(scene.linksAt(i))).forEach(links::add);
        links.forEach(l -> nodes.addAll(List.of(scene.links().get(l).from(), scene.links().get(l).to())));
        List<PossiblySame> doubts = scene.possiblySame().stream().filter(p -> some.contains(p.one()) || some.contains(p.other())).toList();
        doubts.stream().flatMap(p -> Stream.of(p.one(), p.other())).flatMapToInt(id -> scene.index(id).stream()).forEach(nodes::add);
        // What is carried comes last, for it lies over the nodes it is led across.
        Arrays.stream(carried).forEach(i -> {
            nodes.remove(i);
            nodes.add(i);
        });
        Map<Integer, Integer> now = HashMap.newHashMap(nodes.size());
        nodes.forEach(i -> now.put(i, now.size()));
        return scene.with(nodes.stream().map(scene.nodes()::get).toList(),
            links.stream().map(scene.links()::get).map(l -> l.between(now.get(l.from()), now.get(l.to()))).toList()).withPossiblySame(doubts);
    }

    /** The same, this far from where it was taken up, in chart units. */
    public Lifting by(double dx, double dy) {
        return new Lifting(scene, carried, lifted.moved(carried, dx, dy));
    }
}
