package org.ibidem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in every byte of every file below a folder, and in their names. */
public final class Traces {
    private Traces() {}

    /** Where any of the words stands, in UTF-8 or UTF-16: the file and the word. */
    public static List<String> of(List<String> words, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).flatMap(f -> words.stream().filter(w -> isIn(f, w)).map(w -> folder.relativize(f) + ": " + w)).toList();
        }
    }

    private static boolean isIn(Path file, String word) {
        if (file.getFileName().toString().contains(word)) return true;
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).anyMatch(set -> bytes.contains(as(word, set)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String as(String text, Charset set) {
        return new String(text.getBytes(set), StandardCharsets.ISO_8859_1);
    }
}
