package org.ibidem.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of parts in the window is that of the jars the program is delivered with. */
class PartTest {
    /** What only tests use: groups of the local repository. */
    private static final Set<String> OF_TESTS = Set.of("org/junit", "org/opentest4j", "org/apiguardian", "org/jspecify", "net/jqwik", "org/assertj", "net/bytebuddy", "com/tngtech",
        "org/verapdf", "org/apache/maven", "jakarta", "com/sun", "org/glassfish", "org/eclipse", "org/mozilla", "org/checkerframework");
    private static final Pattern JAR = Pattern.compile(".*/([^/]+)/([^/]+)/\\1-\\2\\.jar");

    private static Stream<Path> jars() throws IOException {
        Stream<Path> ours = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
        Stream<Path> window = Arrays.stream(System.getProperty("jdk.module.path", "").split(File.pathSeparator)).filter(p -> !p.isEmpty()).map(Path::of);
        return Stream.concat(ours, window).filter(p -> p.toString().endsWith(".jar"));
    }

    private static boolean isDelivered(String jar) {
        return OF_TESTS.stream().noneMatch(group -> jar.contains("/repository/" + group + "/"));
    }

    @Test
    void everyJarOnTheClassPathIsListedInItsVersionAndNothingElse() throws IOException {
        Set<String> delivered = jars().map(p -> p.toString().replace('\\', '/')).filter(PartTest::isDelivered).map(JAR::matcher).filter(Matcher::matches)
            .map(m -> m.group(1) + " " + m.group(2)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Part.all().stream().filter(p -> !p.version().isEmpty() && !p.name().startsWith("javafx-")).map(p -> p.name() + " " + p.version())
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(delivered.stream().filter(d -> !d.startsWith("javafx-")).collect(Collectors.toSet()));
    }

    @Test
    void theWindowsLibraryAndTheFontsAreListed() throws IOException {
        assertThat(Part.all()).extracting(Part::name).contains("javafx-controls", "Noto Sans", "Source Sans 3", "Source Serif 4");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<javafx.version>" + Part.all().stream().filter(p -> p.name().equals("javafx-controls")).findFirst().orElseThrow().version());
    }

    @Test
    void everyPartSaysUnderWhichLicenceAndWhereItIsFound() {
        assertThat(Part.all()).allSatisfy(p -> {
            assertThat(p.licence()).as(p.name()).matches("[A-Za-z0-9. -]+");
            assertThat(p.home()).as(p.name()).startsWith("https://");
        });
    }
}
