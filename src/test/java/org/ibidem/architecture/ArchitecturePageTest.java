package org.ibidem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map in docs/architecture.md names only what is there, and every room that is there. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java/org/ibidem");

    @Test
    void everyTypeItNamesExists() throws Exception {
        Set<String> types;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            types = files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".java")).map(f -> f.replace(".java", "")).collect(Collectors.toSet());
        }
        types.add("ArchitectureTest");
        Set<String> named = new TreeSet<>();
        Matcher m = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:\\.\\w+)?`").matcher(Files.readString(PAGE));
        while (m.find()) named.add(m.group(1));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(types).containsAll(named);
    }

    @Test
    void everyRoomIsOnIt() throws Exception {
        String page = Files.readString(PAGE);
        try (Stream<Path> rooms = Files.list(SOURCES)) {
            assertThat(rooms.filter(Files::isDirectory).map(r -> r.getFileName().toString()).toList()).isNotEmpty()
                .allSatisfy(room -> assertThat(page).containsPattern("(?m)^  (\\w+, )*" + room + "\\b"));
        }
    }
}
