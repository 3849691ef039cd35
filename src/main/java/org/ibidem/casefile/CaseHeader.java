package org.ibidem.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.Cover;
import org.ibidem.seal.KeySlot;

/**
 * What {@code case.json} says: which case this is, and when it is sealed, the slot of its key. It {@code isMoving} while the files that
 * {@link Resealing} made are being put in the place of the former ones. A header that says more than an identifier bears a checksum, which
 * tells damage from a wrong passphrase and tells nobody anything that is not in the file.
 */
record CaseHeader(UUID id, Optional<KeySlot> slot, boolean isMoving) {
    /** The format of a case that lies open, and of one that is sealed or being moved: the newest that this program reads. */
    private static final int OPEN = 1;
    private static final int SEALED = 2;
    private static final Messages MESSAGES = Messages.of(CaseHeader.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a case that stands. */
    CaseHeader(UUID id, Optional<KeySlot> slot) {
        this(id, slot, false);
    }

    /** Reads it. @throws UserProblem when it is of a newer version, or damaged */
    static CaseHeader read(Path file) throws IOException {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            int format = json.path("format").asInt();
            if (format > SEALED) throw new UserProblem(MESSAGES, "folder.newer", file.getParent());
            CaseHeader header = new CaseHeader(UUID.fromString(json.path("id").asText()),
                json.has("slot") ? Optional.of(KeySlot.of(json.path("slot"))) : Optional.empty(), json.path("moving").asBoolean());
            if (format == OPEN && !json.has("check") && !json.has("slot") || header.json().equals(json)) return header;
            throw new IllegalArgumentException("its checksum is another");
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException e) {
            throw new UserProblem(e, MESSAGES, "folder.header", file);
        }
    }

    private ObjectNode json() {
        ObjectNode json = JSON.createObjectNode().put("format", slot.isPresent() || isMoving ? SEALED : OPEN).put("id", id.toString());
        if (slot.isEmpty() && !isMoving) return json;
        slot.ifPresent(s -> json.set("slot", s.json()));
        if (isMoving) json.put("moving", true);
        return json.put("check", Sha256.hex(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes it in place of what is there, whole or not at all. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling("case.json.new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = CaseFiles.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(json())));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        CaseFiles.syncFolder(file.getParent());
    }

    /** The cover of the case's files. @param passphrase asked only when it is sealed, and wiped @throws UserProblem when it does not open it */
    Cover cover(Supplier<char[]> passphrase, Path root) {
        if (slot.isEmpty()) return Cover.NONE;
        char[] said = passphrase.get();
        try {
            return slot.get().open(said, id.toString()).orElseThrow(() -> new UserProblem(MESSAGES, "case.passphrase", root));
        } finally {
            Arrays.fill(said, '\0');
        }
    }
}
