package org.ibidem.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document on its way into the case, with what is found in it: kept as originals are, but in a folder of its own, until the case names
 * them. What is never settled goes with the folder when this is closed, or after a kill when the case is opened next.
 */
public final class Arrival implements AutoCloseable {
    private static final String MARK = ".moved";
    private final Originals originals;
    private final Originals beside;
    private final Path folder;
    /** Whether files are in their place of which it is not sure yet that the case names them. */
    private boolean isUnsure;

    Arrival(Originals originals, Originals beside, Path folder) {
        this.originals = originals;
        this.beside = beside;
        this.folder = folder;
    }

    /** Keeps a copy of the file and returns its SHA-256. @throws org.ibidem.message.UserProblem as {@link Originals#keep(InputStream)} */
    public String keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return originals.keep(in, sha256 -> originals.has(sha256) ? originals : beside);
        }
    }

    /** Where the document of this hash lies by now. */
    public Originals holding(String sha256) {
        return beside.has(sha256) ? beside : originals;
    }

    /**
     * Makes all that was kept the case's own, on disk in its place: what whoever registers the documents does first, in the same change. Until they are
     * {@link #registered} marks stay of what was moved, by which opening the case knows what to look up in its journal after a kill, or when the change failed.
     */
    public void settle() {
        isUnsure = true;
        try {
            for (Path kept : files(folder)) originals.takeOver(kept);
        } catch (IOException e) {
            throw originals.cannotWrite(e);
        }
    }

    /** The change is in the journal: nothing need be looked up. */
    public void registered() {
        isUnsure = false;
    }

    /** Of the folder that an arrival left, the names of files of originals that nobody may have named. */
    static List<String> unsure(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(MARK)).map(name -> name.substring(0, name.length() - MARK.length())).toList();
    }

    /** Marks that this file is about to be moved to its place. */
    static void mark(Path kept) throws IOException {
        Files.createFile(kept.resolveSibling(kept.getFileName() + MARK));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(CaseFiles::isFile).toList();
        }
    }

    @Override
    public void close() {
        if (isUnsure) return; // another arrival may have counted on what was moved, so it is not taken back here
        try {
            Folders.wipe(folder);
        } catch (IOException | UncheckedIOException e) {
            // What cannot be deleted on a drive that is gone goes when the case is opened.
        }
    }
}
