package org.ibidem.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What a file of JSON holds, told by the fields of its first object, for its ending does not. */
enum JsonContent {
    /** Objects of FollowTheMoney, a line each or in a list, or of a list of its changes; an empty file is one of none. */
    FTM,
    /** A diagram of Aleph. */
    DIAGRAM,
    /** A bundle of STIX, and what is broken before its fields tell what it is: the reader says where. */
    STIX,
    /** A graph: nodes, and links between them. */
    GRAPH,
    /** What no program writes that is known here. */
    OTHER;

    private static final Set<String> OF_GRAPHS = Set.of("nodes", "elements", "graph", "graphs", "data");

    /** What this file holds. */
    static JsonContent of(Path file) {
        Set<String> fields = new HashSet<>();
        JsonContent unknown = OTHER;
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) first = json.nextToken();
            if (first == null || first == JsonToken.END_ARRAY) return FTM;
            while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
                fields.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (IOException e) {
            // Where it is broken is told by who reads it, by the fields that were whole.
            unknown = STIX;
        }
        if (fields.contains("objects") || fields.contains("spec_version")) return STIX;
        if (fields.contains("schema") || fields.contains("op") && fields.contains("entity")) return FTM;
        if (!Collections.disjoint(fields, OF_GRAPHS)) return GRAPH;
        return fields.contains("layout") ? DIAGRAM : unknown;
    }
}
