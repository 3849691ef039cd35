package org.ibidem.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile.Content;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** A folder being filled with files whose hashes are listed in its {@code SHA256SUMS}, as {@code sha256sum} of the GNU coreutils reads it. */
final class BundleFolder {
    static final String SUMS = "SHA256SUMS";
    private static final Messages MESSAGES = Messages.of(BundleFolder.class);
    private final Path root;
    private final Deque<Path> made = new ArrayDeque<>();
    private final StringBuilder sums = new StringBuilder();

    private BundleFolder(Path root) {
        this.root = root;
    }

    /** Begins a folder. @throws UserProblem when it holds anything already, is no folder, or lies in the case itself */
    static BundleFolder begin(Path root, Path caseFolder) throws IOException {
        Path whole = root.toAbsolutePath().normalize();
        if (whole.startsWith(caseFolder.toAbsolutePath().normalize())) throw new UserProblem(MESSAGES, "bundle.inCase", root);
        if (Files.exists(whole) && !Files.isDirectory(whole)) throw new UserProblem(MESSAGES, "bundle.noFolder", root);
        if (Files.exists(whole) && !isEmpty(whole)) throw new UserProblem(MESSAGES, "bundle.notEmpty", root);
        BundleFolder folder = new BundleFolder(whole);
        folder.makeFolder(whole);
        return folder;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        if (folder.getParent() != null) makeFolder(folder.getParent());
        Files.createDirectory(folder);
        made.push(folder);
    }

    /** Adds a file under a name with {@code /} between its steps, listed with the hash of its bytes; returns the name it got. */
    String add(String name, Content content) throws IOException {
        Path file = write(name, content);
        return list(file, Sha256.hex(file));
    }

    /** Adds a copy, listed with the hash it should have, so that whoever checks the list sees when it has not. */
    String addCopy(String name, InputStream original, String sha256) throws IOException {
        return list(write(name, original::transferTo), sha256);
    }

    private Path write(String name, Content content) throws IOException {
        Path file = place(name);
        makeFolder(file.getParent());
        made.push(file);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(out);
        }
        return file;
    }

    /** A system whose names cannot have all letters gets them without. */
    private Path place(String name) {
        try {
            return root.resolve(name);
        } catch (InvalidPathException e) {
            return root.resolve(name.replaceAll("[^\\x20-\\x7e]", "_"));
        }
    }

    private String list(Path file, String sha256) {
        String name = root.relativize(file).toString().replace('\\', '/');
        sums.append(sha256).append("  ").append(name).append('\n');
        return name;
    }

    /** Writes the list and returns its own hash. */
    String finish() throws IOException {
        byte[] list = sums.toString().getBytes(StandardCharsets.UTF_8);
        write(SUMS, out -> out.write(list));
        return Sha256.hex(list);
    }

    /** Removes what was written, as far as it can be: half a bundle proves nothing. */
    void remove() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                path.toFile().deleteOnExit();
            }
        }
    }
}
