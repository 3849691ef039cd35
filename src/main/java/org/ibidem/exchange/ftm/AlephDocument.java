package org.ibidem.exchange.ftm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibidem.model.Evidence;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/** A document as FollowTheMoney has it: an entity of a schema for its kind of file, with the SHA-1 by which an archive of Aleph finds its bytes. */
record AlephDocument(Evidence evidence, String contentHash, Optional<Evidence> parent) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> BY_TYPE = Map.ofEntries(Map.entry("application/pdf", "Pages"), Map.entry("text/html", "HyperText"), Map.entry("application/xhtml+xml", "HyperText"),
        Map.entry("message/rfc822", "Email"), Map.entry("message/x-emlx", "Email"), Map.entry("application/vnd.ms-outlook", "Email"), Map.entry("application/mbox", "Package"), Map.entry("application/zip", "Package"),
        Map.entry("application/x-7z-compressed", "Package"), Map.entry("application/x-tar", "Package"), Map.entry("application/gzip", "Package"), Map.entry("text/csv", "Table"),
        Map.entry("text/tab-separated-values", "Table"), Map.entry("application/vnd.ms-excel", "Workbook"), Map.entry("application/vnd.oasis.opendocument.spreadsheet", "Workbook"),
        Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Workbook"));
    private static final Map<String, String> BY_FAMILY = Map.of("image/", "Image", "audio/", "Audio", "video/", "Video", "text/", "PlainText", "application/msword", "Pages", "application/rtf", "Pages",
        "application/vnd.ms-powerpoint", "Pages", "application/vnd.oasis.opendocument.", "Pages", "application/vnd.openxmlformats-officedocument.", "Pages");

    /** The schema for a kind of file. */
    static String schema(String mediaType) {
        String plain = mediaType.split(";")[0].strip();
        return BY_TYPE.getOrDefault(plain, BY_FAMILY.entrySet().stream().filter(e -> plain.startsWith(e.getKey())).map(Map.Entry::getValue).findFirst().orElse("Document"));
    }

    /** Whether the document it was found in is of a kind that can hold others there. */
    boolean hasPlace() {
        return parent.isEmpty() || Ontology.followTheMoney().schema(schema(parent.get().mediaType())).filter(s -> s.isA("Folder")).isPresent();
    }

    /** Its line. */
    ObjectNode line() {
        Schema schema = Ontology.followTheMoney().schema(schema(evidence.mediaType())).orElseThrow();
        Map<String, List<String>> said = new LinkedHashMap<>();
        put(said, "title", evidence.title());
        put(said, "fileName", evidence.fileName());
        put(said, "mimeType", evidence.mediaType());
        put(said, "fileSize", Long.toString(evidence.size()));
        put(said, "contentHash", contentHash);
        put(said, "author", evidence.author());
        put(said, "publishedAt", evidence.published());
        put(said, "sourceUrl", evidence.url());
        if (hasPlace()) parent.ifPresent(p -> put(said, "parent", p.id().toString()));
        said.keySet().removeIf(property -> schema.property(property).isEmpty());
        ObjectNode line = JSON.createObjectNode().put("id", evidence.id().toString()).put("schema", schema.name());
        line.set("properties", JSON.valueToTree(said));
        return line;
    }

    private static void put(Map<String, List<String>> said, String property, String value) {
        if (!value.isBlank()) said.put(property, List.of(value));
    }

    /** Where the archive of Aleph (servicelayer) and the lakehouse of OpenAleph keep the bytes. */
    static String place(String contentHash) {
        return "archive/" + contentHash.substring(0, 2) + "/" + contentHash.substring(2, 4) + "/" + contentHash.substring(4, 6) + "/" + contentHash + "/blob";
    }
}
