package org.ibidem.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares our file with FollowTheMoney's own, where somebody has put them beside the checkout. */
class FollowTheMoneyNamesTest {
    private static final Path THEIRS = Path.of(System.getProperty("ibidem.dev-data", "../shared/dev-data"), "ftm", "schema");

    @Test
    void schemataAndTheirOwnPropertiesBearTheSameNames() throws IOException {
        assumeTrue(Files.isDirectory(THEIRS), "no FollowTheMoney schemata at " + THEIRS);
        Ontology ours = Ontology.followTheMoney();
        Set<String> theirs = new TreeSet<>();
        try (Stream<Path> files = Files.list(THEIRS)) {
            for (Path file : (Iterable<Path>) files::iterator) compare(ours, Files.readString(file), theirs);
        }
        assertThat(ours.schemata()).extracting(Schema::name).containsExactlyElementsOf(theirs);
    }

    /** The files are plain enough to read by indentation: schema at 0, its keys at 2, its properties at 4. */
    private static void compare(Ontology ours, String yaml, Set<String> names) {
        Schema schema = null;
        String section = "";
        for (String line : yaml.lines().filter(each -> each.matches(" {0,4}\\w+:.*")).toList()) {
            String word = line.strip().substring(0, line.strip().indexOf(':'));
            int depth = line.length() - line.stripLeading().length();
            if (depth == 0) {
                names.add(word);
                schema = ours.schema(word).orElseThrow(() -> new AssertionError("we lack " + word));
            } else if (depth == 2) {
                section = word;
            } else if (depth == 4 && section.equals("properties")) {
                assertThat(schema.property(word)).as(schema + "." + word).isPresent();
            }
        }
    }
}
