package org.ibidem.screening.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ibidem.message.UserProblem;

/**
 * Which column of a CSV file is what. Columns that are named as FollowTheMoney names them, or as lists usually do, need no mapping; others are
 * told by a JSON file: {@code {"name": "Full name", "alias": ["Also", "Formerly"], "id": "No."}}.
 */
final class ColumnMap {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> USUAL = usual();
    private final Map<String, String> properties;

    private ColumnMap(Map<String, String> properties) {
        this.properties = properties;
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        for (String line : new String(resource(), StandardCharsets.UTF_8).split("\n")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split(":", 2);
            for (String column : parts[1].split(",")) usual.put(plain(column), parts[0]);
        }
        return Map.copyOf(usual);
    }

    private static byte[] resource() {
        try (var in = ColumnMap.class.getResourceAsStream("columns.txt")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What usual columns mean. */
    static ColumnMap usualColumns() {
        return new ColumnMap(Map.of());
    }

    /** A mapping of headings to properties; columns that hold nothing of use have an empty one. */
    static ColumnMap of(Map<String, String> columns) {
        Map<String, String> properties = new TreeMap<>();
        columns.forEach((heading, property) -> properties.put(plain(heading), property));
        return new ColumnMap(properties);
    }

    /** Reads a mapping. @throws UserProblem when it is none */
    static ColumnMap read(Path file) {
        try {
            Map<String, String> properties = new TreeMap<>();
            JsonNode root = JSON.readTree(file.toFile());
            if (!root.isObject()) throw new UserProblem(Lists.MESSAGES, "mapping.wrong", file);
            root.properties().forEach(p -> {
                for (JsonNode column : p.getValue().isArray() ? p.getValue() : List.of(p.getValue())) properties.put(plain(column.asText()), p.getKey());
            });
            return new ColumnMap(properties);
        } catch (IOException e) {
            throw new UserProblem(e, Lists.MESSAGES, "mapping.wrong", file);
        }
    }

    /** The property a column holds; empty when that is not known. */
    Optional<String> property(String column) {
        String plain = plain(column);
        return Optional.ofNullable(properties.getOrDefault(plain, properties.containsValue(USUAL.getOrDefault(plain, "")) ? null : USUAL.get(plain))).filter(p -> !p.isEmpty());
    }
}
