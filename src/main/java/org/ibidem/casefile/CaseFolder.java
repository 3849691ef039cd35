package org.ibidem.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** The places in a case folder, and {@code case.json}, which says that it is one. */
record CaseFolder(Path root) {
    /** The version of the folder's format that this program writes, and the newest it reads. */
    static final int FORMAT = 1;
    private static final Messages MESSAGES = Messages.of(CaseFolder.class);
    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** Makes the folder a case. Written last, so that a folder whose making was interrupted is never taken for a case. */
    void writeHeader(UUID caseId) throws IOException {
        byte[] json = JSON.writeValueAsBytes(JSON.createObjectNode().put("format", FORMAT).put("id", caseId.toString()));
        try (FileChannel file = CaseFiles.open(header(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(json));
            file.force(true);
        }
        CaseFiles.syncFolder(root);
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(root)) return false;
        try (Stream<Path> files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    /** Whether a case of this identifier stands here. */
    boolean isOf(UUID id) {
        try {
            return readId().equals(id);
        } catch (IOException | UserProblem e) {
            return false;
        }
    }

    /** The case's identifier. @throws UserProblem when this is no case, or one of a newer version */
    UUID readId() throws IOException {
        if (!CaseFiles.isFile(header())) throw new UserProblem(MESSAGES, "folder.noCase", root);
        try {
            JsonNode json = JSON.readTree(header().toFile());
            if (json.path("format").asInt() > FORMAT) throw new UserProblem(MESSAGES, "folder.newer", root);
            return UUID.fromString(json.path("id").asText());
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException e) {
            throw new UserProblem(e, MESSAGES, "folder.header", header());
        }
    }
}
