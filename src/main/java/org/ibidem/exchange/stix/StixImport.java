package org.ibidem.exchange.stix;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemFile;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.exchange.plain.Losses;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;

/**
 * Reads STIX bundles, 2.0 and 2.1, into a case. Ids of STIX are the same everywhere, so objects of several bundles meet. What is no thing of the world is
 * left out and listed, and so is a relationship without both ends; of markings, what is marked keeps the words.
 */
public final class StixImport {
    static final String KIND = "x_ibidem_kind";
    static final String REF = "x_ibidem_ref";
    static final String VALUES = "x_ibidem_values";
    private static final String SIGHTING = "sighting";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** By what an object is called that has no name. */
    private static final List<String> LABELS = List.of("name", "value", "display_name", "account_login", "user_id", "subject", "abstract", "path", "number");
    private static final List<String> ENDS = List.of("source_ref", "target_ref");
    private static final Messages MESSAGES = Messages.of(StixImport.class);
    private static final Set<String> STRUCTURE = Set.of("type", "id", "spec_version", "source_ref", "target_ref", "relationship_type", "identity_class");

    private static final String MARKING = "marking-definition";
    private static final String MARKED = "object_marking_refs";
    /** What only says how other objects are written or may be passed on (7, 8). */
    private static final Set<String> OF_THE_BUNDLE = Set.of(MARKING, "extension-definition", "language-content");
    /** What each marking says, by its id; those of TLP are known without standing in the bundle. */
    private final Map<String, String> markings = new HashMap<>(StixTypes.handlings());
    private final Losses lost = new Losses();

    private StixImport() {}

    /** Brings the objects of a bundle. @throws org.ibidem.message.UserProblem when it is none; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Path file) {
        StixImport bundle = new StixImport();
        ItemFile items = new ItemFile(file, "STIX", bundle::read);
        return ItemImport.read(open, ontology, new ItemImport.Origin(file, "stix", "import.stix"), items).and(bundle.lost.all());
    }

    /** Twice, since an object may be marked by what stands behind it. */
    private void read(Path file, Consumer<Item> reader) throws IOException {
        each(file, (object, line) -> {
            if (object.path("type").asText().equals(MARKING)) markings.put(object.path("id").asText(), marking(object));
        });
        each(file, (object, line) -> take(object, line, reader));
    }

    private interface Reader {
        void take(JsonNode object, int line);
    }

    private static void each(Path file, Reader reader) throws IOException {
        try (JsonParser json = JSON.createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) throw new JsonParseException(json, "no bundle");
            boolean any = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean objects = json.currentName().equals("objects");
                if (json.nextToken() != JsonToken.START_ARRAY || !objects) json.skipChildren();
                else objects(json, reader);
                any |= objects;
            }
            if (!any) throw new JsonParseException(json, "no objects in it");
        }
    }

    private static void objects(JsonParser json, Reader reader) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            JsonNode object = json.readValueAsTree();
            if (!object.path("id").isTextual() || !object.path("type").isTextual()) throw new JsonParseException(json, "an object without id and type");
            reader.take(object, line);
        }
    }

    private void take(JsonNode object, int line, Consumer<Item> reader) {
        String type = object.path("type").asText();
        String id = object.path("id").asText();
        List<String> missing = type.equals(StixTypes.RELATIONSHIP) ? ENDS.stream().filter(end -> !object.path(end).isTextual()).toList() : List.of();
        if (OF_THE_BUNDLE.contains(type)) {
            // Our own markings say what the case says of itself.
            if (!StixTypes.handlings().containsKey(id)) lost.add(id, type, type.equals(MARKING) ? MESSAGES.get("lost.marking", markings.get(id)) : MESSAGES.get("lost.of-bundle", label(object, type)));
        } else if (missing.isEmpty()) {
            reader.accept(item(object, line));
        } else {
            lost.add(id, String.join(", ", missing), MESSAGES.get("lost.half", line));
        }
    }

    /** What a marking says, in the words people know it by. */
    private static String marking(JsonNode object) {
        JsonNode says = object.path("definition");
        String tlp = object.path("extensions").findPath("tlp_2_0").asText();
        String words = Stream.of(object.path("name").asText(), tlp, says.path("tlp").asText(), says.path("statement").asText()).filter(w -> !w.isBlank()).findFirst().orElse(object.path("id").asText());
        return words.equals(tlp) || words.equals(says.path("tlp").asText()) ? "TLP:" + words.toUpperCase(Locale.ROOT) : words;
    }

    private Item item(JsonNode object, int line) {
        String type = object.path("type").asText();
        String id = object.path("id").asText();
        Item.Ends ends = ends(type, object);
        if (object.path(VALUES).isObject()) return new Item(id, uuid(id), object.path(KIND).asText(), "", ends, own(object.path(VALUES)), line);
        String label = type.equals(StixTypes.RELATIONSHIP) ? object.path("relationship_type").asText() : label(object, id);
        return new Item(id, null, StixTypes.schema(type, object.path("identity_class").asText()), label, ends, values(type, object), line);
    }

    private static String label(JsonNode object, String otherwise) {
        return LABELS.stream().map(f -> object.path(f).asText()).filter(l -> !l.isBlank()).findFirst().orElse(otherwise);
    }

    /** A sighting leads from who saw it to what was seen. */
    private static Item.Ends ends(String type, JsonNode object) {
        JsonNode seenBy = object.path("where_sighted_refs").path(0);
        if (type.equals(StixTypes.RELATIONSHIP)) return new Item.Ends(object.path("source_ref").asText(), object.path("target_ref").asText(), true);
        return type.equals(SIGHTING) && seenBy.isTextual() && object.path("sighting_of_ref").isTextual() ? new Item.Ends(seenBy.asText(), object.path("sighting_of_ref").asText(), true) : null;
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id.substring(id.indexOf("--") + 2));
    }

    private static List<Item.Value> own(JsonNode fields) {
        List<Item.Value> values = new ArrayList<>();
        fields.properties().forEach(f -> f.getValue().forEach(v -> values.add(new Item.Value(f.getKey(), v.asText()))));
        return values;
    }

    /** The fields of an object; what holds more than words is kept as JSON. */
    private List<Item.Value> values(String type, JsonNode object) {
        List<Item.Value> values = new ArrayList<>();
        object.properties().forEach(f -> {
            if (STRUCTURE.contains(f.getKey())) return;
            String property = StixTypes.property(type, f.getKey());
            if (!f.getValue().isArray()) values.add(new Item.Value(property, words(f.getValue())));
            else f.getValue().forEach(v -> values.add(new Item.Value(property, f.getKey().equals(MARKED) ? markings.getOrDefault(words(v), words(v)) : words(v))));
        });
        return values;
    }

    private static String words(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
