package org.ibidem.chart;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** Picks entities of a chart by what they are, what is said of them, and whom they are linked with. */
public record Picking(ChartScene scene, Dossier dossier) {
    /** What is wanted: a schema, a property and a part of its value; an empty text means any. */
    public record Wish(String schema, String property, String text) {}

    /** Every entity. */
    public Set<UUID> all() {
        return where(n -> true);
    }

    private Set<UUID> where(Predicate<ChartNode> wanted) {
        return scene.nodes().stream().filter(wanted).map(ChartNode::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every entity but these. */
    public Set<UUID> others(Set<UUID> than) {
        return where(n -> !than.contains(n.id()));
    }

    private IntStream around(UUID entity) {
        int node = scene.index(entity).orElseThrow();
        return IntStream.of(scene.linksAt(node)).map(l -> scene.links().get(l).other(node));
    }

    private Set<UUID> linked(UUID entity) {
        return around(entity).mapToObj(i -> scene.nodes().get(i).id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** These entities and all that are linked to one of them. */
    public Set<UUID> neighbours(Collection<UUID> of) {
        Set<UUID> picked = new LinkedHashSet<>(of);
        of.forEach(e -> picked.addAll(linked(e)));
        return picked;
    }

    /** The entities linked to each of these, without these. */
    public Set<UUID> common(Collection<UUID> of) {
        Set<UUID> picked = of.isEmpty() ? new LinkedHashSet<>() : all();
        of.forEach(e -> picked.retainAll(linked(e)));
        picked.removeAll(of);
        return picked;
    }

    /** The entities of the same schema as one of these. */
    public Set<UUID> alike(Collection<UUID> to) {
        Set<String> schemata = to.stream().map(this::schema).collect(Collectors.toSet());
        return where(n -> schemata.contains(schema(n.id())));
    }

    private String schema(UUID entity) {
        return dossier.entity(entity).map(Entity::schema).orElse("");
    }

    /** The schemata on the chart, by name. */
    public List<String> schemata() {
        return scene.nodes().stream().map(n -> schema(n.id())).distinct().sorted().toList();
    }

    /** The properties that something is said of on the chart, by name. */
    public List<String> properties() {
        return scene.nodes().stream().flatMap(n -> dossier.standing(n.id()).stream()).map(Statement::property).distinct().sorted().toList();
    }

    /** The entities that are wished for. Capitals and small letters are the same. */
    public Set<UUID> matching(Wish wish) {
        String text = folded(wish.text());
        return where(n -> (wish.schema().isEmpty() || schema(n.id()).equals(wish.schema())) && (text.isEmpty() && wish.property().isEmpty() || says(n, wish.property(), text)));
    }

    private boolean says(ChartNode n, String property, String text) {
        return dossier.standing(n.id()).stream().filter(s -> property.isEmpty() || s.property().equals(property))
            .anyMatch(s -> folded(dossier.value(s)).contains(text) || folded(s.original()).contains(text));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
