package org.ibidem.exchange.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An entity as it stands in a file. {@code others} are fields FollowTheMoney does not define. A line of a change list (as
 * OpenSanctions publishes them) holds the entity under {@code entity} and may take it away.
 */
record FtmLine(int number, boolean takenAway, String id, String schema, Map<String, List<String>> properties,
               Map<String, String> others, Optional<Extra> extra) {
    private static final Set<String> KNOWN = Set.of("id", "schema", "properties", "caption", Extra.FIELD);

    /** Why a line is no entity, as the end of a sentence. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why);
        }
    }

    /** The entity that this object is, which begins on the line of this number. */
    static FtmLine of(int number, JsonNode whole) throws Broken {
        if (!whole.isObject()) throw new Broken(FtmExport.MESSAGES.get("broken.object"));
        JsonNode node = entity(whole);
        boolean takenAway = node != whole && whole.get("op").asText().equals("DEL");
        String id = node.path("id").asText("");
        if (id.isBlank()) throw new Broken(FtmExport.MESSAGES.get("broken.id"));
        String schema = node.path("schema").asText("");
        if (schema.isBlank() && !takenAway) throw new Broken(FtmExport.MESSAGES.get("broken.schema"));
        return new FtmLine(number, takenAway, id, schema, properties(node.path("properties")), others(node), extra(node));
    }

    private static JsonNode entity(JsonNode whole) {
        return whole.path("op").isTextual() && whole.path("entity").isObject() ? whole.get("entity") : whole;
    }

    /** The entities that stand in this one as values, as OpenSanctions writes its targets. */
    static List<JsonNode> nested(JsonNode whole) {
        List<JsonNode> nested = new ArrayList<>();
        for (JsonNode values : entity(whole).path("properties")) {
            for (JsonNode each : values.isArray() ? values : List.of(values)) if (each.path("id").isTextual() && each.path("schema").isTextual()) nested.add(each);
        }
        return nested;
    }

    private static Map<String, List<String>> properties(JsonNode node) throws Broken {
        if (!node.isObject() && !node.isMissingNode()) throw new Broken(FtmExport.MESSAGES.get("broken.properties"));
        Map<String, List<String>> properties = new TreeMap<>();
        node.properties().forEach(field -> properties.put(field.getKey(), values(field.getValue())));
        return properties;
    }

    /** A value alone counts as a list of one; an entity in place of its id as its id. */
    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            String value = each.isObject() && each.has("id") ? each.get("id").asText() : each.isValueNode() ? each.asText("") : each.toString();
            if (!value.isBlank() && !each.isNull() && !values.contains(value)) values.add(value);
        }
        return List.copyOf(values);
    }

    private static Map<String, String> others(JsonNode node) {
        Map<String, String> others = new TreeMap<>();
        node.properties().stream().filter(field -> !KNOWN.contains(field.getKey())).forEach(field -> {
            String value = String.join(", ", values(field.getValue()));
            if (!value.isEmpty()) others.put(field.getKey(), value);
        });
        return others;
    }

    private static Optional<Extra> extra(JsonNode node) throws Broken {
        if (!node.has(Extra.FIELD)) return Optional.empty();
        try {
            return Optional.of(Extra.of(node.get(Extra.FIELD)));
        } catch (IllegalArgumentException e) {
            throw new Broken(FtmExport.MESSAGES.get("broken.extra"));
        }
    }
}
