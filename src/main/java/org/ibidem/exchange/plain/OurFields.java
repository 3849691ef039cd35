package org.ibidem.exchange.plain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an item says, in fields of which each has one value, for charts of other programs: {@code alias}, {@code alias (2)}. Beside them stand
 * the schema and the id in the case, by which a file of ours is known when it comes back.
 */
public final class OurFields {
    private static final String SCHEMA = "ibidem.schema";
    private static final String UUID_FIELD = "ibidem.uuid";
    private static final Pattern NUMBERED = Pattern.compile("(.*) \\(\\d{1,6}\\)", Pattern.DOTALL);

    private OurFields() {}

    /** The fields of an item of ours. */
    public static Map<String, String> of(Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SCHEMA, item.kind());
        fields.put(UUID_FIELD, item.uuid().toString());
        Map<String, Integer> seen = new HashMap<>();
        for (Item.Value value : item.values()) {
            int n = seen.merge(value.field(), 1, Integer::sum);
            fields.put(n == 1 ? value.field() : value.field() + " (" + n + ")", value.text());
        }
        return fields;
    }

    /** The item that these fields tell: whole when they are ours, else of the kind that was found. */
    public static Item item(String id, String kind, String label, Item.Ends ends, List<Item.Value> fields, int line) {
        Item told = new Item(id, null, kind, label, ends, fields, line);
        Optional<UUID> uuid = told.first(UUID_FIELD).flatMap(OurFields::uuid);
        List<Item.Value> values = fields.stream().filter(f -> !f.field().equals(SCHEMA) && !f.field().equals(UUID_FIELD)).map(f -> uuid.isEmpty() ? f : own(f)).toList();
        return new Item(id, uuid.orElse(null), told.first(SCHEMA).orElse(kind), label, ends, values, line);
    }

    private static Item.Value own(Item.Value field) {
        Matcher numbered = NUMBERED.matcher(field.field());
        return new Item.Value(numbered.matches() ? numbered.group(1) : field.field(), XmlText.unescaped(field.text()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
