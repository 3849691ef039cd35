package org.ibidem.exchange.ftm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ibidem.exchange.plain.Encoding;
import org.ibidem.message.UserProblem;

/** A file of entities, an object a line or in a list, read one by one so that its size does not matter. */
record FtmFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    String name() {
        return path.getFileName().toString();
    }

    /** Gives each entity in turn. @throws UserProblem at the first that is none, naming its line, or when the file cannot be read */
    void forEach(Consumer<FtmLine> reader) {
        try (BufferedReader in = Files.newBufferedReader(path); JsonParser json = JSON.createParser(past(in))) {
            for (JsonToken token = next(json); token != null; token = next(json)) {
                // Other programs write the objects as a list: its brackets say nothing of them.
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) entity(json, reader);
            }
        } catch (CharacterCodingException e) {
            throw brokenLine(e);
        } catch (IOException e) {
            throw new UserProblem(e, FtmExport.MESSAGES, "import.cannot-read", path, String.valueOf(e.getMessage()));
        }
    }

    private static BufferedReader past(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) in.reset();
        return in;
    }

    private JsonToken next(JsonParser json) throws IOException {
        try {
            return json.nextToken();
        } catch (JsonProcessingException e) {
            throw broken(e, e.getLocation().getLineNr(), FtmExport.MESSAGES.get("broken.json"));
        }
    }

    /** An object that does not end is broken where it began. */
    private void entity(JsonParser json, Consumer<FtmLine> reader) throws IOException {
        int number = json.currentTokenLocation().getLineNr();
        try {
            give(number, json.readValueAsTree(), reader);
        } catch (JsonProcessingException e) {
            throw broken(e, number, FtmExport.MESSAGES.get("broken.json"));
        } catch (FtmLine.Broken e) {
            throw broken(e, number, e.getMessage());
        }
    }

    /** The entity, and those that stand whole where others have only their ids; what is taken away brings none. */
    private static void give(int number, JsonNode whole, Consumer<FtmLine> reader) throws FtmLine.Broken {
        FtmLine line = FtmLine.of(number, whole);
        reader.accept(line);
        if (line.takenAway()) return;
        for (JsonNode nested : FtmLine.nested(whole)) give(number, nested, reader);
    }

    private UserProblem broken(Exception e, int line, String why) {
        return new UserProblem(e, FtmExport.MESSAGES, "import.broken-line", name(), line, why);
    }

    private UserProblem brokenLine(CharacterCodingException e) {
        try {
            return broken(e, new Encoding(StandardCharsets.UTF_8, 0, false).brokenLine(path), FtmExport.MESSAGES.get("broken.encoding"));
        } catch (IOException unreadable) {
            return new UserProblem(unreadable, FtmExport.MESSAGES, "import.cannot-read", path, String.valueOf(unreadable.getMessage()));
        }
    }
}
