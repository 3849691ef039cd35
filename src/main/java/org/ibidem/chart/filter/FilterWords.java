package org.ibidem.chart.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.chart.measure.Measure;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.DateWords;
import org.ibidem.message.Messages;
import org.ibidem.model.Handling;
import org.ibidem.model.Source;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** A filter in words, each part by itself. */
public final class FilterWords {
    private static final Messages MESSAGES = Messages.of(FilterWords.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private final Dossier dossier;

    /** A part of a filter: what it says, and the filter without it. */
    public record Part(String text, ChartFilter without) {}

    /** Words that name kinds, properties and sources as this case does. */
    public FilterWords(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What each part of the filter says. */
    public List<String> texts(ChartFilter filter) {
        return parts(filter).stream().map(Part::text).toList();
    }

    /** The parts of a filter, in the order of the panel. */
    public List<Part> parts(ChartFilter filter) {
        List<Part> parts = new ArrayList<>();
        if (!filter.part().isEmpty()) parts.add(new Part(MESSAGES.get("part.part"), filter.part(Set.of())));
        for (Dimension d : Dimension.values()) {
            if (!filter.choice(d).isAll()) parts.add(new Part(choice(d, filter.choice(d)), filter.with(d, Choice.ALL)));
        }
        filter.properties().forEach(p -> parts.add(new Part(test(p), filter.without(p))));
        filter.measures().forEach(m -> parts.add(new Part(MESSAGES.get("part.measure", name(m.measure()), plain(m.least())), filter.without(m))));
        filter.on().ifPresent(on -> parts.add(new Part(MESSAGES.get(filter.undated() ? "part.on" : "part.onDated", DateWords.of(on.text())),
            filter.on(Optional.empty()).undated(true))));
        filter.known().ifPresent(known -> parts.add(new Part(MESSAGES.get("part.known", moment(known)), filter.known(Optional.empty()))));
        return parts;
    }

    /** A moment of the journal, to the second, in UTC. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private String choice(Dimension dimension, Choice choice) {
        String values = choice.values().stream().map(v -> choice.mode() == Choice.Mode.AT_LEAST ? v : value(dimension, v)).sorted().collect(Collectors.joining(", "));
        return MESSAGES.get("part." + choice.mode().name().toLowerCase(Locale.ROOT), title(dimension), values);
    }

    private String test(PropertyTest p) {
        String about = p.property().isEmpty() ? MESSAGES.get(p.ofRelations() ? "any.relation" : "any.entity") : property(p.property());
        String texts = p.texts().stream().map(t -> p.how() == PropertyTest.How.RANGE ? t : MESSAGES.get("test.text", t)).reduce((a, b) -> MESSAGES.get("test.or", a, b)).orElse("");
        return MESSAGES.get("test." + p.how().name().toLowerCase(Locale.ROOT), about, texts);
    }

    /** The name of a measure. */
    public static String name(Measure measure) {
        return MESSAGES.get("measure." + measure);
    }

    /** A figure without zeros at its end. */
    private static String plain(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    /** The name of a dimension. */
    public static String title(Dimension dimension) {
        return MESSAGES.get("dimension." + dimension.word());
    }

    /** A value of a dimension as people read it. */
    public String value(Dimension dimension, String value) {
        return switch (dimension) {
            case TYPE, RELATION -> dossier.ontology().schema(value).map(Schema::label).orElse(value);
            case SOURCES -> value.equals(Integer.toString(FactBook.MANY)) ? MESSAGES.get("sources.many", FactBook.MANY) : value;
            case SOURCE -> value.isEmpty() ? MESSAGES.get("source.none") : source(value);
            case GRADE -> value.isEmpty() ? MESSAGES.get("grade.none") : value;
            case STANDING -> MESSAGES.get("standing." + value);
            case STATUS -> MESSAGES.get("status." + value);
            case LISTED -> MESSAGES.get("listed." + value);
            case HANDLING -> Handling.valueOf(value).label();
        };
    }

    private String source(String id) {
        return dossier.sources().stream().filter(s -> s.id().toString().equals(id)).findFirst().map(Source::name).orElseGet(() -> MESSAGES.get("source.unknown"));
    }

    /** The label of a property, wherever it is defined. */
    public String property(String name) {
        return dossier.ontology().schemata().stream().flatMap(s -> s.property(name).stream()).findFirst().map(Property::label).orElse(name);
    }
}
