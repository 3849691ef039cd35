package org.ibidem.screening.list;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibidem.screening.list.ListName.Kind;

/** Entities of FollowTheMoney as OpenSanctions publishes them: an object a line, an array, or the changes of a delta file. */
final class EntityJson implements ListFormat {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION).build();
    private static final Map<String, Kind> NAMES = Map.of("name", Kind.PRIMARY, "alias", Kind.ALIAS, "previousName", Kind.FORMER, "weakAlias", Kind.WEAK, "abbreviation", Kind.ALIAS);
    /** What is screened against: things with names, not what links or describes them. */
    private static final Set<String> LISTED = Set.of("Person", "Company", "Organization", "LegalEntity", "PublicBody", "Vessel", "Airplane", "CryptoWallet", "Security", "Asset", "Vehicle", "UserAccount");

    @Override
    public boolean reads(ListFile file) {
        String head = file.head();
        return (head.startsWith("{") || head.startsWith("[")) && head.contains("\"schema\"") && head.contains("\"properties\"");
    }

    @Override
    public ReadList read(ListFile file, List<ListFile> given) {
        ReadList list = new ReadList(file.stem());
        try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(file.text())) {
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                if (node.isArray()) node.forEach(n -> entity(list, n));
                else entity(list, node);
            }
        } catch (JsonProcessingException e) {
            throw file.broken("line " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw file.broken("line 0");
        }
        list.date = list.version.length() >= 10 ? list.version.substring(0, 10) : "";
        return list;
    }

    private static void entity(ReadList list, JsonNode node) {
        JsonNode entity = node.has("entity") ? node.path("entity") : node;
        String schema = entity.path("schema").asText();
        if (node.path("op").asText().equals("DEL")) return;
        if (!entity.has("id") || schema.isEmpty()) {
            list.notUnderstood("object without id or schema");
            return;
        }
        if (!LISTED.contains(schema)) {
            list.notUnderstood("schema " + schema);
            return;
        }
        Entry entry = list.entry(entity.path("id").asText(), schema);
        entry.name(entity.path("caption").asText(), Kind.PRIMARY);
        boolean[] named = {entry.isNamed()};
        entity.path("properties").properties().forEach(p -> values(p.getValue()).forEach(v -> {
            Kind kind = NAMES.get(p.getKey());
            if (kind == null) entry.fact(p.getKey(), v);
            else entry.name(v, kind == Kind.PRIMARY && named[0] ? Kind.ALIAS : kind);
            named[0] |= kind == Kind.PRIMARY;
        }));
        newest(list, entity.path("last_seen").asText(entity.path("last_change").asText("")));
    }

    private static List<String> values(JsonNode values) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            if (value.isObject()) texts.add(value.path("caption").asText(value.path("id").asText()));
            else texts.add(value.asText());
        }
        return texts;
    }

    private static void newest(ReadList list, String seen) {
        if (seen.compareTo(list.version) > 0) list.version = seen;
    }
}
