package org.ibidem.plugin;

import java.nio.file.Path;

/** A jar in the folder of plug-ins: the SHA-256 of its bytes as they are now, and whether the user has said of these bytes that they may run. */
public record PluginJar(Path file, String sha256, boolean allowed) {
    /** What the file is called. */
    public String name() {
        return file.getFileName().toString();
    }
}
