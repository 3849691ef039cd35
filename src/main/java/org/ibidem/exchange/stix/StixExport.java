package org.ibidem.exchange.stix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.ontology.Ontology;

/** Writes a case as a STIX 2.1 bundle. */
public final class StixExport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Case open;
    private final PlainCase plain;
    private final Map<String, String> ids = new HashMap<>();

    private StixExport(Case open, PlainCase plain) {
        this.open = open;
        this.plain = plain;
        plain.items().forEach(i -> ids.put(i.id(), StixTypes.type(i) + "--" + i.uuid()));
    }

    /** Writes the file anew, whole or not at all, and notes it in the journal. @throws org.ibidem.message.UserProblem when it cannot be written */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        StixExport export = new StixExport(open, PlainCase.of(open, ontology));
        WholeFile.write(file, export::write);
        open.note("export.stix", file.getFileName().toString());
        return new Outcome(export.plain.kept(), export.plain.lost());
    }

    private void write(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out).setCodec(JSON).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("type", "bundle");
        json.writeStringField("id", "bundle--" + open.info().id());
        json.writeArrayFieldStart("objects");
        for (Item item : plain.items()) json.writeTree(object(item));
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private ObjectNode object(Item item) {
        String type = StixTypes.type(item);
        ObjectNode object = JSON.createObjectNode().put("type", type).put("spec_version", "2.1").put("id", ids.get(item.id()));
        if (StixTypes.valueOf(type).isPresent()) object.put("value", item.first(StixTypes.valueOf(type).get()).orElseThrow());
        else object.put("created", open.lastChange().at().toString()).put("modified", open.lastChange().at().toString());
        switch (type) {
            case StixTypes.RELATIONSHIP -> object.put("relationship_type", hyphened(item.kind())).put("source_ref", ids.get(item.ends().from())).put("target_ref", ids.get(item.ends().to())).put("description", item.label());
            case "identity" -> object.put("name", item.label()).put("identity_class", StixTypes.identityClass(item.kind()));
            case "location" -> object.put("name", item.label()).put("country", item.first("country").orElseThrow().toUpperCase(Locale.ROOT));
            default -> {
                if (StixTypes.valueOf(type).isEmpty()) object.put("name", item.label());
            }
        }
        object.putArray("object_marking_refs").add(StixTypes.marking(open.info().handling()));
        object.put(StixImport.KIND, item.kind()).put(StixImport.REF, item.id());
        ObjectNode values = object.putObject(StixImport.VALUES);
        item.values().forEach(v -> values.withArray(v.field()).add(v.pointer() ? ids.getOrDefault(v.text(), v.text()) : v.text()));
        return object;
    }

    /** {@code UnknownLink} as {@code unknown-link}, as types of relationships are written. */
    private static String hyphened(String schema) {
        return schema.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replaceAll("[^\\p{Alnum}-]", "-").toLowerCase(Locale.ROOT);
    }
}
