package org.ibidem.chart.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.chart.measure.Measure;
import org.ibidem.dossier.Standing;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Handling;
import org.ibidem.model.StatementStatus;

/**
 * A filter as the case keeps it, empty when everything is shown:
 * {@code {"type":{"only":["Person"]},"sources":{"at_least":["2"]},"handling":{"except":["RED"]},"properties":[{"of":"relation","property":"role",
 * "how":"contains","text":"owner"}],"measures":[{"measure":"degree","least":3.0}],"on":"2016-07","undated":false,"known":"2026-01-01T00:00:00Z"}}. {@code part} are the ids of the only entities to be shown, {@code on} is an EDTF date or interval.
 * Where one of several texts is enough, a property has {@code "texts":["KP","CN"]}.
 * What cannot be read, or is of a newer version, is left out: it hides nothing.
 */
public final class FilterJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private FilterJson() {}

    /** The filter as text; the same filter gives the same text. */
    public static String write(ChartFilter filter) {
        if (filter.isNone()) return "";
        ObjectNode all = JSON.createObjectNode();
        if (!filter.part().isEmpty()) {
            ArrayNode entities = all.putArray("part");
            filter.part().stream().sorted().forEach(id -> entities.add(id.toString()));
        }
        for (Dimension dimension : Dimension.values()) {
            Choice choice = filter.choice(dimension);
            if (choice.isAll()) continue;
            ArrayNode values = all.putObject(dimension.word()).putArray(word(choice.mode()));
            new TreeSet<>(choice.values()).forEach(values::add);
        }
        if (!filter.properties().isEmpty()) {
            ArrayNode tests = all.putArray("properties");
            filter.properties().forEach(p -> write(p, tests.addObject()));
        }
        if (!filter.measures().isEmpty()) {
            ArrayNode tests = all.putArray("measures");
            filter.measures().forEach(m -> tests.addObject().put("measure", word(m.measure())).put("least", m.least()));
        }
        filter.on().ifPresent(on -> all.put("on", on.text()));
        if (!filter.undated()) all.put("undated", false);
        filter.known().ifPresent(known -> all.put("known", known.toString()));
        return all.toString();
    }

    private static void write(PropertyTest test, ObjectNode to) {
        to.put("of", test.ofRelations() ? "relation" : "entity").put("property", test.property()).put("how", word(test.how()));
        if (test.texts().size() == 1) to.put("text", test.texts().getFirst());
        else test.texts().forEach(to.putArray("texts")::add);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The filter of a text. */
    public static ChartFilter read(String text) {
        if (text.isEmpty()) return ChartFilter.NONE;
        JsonNode all;
        try {
            all = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return ChartFilter.NONE;
        }
        Map<Dimension, Choice> choices = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) choices.put(dimension, choice(dimension, all.path(dimension.word())));
        return new ChartFilter(part(all.path("part")), choices, properties(all.path("properties")), measures(all.path("measures")), EdtfDate.parse(all.path("on").asText()), all.path("undated").asBoolean(true),
            instant(all.path("known").asText()));
    }

    private static Set<UUID> part(JsonNode node) {
        Set<UUID> entities = new HashSet<>();
        node.forEach(id -> {
            if (ID.matcher(id.asText()).matches()) entities.add(UUID.fromString(id.asText()));
        });
        return entities;
    }

    private static Choice choice(Dimension dimension, JsonNode node) {
        return Stream.of(Choice.Mode.values()).filter(m -> node.path(word(m)).isArray()).findFirst().map(mode -> {
            Set<String> values = new HashSet<>();
            node.path(word(mode)).forEach(v -> values.add(v.asText()));
            values.removeIf(v -> mode == Choice.Mode.AT_LEAST ? !isRank(dimension, v) : !isKnown(dimension, v));
            return new Choice(mode, values);
        }).orElse(Choice.ALL);
    }

    private static boolean isRank(Dimension dimension, String value) {
        return dimension.isRanked() && value.matches(dimension == Dimension.GRADE ? "[A-F][1-6]" : "\\d");
    }

    private static boolean isKnown(Dimension dimension, String value) {
        Stream<? extends Enum<?>> known = switch (dimension) {
            case STANDING -> Stream.of(Standing.values());
            case STATUS -> Stream.of(StatementStatus.values());
            case HANDLING -> Stream.of(Handling.values());
            case LISTED -> Stream.of(Listed.values());
            case TYPE, RELATION, SOURCES, SOURCE, GRADE -> Stream.empty();
        };
        List<String> names = known.map(Enum::name).toList();
        return names.isEmpty() || names.contains(value);
    }

    private static List<PropertyTest> properties(JsonNode node) {
        List<PropertyTest> tests = new ArrayList<>();
        node.forEach(p -> Stream.of(PropertyTest.How.values()).filter(h -> word(h).equals(p.path("how").asText())).findFirst().ifPresent(how ->
            tests.add(new PropertyTest(p.path("of").asText().equals("relation"), p.path("property").asText(), how, texts(p)))));
        tests.removeIf(test -> test.texts().isEmpty());
        return tests;
    }

    private static List<String> texts(JsonNode test) {
        return test.path("texts").isArray() ? test.path("texts").valueStream().map(JsonNode::asText).toList() : List.of(test.path("text").asText());
    }

    private static List<MeasureTest> measures(JsonNode node) {
        List<MeasureTest> tests = new ArrayList<>();
        node.forEach(m -> Stream.of(Measure.values()).filter(known -> word(known).equals(m.path("measure").asText())).findFirst()
            .ifPresent(measure -> tests.add(new MeasureTest(measure, m.path("least").asDouble()))));
        return tests;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
