package org.ibidem.ui.about;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A library or font that the program is delivered with; {@code licence} is its SPDX expression, and fonts have no version. */
public record Part(String name, String version, String licence, String home) {
    /** All of them, by name. */
    public static List<Part> all() {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader in = new InputStreamReader(Part.class.getResourceAsStream("parts.csv"), StandardCharsets.UTF_8)) {
            return format.parse(in).stream().map(r -> new Part(r.get("part"), r.get("version"), r.get("licence"), r.get("home"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
