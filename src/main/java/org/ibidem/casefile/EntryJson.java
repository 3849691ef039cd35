package org.ibidem.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An entry as a line of JSON. The line is a body and {@code ,"hash":"…"}} after it; the hash is the SHA-256 of the body's bytes,
 * so the chain can be checked without reading the JSON in any particular way.
 */
final class EntryJson {
    /** A text may be as long as a document has it: what was written must be read again. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build());
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String HASH = ",\"hash\":\"";
    private static final int HASH_DIGITS = 64;
    private static final int TAIL = HASH.length() + HASH_DIGITS + 2;

    private EntryJson() {}

    /** The entry with its hash, as it will stand in the journal. */
    static Entry sealed(Entry entry) {
        return withHash(entry, Sha256.hex(body(entry).getBytes(StandardCharsets.UTF_8)));
    }

    private static Entry withHash(Entry e, String hash) {
        return new Entry(e.sequence(), e.transaction(), e.at(), e.actor(), e.program(), e.action(), e.detail(), e.schema(), e.undoes(),
            e.redoes(), e.changes(), e.previous(), hash);
    }

    static String line(Entry entry) {
        return body(entry) + HASH + entry.hash() + "\"}";
    }

    private static String body(Entry e) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("seq", e.sequence());
            json.writeStringField("tx", e.transaction());
            json.writeStringField("at", e.at().toString());
            json.writeStringField("actor", e.actor());
            if (!e.program().isEmpty()) json.writeStringField("program", e.program());
            json.writeStringField("action", e.action());
            if (!e.detail().isEmpty()) json.writeStringField("detail", e.detail());
            json.writeNumberField("schema", e.schema());
            if (e.undoes() != 0) json.writeNumberField("undoes", e.undoes());
            if (e.redoes() != 0) json.writeNumberField("redoes", e.redoes());
            json.writeArrayFieldStart("changes");
            for (RowChange change : e.changes()) writeChange(json, change);
            json.writeEndArray();
            json.writeStringField("prev", e.previous());
            json.writeEndObject();
        } catch (IOException x) {
            throw new UncheckedIOException(x);
        }
        String whole = out.toString();
        return whole.substring(0, whole.length() - 1);
    }

    private static void writeChange(JsonGenerator json, RowChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", change.table());
        json.writeStringField("id", change.id());
        if (change.before() != null) json.writePOJOField("before", change.before());
        if (change.after() != null) json.writePOJOField("after", change.after());
        json.writeEndObject();
    }

    /** Reads a line and checks its hash. @throws DamagedEntry when it is not what was written */
    static Entry read(byte[] line) throws DamagedEntry {
        String hash = hash(line);
        try {
            return entry(JSON.readTree(line), hash);
        } catch (IOException | RuntimeException e) {
            throw new DamagedEntry("not an entry");
        }
    }

    /** The same without reading what it changes. */
    static Heading heading(byte[] line) throws DamagedEntry {
        String hash = hash(line);
        try (JsonParser json = JSON.createParser(line)) {
            return heading(json, hash);
        } catch (IOException | RuntimeException e) {
            throw new DamagedEntry("not an entry");
        }
    }

    private static Heading heading(JsonParser json, String hash) throws IOException {
        ObjectNode told = JSON.createObjectNode();
        boolean changes = false;
        json.nextToken();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                changes = json.nextToken() != JsonToken.END_ARRAY;
                while (json.currentToken() != JsonToken.END_ARRAY) {
                    json.skipChildren();
                    json.nextToken();
                }
            } else told.put(field, json.getText());
        }
        return new Heading(told.path("seq").asLong(), told.path("tx").asText(), Instant.parse(told.path("at").asText()), told.path("actor").asText(), told.path("program").asText(),
            told.path("action").asText(), told.path("detail").asText(), told.path("schema").asInt(), told.path("undoes").asLong(), told.path("redoes").asLong(), changes, told.path("prev").asText(), hash);
    }

    private static String hash(byte[] line) throws DamagedEntry {
        int at = line.length - TAIL;
        if (at < 0 || !new String(line, at, HASH.length(), StandardCharsets.ISO_8859_1).equals(HASH)) throw new DamagedEntry("no hash");
        String hash = new String(line, at + HASH.length(), HASH_DIGITS, StandardCharsets.ISO_8859_1);
        String actual = Sha256.hex(line, at);
        if (!actual.equals(hash)) throw new DamagedEntry("hash is " + actual + ", not " + hash);
        return hash;
    }

    private static Entry entry(JsonNode n, String hash) {
        List<RowChange> changes = new ArrayList<>();
        for (JsonNode c : n.path("changes")) {
            changes.add(new RowChange(c.path("table").asText(), c.path("id").asText(), values(c.get("before")), values(c.get("after"))));
        }
        return new Entry(n.path("seq").asLong(), n.path("tx").asText(), Instant.parse(n.path("at").asText()), n.path("actor").asText(),
            n.path("program").asText(), n.path("action").asText(), n.path("detail").asText(), n.path("schema").asInt(), n.path("undoes").asLong(),
            n.path("redoes").asLong(), List.copyOf(changes), n.path("prev").asText(), hash);
    }

    private static Map<String, Object> values(JsonNode node) {
        return node == null ? null : JSON.convertValue(node, VALUES);
    }

    /** A line of the journal that is not what was written. */
    static final class DamagedEntry extends Exception {
        private static final long serialVersionUID = 1;

        DamagedEntry(String why) {
            super(why);
        }
    }
}
