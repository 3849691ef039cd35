package org.ibidem.exchange.vis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.ItemFile;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;

/** Reads a diagram of Aleph: its entities and what they say, each also where it only stands as another's value. */
public final class VisImport {
    private static final Messages MESSAGES = Messages.of(VisImport.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST_BYTES = 64L << 20;

    private VisImport() {}

    /** Brings the diagram's entities. @throws org.ibidem.message.UserProblem when it is none; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Path file) {
        Outcome outcome = ItemImport.read(open, ontology, new ItemImport.Origin(file, "import.vis"), new ItemFile(file, "Aleph", VisImport::read));
        List<Loss> lost = new ArrayList<>(outcome.lost());
        lost.add(new Loss(file.getFileName().toString(), "layout", MESSAGES.get("lost.layout")));
        return new Outcome(outcome.kept(), lost);
    }

    private static void read(Path file, Consumer<Item> reader) throws IOException {
        if (Files.size(file) > MOST_BYTES) throw new IOException(MESSAGES.get("too-large", MOST_BYTES >> 20));
        JsonNode entities = JSON.readTree(file.toFile()).path("layout").path("entities");
        if (!entities.isArray()) throw new IOException(MESSAGES.get("no-entities"));
        for (JsonNode entity : entities) accept(entity, reader);
    }

    private static void accept(JsonNode entity, Consumer<Item> reader) throws IOException {
        if (!entity.path("id").isTextual() || !entity.path("schema").isTextual()) throw new IOException(MESSAGES.get("no-id"));
        List<Item.Value> values = new ArrayList<>();
        for (var property : entity.path("properties").properties()) {
            for (JsonNode value : property.getValue()) {
                if (value.isObject()) accept(value, reader);
                values.add(new Item.Value(property.getKey(), value.isObject() ? value.path("id").asText() : value.asText(), value.isObject()));
            }
        }
        reader.accept(new Item(entity.path("id").asText(), null, entity.path("schema").asText(), "", null, values, 0));
    }
}
