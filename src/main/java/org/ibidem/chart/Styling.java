package org.ibidem.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FactBook;
import org.ibidem.chart.filter.FilterJson;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.message.Messages;
import org.ibidem.model.Look;
import org.ibidem.model.StyleRule;
import org.ibidem.ontology.Kind;

/** Draws what is on a chart by its rules: of those that fit, the first that says something decides it. Nothing is moved. */
final class Styling {
    private static final Messages MESSAGES = Messages.of(Styling.class);
    private static final double BESIDE = 14;
    private final FactBook facts;
    private final List<Ready> rules;
    private final NodeText text;
    /** The rules that fit anything, with how many entities of each kind. */
    private final Map<StyleRule, int[]> used = new LinkedHashMap<>();

    /** A rule, its filter as read, and what passes that. */
    private record Ready(StyleRule rule, ChartFilter filter, Predicate<UUID> passing) {
        static Ready of(StyleRule rule, FactBook facts) {
            ChartFilter filter = FilterJson.read(rule.filter());
            return new Ready(rule, filter, facts.passing(filter));
        }

        /** What a newer version asks for must not be drawn as everything. */
        boolean isUnderstood() {
            return rule.filter().isEmpty() || !filter.isNone();
        }
    }

    /** Rules in their order, for what these are the facts of. */
    Styling(List<StyleRule> rules, FactBook facts, NodeText text) {
        this.rules = rules.stream().filter(StyleRule::active).map(r -> Ready.of(r, facts)).filter(Ready::isUnderstood).toList();
        this.facts = facts;
        this.text = text;
    }

    /** The scene drawn by the rules, which tells those that fit anything. */
    ChartScene of(ChartScene scene) {
        if (rules.isEmpty()) return scene;
        List<ChartNode> nodes = scene.nodes().stream().map(this::styled).toList();
        List<ChartLink> links = scene.links().stream().map(this::styled).toList();
        FilterWords words = new FilterWords(facts.dossier());
        List<StyleKey> keys = rules.stream().map(Ready::rule).filter(used::containsKey).map(r -> new StyleKey(name(r, words), r.ofRelations(), r.look(), kind(used.get(r)))).toList();
        return scene.with(nodes, links).withKeys(keys);
    }

    /** What the legend calls a rule. */
    static String name(StyleRule rule, FilterWords words) {
        if (!rule.name().isBlank()) return rule.name().strip();
        List<String> parts = words.texts(FilterJson.read(rule.filter()));
        String where = parts.isEmpty() ? MESSAGES.get(rule.ofRelations() ? "style.relations" : "style.entities") : String.join("; ", parts);
        return rule.look().label().isEmpty() ? where : MESSAGES.get("style.labelled", where, words.property(rule.look().label()));
    }

    private static Kind kind(int... counts) {
        return Arrays.stream(Kind.values()).max(Comparator.comparingInt(k -> counts[k.ordinal()])).orElseThrow();
    }

    private Look look(UUID id, boolean ofRelations, Kind kind) {
        Look look = Look.AS_IS;
        for (Ready r : rules) {
            if (r.rule().ofRelations() != ofRelations || !r.passing().test(id)) continue;
            used.computeIfAbsent(r.rule(), k -> new int[Kind.values().length])[kind.ordinal()]++;
            look = look.or(r.rule().look());
        }
        return look;
    }

    private ChartNode styled(ChartNode n) {
        Look look = look(n.id(), false, n.kind());
        if (look.equals(Look.AS_IS)) return n;
        List<String> lines = label(n.id(), look).map(value -> Stream.concat(n.lines().stream(), Stream.of(text.line(value))).toList()).findFirst().orElse(n.lines());
        double radius = ChartNode.RADIUS * look.size().shape();
        return n.withLook(look, lines, Math.max(text.width(lines), 2 * radius + BESIDE), NodeText.height(lines, !n.marks().badges().isEmpty()) + 2 * (radius - ChartNode.RADIUS));
    }

    private ChartLink styled(ChartLink l) {
        Look look = look(l.id(), true, Kind.ITEM);
        if (look.equals(Look.AS_IS)) return l;
        return label(l.id(), look).map(l::labelled).findFirst().orElse(l).withLook(look);
    }

    private Stream<String> label(UUID id, Look look) {
        return look.label().isEmpty() ? Stream.empty() : facts.said(id, look.label());
    }
}
