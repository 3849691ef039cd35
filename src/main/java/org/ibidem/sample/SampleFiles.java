package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The files of one sample, as they come with the program. */
record SampleFiles(String name) {
    private static final ObjectMapper JSON = new ObjectMapper();

    private InputStream open(String file) throws IOException {
        InputStream in = SampleFiles.class.getResourceAsStream(name + "/" + file);
        if (in == null) throw new IOException("the sample has no " + file);
        return in;
    }

    boolean exists() {
        return SampleFiles.class.getResource(name + "/case.json") != null;
    }

    JsonNode description() throws IOException {
        try (InputStream in = open("case.json")) {
            return JSON.readTree(in);
        }
    }

    String text(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Lays the evidence out in a folder, all with the same file time, and returns the files in their order. */
    List<Path> layOut(JsonNode evidence, Path folder, Instant fileTime) throws IOException {
        List<Path> files = new ArrayList<>();
        for (JsonNode item : evidence) {
            Path file = folder.resolve(item.path("file").asText());
            try (InputStream in = open("evidence/" + item.path("file").asText())) {
                Files.copy(in, file);
            }
            Files.setLastModifiedTime(file, FileTime.from(fileTime));
            files.add(file);
        }
        return files;
    }
}
