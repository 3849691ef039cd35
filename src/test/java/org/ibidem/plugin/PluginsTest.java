package org.ibidem.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.ibidem.Child;
import org.ibidem.casefile.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in {@code docs/plugin-example}, built as its page says, in a program of its own. */
@Tag("slow")
class PluginsTest {
    private static final Path EXAMPLE = Path.of("docs/plugin-example/src");
    @TempDir Path temp;
    private Installation here;
    private PluginFolder plugins;
    private Path jar;

    @BeforeEach
    void build() throws IOException {
        here = Installation.in(temp.resolve("home"));
        plugins = PluginFolder.of(here);
        Path classes = Files.createDirectory(temp.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> sources = Files.walk(EXAMPLE)) {
            sources.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).isZero();
        jar = Files.createDirectories(plugins.folder()).resolve("harbour-1.0.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, classes, ".class");
            put(out, EXAMPLE, "");
        }
    }

    private static void put(JarOutputStream out, Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending) && !f.toString().endsWith(".java")).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
    }

    private List<String> use() throws Exception {
        Path said = temp.resolve("said");
        Path folder = Files.createTempDirectory(temp, "work");
        Process user = Child.start(List.of("-Dibidem.home=" + temp.resolve("home")), List.of(), said, PluginUser.class, folder.toString());
        assertThat(user.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(said);
    }

    @Test
    void whatIsAllowedReadsWritesLaysOutAndKnowsLists() throws Exception {
        plugins.allow(plugins.jars());
        assertThat(use()).containsExactly("runs [harbour-1.0.jar]", "read application/x-harbour-log 2 [Alpha came in, Beta went out\u0001]",
            "exchanged 5 Orchid Ltd -> Harbour Bank : lends to", "laid Optional[Spiral 3]", "listed [Ships turned away 2026-03-01 2]", "end");
    }

    @Test
    void nothingRunsUntilTheUserSaysYes() throws Exception {
        assertThat(plugins.jars()).extracting(PluginJar::name, PluginJar::allowed).containsExactly(tuple("harbour-1.0.jar", false));
        assertThat(use()).contains("runs []", "exchanged nothing", "laid Optional.empty", "listed []", "end");
    }

    @Test
    void aJarThatIsAlteredIsOffAgain() throws Exception {
        plugins.allow(plugins.jars());
        try (OutputStream out = Files.newOutputStream(jar, StandardOpenOption.APPEND)) {
            out.write(0);
        }
        assertThat(plugins.jars()).singleElement().matches(j -> !j.allowed());
    }

    @Test
    void oneThatIsBrokenIsLeftOutAndTheProgramGoesOn() throws Exception {
        Files.writeString(plugins.folder().resolve("broken.jar"), "no jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(plugins.folder().resolve("liar.jar")))) {
            out.putNextEntry(new JarEntry("META-INF/services/org.ibidem.chart.layout.OwnLayout"));
            out.write("example.Nowhere\n".getBytes());
        }
        plugins.allow(plugins.jars());
        assertThat(use()).contains("laid Optional[Spiral 3]", "end");
    }
}
