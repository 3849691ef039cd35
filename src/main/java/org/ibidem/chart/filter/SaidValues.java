package org.ibidem.chart.filter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.model.EdtfDate;
import org.ibidem.ontology.PropertyType;

/**
 * The values of one property on a chart, each with how much of the chart has it: as much as its test lets through. The most frequent come first;
 * dates are counted by their years, the latest first, and a vague one in each year that it may be.
 */
public final class SaidValues {
    private final FactBook facts;
    private final Said of;
    private final boolean dated;
    /** By its small letters, how a value is written where it comes first; or by itself, a year. */
    private final TreeMap<String, String> written = new TreeMap<>();

    /** A value with what asks for it. */
    public record Value(PropertyTest test, Bar bar) {}

    private SaidValues(FactBook facts, Said of) {
        this.facts = facts;
        this.of = of;
        this.dated = facts.dossier().ontology().schemata().stream().flatMap(s -> s.property(of.property()).stream()).findFirst().filter(p -> p.type() == PropertyType.DATE).isPresent();
    }

    /** What is said by this property on the whole chart. Takes time that grows with the chart. */
    public static List<Value> of(FilteredChart seen, Said of) {
        SaidValues values = new SaidValues(seen.facts(), of);
        values.on(seen.whole()).forEach(values::collect);
        Map<String, Integer> all = values.counted(seen.whole());
        Map<String, Integer> shown = seen.scene() == seen.whole() ? all : values.counted(seen.scene());
        return all.entrySet().stream().map(e -> values.value(e.getKey(), shown.getOrDefault(e.getKey(), 0), e.getValue())).sorted(values.order()).toList();
    }

    private Stream<Facts> on(ChartScene scene) {
        Stream<UUID> ids = of.ofRelations() ? scene.links().stream().map(ChartLink::id) : scene.nodes().stream().map(ChartNode::id);
        return ids.distinct().map(facts::of).filter(Objects::nonNull);
    }

    /** What the originals say in other words is not listed besides. */
    private void collect(Facts said) {
        said.said().stream().filter(s -> s.property().equals(of.property())).map(s -> facts.dossier().value(s).strip()).filter(v -> !v.isEmpty()).forEach(v -> {
            String year = year(v);
            written.putIfAbsent(year.isEmpty() ? plain(v) : year, year.isEmpty() ? v : year);
        });
    }

    private Map<String, Integer> counted(ChartScene scene) {
        Map<String, Integer> counts = new HashMap<>();
        on(scene).forEach(f -> keys(f).forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    private Set<String> keys(Facts said) {
        return said.values(of.property(), facts.dossier()).flatMap(this::keys).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<String> keys(String value) {
        if (dated) {
            Optional<EdtfDate> date = EdtfDate.parse(value);
            if (date.isPresent()) return written.subMap(year(date.get().earliest()), true, year(date.get().latest()), true).keySet().stream().filter(this::isYear);
        }
        return Stream.of(plain(value)).filter(written::containsKey);
    }

    /** The year in which a date begins, or ends where nothing says when it begins; empty for what is no date. */
    private String year(String value) {
        if (!dated) return "";
        return EdtfDate.parse(value).map(d -> year(d.earliest().getYear() < 0 ? d.latest() : d.earliest())).orElse("");
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", Math.clamp(day.getYear(), 0, 9999));
    }

    private boolean isYear(String key) {
        return dated && key.matches("\\d{4}");
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private Value value(String key, int shown, int all) {
        String text = written.get(key);
        return new Value(of.test(isYear(key) ? PropertyTest.How.RANGE : PropertyTest.How.EQUALS, text), new Bar(text, shown, all));
    }

    private Comparator<Value> order() {
        Comparator<Value> alphabet = Comparator.comparing(v -> v.bar().value());
        return dated ? alphabet.reversed() : Comparator.comparingInt((Value v) -> v.bar().all()).reversed().thenComparing(alphabet);
    }
}
