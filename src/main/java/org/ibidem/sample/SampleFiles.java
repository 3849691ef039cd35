package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.sample.workshop.Workshop;

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

    /** Lays the evidence out in a folder, made or copied, each with its file time, and returns the files in their order. */
    List<Path> layOut(JsonNode evidence, Path folder, Instant fileTime) throws IOException {
        Workshop workshop = new Workshop(note -> {
            try {
                return text("evidence/" + note);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        List<Path> files = new ArrayList<>();
        for (JsonNode item : evidence) {
            Path file = folder.resolve(item.path("file").asText());
            if (item.has("form")) Files.write(file, workshop.make(item));
            else copy("evidence/" + item.path("file").asText(), file);
            String time = item.path("fileTime").asText(item.path("made").asText(fileTime.toString()));
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
            files.add(file);
        }
        return files;
    }

    private void copy(String name, Path file) throws IOException {
        try (InputStream in = open(name)) {
            Files.copy(in, file);
        }
    }
}
