package org.ibidem.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ibidem.match.Feature;

/** The reasons of a hit as a row keeps them: JSON, so that they are told in the language of whoever reads them. */
public final class Reasons {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reasons() {}

    static String kept(List<Feature> features) {
        try {
            return JSON.writeValueAsString(features);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reasons; none when a colleague's copy left them out. */
    public static List<Feature> of(String kept) {
        try {
            return kept.isEmpty() ? List.of() : JSON.readValue(kept, new TypeReference<List<Feature>>() {});
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
