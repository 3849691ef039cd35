package org.ibidem.plugin;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plug-ins of this process: the jars that were allowed when it started. Each is a layer of its own, which sees the program and no other
 * plug-in, and whose manifest names no further files. One that cannot be loaded is left out, and the program goes on.
 */
public final class Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);
    /** The files for the reading process, which has no installation. */
    private static final String FILES = "ibidem.plugins";
    private static final Plugins RUNNING = new Plugins(System.getProperty(FILES) == null
        ? PluginFolder.of(Installation.atHome()).jars().stream().filter(PluginJar::allowed).toList()
        : Stream.of(System.getProperty(FILES).split(File.pathSeparator)).filter(f -> !f.isEmpty()).map(f -> new PluginJar(Path.of(f), "", true)).toList());
    private final List<PluginJar> jars;
    private final List<ModuleLayer> layers;

    private Plugins(List<PluginJar> jars) {
        this.jars = jars;
        this.layers = jars.stream().flatMap(Plugins::layer).toList();
    }

    private static Stream<ModuleLayer> layer(PluginJar jar) {
        try {
            ModuleFinder finder = ModuleFinder.of(jar.file());
            List<String> names = finder.findAll().stream().map(m -> m.descriptor().name()).toList();
            ModuleLayer boot = ModuleLayer.boot();
            Configuration whole = boot.configuration().resolve(finder, ModuleFinder.of(), names);
            return Stream.of(boot.defineModulesWithOneLoader(whole, Plugins.class.getClassLoader()));
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            LOG.warn("The plug-in {} cannot be loaded: {}", jar.name(), e.getMessage());
            return Stream.empty();
        }
    }

    /** What the plug-ins provide of this kind, in the order of their files; mostly nothing. */
    public static <T> List<T> of(Class<T> service) {
        List<T> found = new ArrayList<>();
        RUNNING.layers.forEach(layer -> addAll(ServiceLoader.load(layer, service), found));
        return found;
    }

    private static <T> void addAll(ServiceLoader<T> loader, List<T> found) {
        try {
            for (Iterator<T> all = loader.iterator(); all.hasNext(); ) found.add(all.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            LOG.warn("A plug-in does not provide what it says: {}", e.getMessage());
        }
    }

    /** The jars that run, each as it was when the program started. */
    public static List<PluginJar> running() {
        return RUNNING.jars;
    }

    /** What tells the reading process of them. */
    public static String forChild() {
        return "-D" + FILES + "=" + RUNNING.jars.stream().map(j -> j.file().toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
