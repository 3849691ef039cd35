package org.ibidem.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** The places in a case folder. Its {@link CaseHeader} is written last, so that a folder whose making was interrupted is never taken for a case. */
record CaseFolder(Path root) {
    /** What Dropbox, Syncthing, Nextcloud and others call the copy of whoever came second. */
    private static final Pattern CONFLICT = Pattern.compile("(?i)conflict|\\(\\d{1,3}\\)\\.|충돌");
    private static final Messages MESSAGES = Messages.of(CaseFolder.class);

    /** The folder by its canonical name. @throws UserProblem when the name could not safely stand in a database address */
    static CaseFolder of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        // H2 reads settings after a semicolon in its address, and some of them run code.
        if (absolute.toString().contains(";")) throw new UserProblem(MESSAGES, "folder.semicolon", absolute);
        return new CaseFolder(absolute);
    }

    Path header() {
        return root.resolve("case.json");
    }

    Path journal() {
        return root.resolve("journal");
    }

    Path database() {
        return root.resolve("db");
    }

    Path backup() {
        return root.resolve("backup");
    }

    Path originals() {
        return root.resolve("originals");
    }

    /** Makes the folder of a new case, not yet one. @throws UserProblem when something is there already */
    void make() throws IOException {
        refuseTaken();
        Files.createDirectories(originals());
    }

    /** Refuses a place where something is already. @throws UserProblem when it is neither free nor an empty folder */
    void refuseTaken() throws IOException {
        if (Files.exists(root) && !isEmptyFolder()) throw new UserProblem(MESSAGES, "folder.exists", root);
    }

    /** Refuses a folder in which reading or writing could lead elsewhere. @throws UserProblem naming what is in the way */
    void refuseLinks() throws IOException {
        CaseFiles.foreign(root).ifPresent(found -> {
            throw new UserProblem(MESSAGES, "folder.link", root, found.getFileName());
        });
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(root)) return false;
        try (Stream<Path> files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    /** Whether a case of this identifier stands here. */
    private boolean isOf(UUID id) {
        try {
            return readHeader().id().equals(id);
        } catch (IOException | UserProblem e) {
            return false;
        }
    }

    /** Other folders beside this one that hold this case too, under a name that begins alike. */
    List<Path> copiesBeside(UUID id) {
        String name = root.getFileName().toString();
        String base = name.replaceFirst("\\.case$", "");
        try (Stream<Path> beside = Files.list(root.getParent())) {
            return beside.filter(p -> p.getFileName().toString().startsWith(base) && !p.getFileName().toString().equals(name))
                .filter(p -> of(p).isOf(id)).sorted().toList();
        } catch (IOException | UserProblem e) {
            return List.of();
        }
    }

    /** Of these, the copies that have the name such a program gives, not one that a person gave. */
    List<Path> conflictsBeside(UUID id) {
        return copiesBeside(id).stream().filter(p -> CONFLICT.matcher(p.getFileName().toString()).find()).toList();
    }

    /** Files in the case itself that a program which keeps folders in step made because two wrote at once; nothing reads them. */
    List<Path> conflictsInside() {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(root, journal(), database())) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> CONFLICT.matcher(f.getFileName().toString()).find()).forEach(found::add);
            } catch (IOException e) {
                // What cannot be listed is told by whatever reads it.
            }
        }
        return found.stream().sorted().toList();
    }

    /** A copy of the header: without the slot in it nobody could open a sealed case, and any byte of a file may be spoiled. */
    private Path headerCopy() {
        return backup().resolve("case.json");
    }

    /** Makes the folder a case, or this one another: the copy comes last, so that it never opens to a passphrase that was still to be. */
    void writeHeader(CaseHeader header) throws IOException {
        header.write(header());
        copyHeader(header);
    }

    /** Puts the copy right when it tells something else, or there is none. */
    void copyHeader(CaseHeader header) throws IOException {
        if (header.slot().isEmpty()) {
            Files.deleteIfExists(headerCopy());
        } else if (!CaseFiles.isFile(headerCopy()) || Files.mismatch(header(), headerCopy()) >= 0) {
            Files.createDirectories(backup());
            header.write(headerCopy());
        }
    }

    /** Whether a passphrase is needed to open the case. @throws UserProblem when this is no case */
    boolean isSealed() {
        try {
            return readHeader().slot().isPresent();
        } catch (IOException e) {
            throw new UserProblem(e, Case.MESSAGES, "case.cannotOpen", root, e.getMessage());
        }
    }

    /** What stands in {@code case.json}. @throws UserProblem when this is no case, or one of a newer version */
    CaseHeader readHeader() throws IOException {
        if (!CaseFiles.isFile(header())) throw new UserProblem(MESSAGES, "folder.noCase", root);
        return CaseHeader.read(header());
    }
}
