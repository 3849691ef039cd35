package org.ibidem.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars that lie in the folder of plug-ins, and which of them may run. The yes is to the bytes: a jar that is replaced or altered is off
 * again until the user has looked at it anew.
 */
public final class PluginFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);
    private static final String ALLOWED = "plugins.allowed";
    private final Installation here;

    private PluginFolder(Installation here) {
        this.here = here;
    }

    /** That of this installation. */
    public static PluginFolder of(Installation here) {
        return new PluginFolder(here);
    }

    /** Where the jars are put. */
    public Path folder() {
        return here.plugins();
    }

    /** What lies there, by name; links lead nowhere. */
    public List<PluginJar> jars() {
        if (!Files.isDirectory(folder())) return List.of();
        Set<String> allowed = Set.of(here.setting(ALLOWED).filter(s -> !s.isBlank()).map(s -> s.split(" ")).orElse(new String[0]));
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar") && Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).sorted().flatMap(f -> jar(f, allowed)).toList();
        } catch (IOException e) {
            LOG.warn("The folder of plug-ins cannot be read: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static Stream<PluginJar> jar(Path file, Set<String> allowed) {
        try {
            String hash = Sha256.hex(file);
            return Stream.of(new PluginJar(file, hash, allowed.contains(hash)));
        } catch (IOException e) {
            LOG.warn("A plug-in cannot be read: {}", e.getClass().getSimpleName());
            return Stream.empty();
        }
    }

    /** Lets these run, and no others, from the next start on. */
    public void allow(Collection<PluginJar> jars) {
        here.set(ALLOWED, String.join(" ", jars.stream().map(PluginJar::sha256).distinct().toList()));
    }
}
