package org.ibidem.exchange.sign;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.WholeFile;

/**
 * The keys in a folder of the installation: its own pair (Ed25519, RFC 8032) in {@code own.key}, made on first use and readable by the user
 * only, and in {@code known.json} the names under which a person remembered the keys of others.
 */
record KeyRing(Path folder) {
    static final String ALGORITHM = "Ed25519";
    private static final ObjectMapper JSON = new ObjectMapper();

    KeyPair own() throws IOException {
        Path file = folder.resolve("own.key");
        try {
            if (!Files.exists(file)) make(file);
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(file + " holds no key", e);
        }
    }

    /** A temporary file is readable by the user alone, and stays so under its other name. */
    private void make(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder text = Base64.getEncoder();
        Path fresh = Files.createTempFile(folder, "own", ".new");
        Files.writeString(fresh, text.encodeToString(pair.getPrivate().getEncoded()) + "\n" + text.encodeToString(pair.getPublic().getEncoded()) + "\n", StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<String> nameOf(Fingerprint key) throws IOException {
        return Optional.ofNullable(known().get(key.text())).map(n -> n.asText());
    }

    void remember(Fingerprint key, String name) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve("known.json"), JSON.writeValueAsBytes(known().put(key.text(), name)));
    }

    private ObjectNode known() throws IOException {
        Path file = folder.resolve("known.json");
        if (!Files.exists(file)) return JSON.createObjectNode();
        if (JSON.readTree(file.toFile()) instanceof ObjectNode known) return known;
        throw new IOException(file + " holds no keys");
    }
}
