package org.ibidem.exchange.sign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** Signs files with the key of this installation, and tells what the signatures beside files are worth. The form is in {@code docs/package-format.md}. */
public final class Signatures {
    /** What the name of a signature adds to that of its file. */
    public static final String ENDING = ".sig";
    private static final String FORMAT = "ibidem-signature";
    private static final int MAX_BYTES = 4_000;
    private static final Messages MESSAGES = Messages.of(Signatures.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final KeyRing keys;

    /** Those of this installation. */
    public Signatures(Installation here) {
        this.keys = new KeyRing(here.keys());
    }

    /** The fingerprint of this installation's own key, to be told to others. */
    public Fingerprint own() {
        try {
            return Fingerprint.of(keys.own().getPublic().getEncoded());
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "sign.failed", keys.folder(), e.getMessage());
        }
    }

    /** Writes the signature of a file beside it, and returns where. @throws UserProblem when one of the two cannot be read or written */
    public Path sign(Path file) {
        try {
            String sha256 = Sha256.hex(file);
            KeyPair own = keys.own();
            Signature signature = Signature.getInstance(KeyRing.ALGORITHM);
            signature.initSign(own.getPrivate());
            signature.update(message(sha256));
            Base64.Encoder text = Base64.getEncoder();
            Path beside = place(file);
            WholeFile.write(beside, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(JSON.createObjectNode().put("format", FORMAT).put("version", 1)
                .put("sha256", sha256).put("key", text.encodeToString(own.getPublic().getEncoded())).put("signature", text.encodeToString(signature.sign()))));
            return beside;
        } catch (IOException | GeneralSecurityException e) {
            throw new UserProblem(e, MESSAGES, "sign.failed", file, e.getMessage());
        }
    }

    private static byte[] message(String sha256) {
        return (FORMAT + " 1 " + sha256).getBytes(StandardCharsets.US_ASCII);
    }

    private static Path place(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** What the signature beside a file is worth; empty when there is none. @throws UserProblem when it cannot be read, or is none */
    public Optional<Signed> beside(Path file) {
        Path beside = place(file);
        if (!Files.isRegularFile(beside)) return Optional.empty();
        try {
            JsonNode json = read(beside);
            byte[] key = Base64.getDecoder().decode(json.path("key").asText());
            Fingerprint fingerprint = Fingerprint.of(key);
            boolean whole = isBy(key, Base64.getDecoder().decode(json.path("signature").asText()), Sha256.hex(file));
            return Optional.of(new Signed(fingerprint, whole, Arrays.equals(key, keys.own().getPublic().getEncoded()), keys.nameOf(fingerprint)));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserProblem(e, MESSAGES, "sign.unreadable", beside);
        }
    }

    private static JsonNode read(Path beside) throws IOException {
        if (Files.size(beside) > MAX_BYTES) throw new IOException("too large");
        JsonNode json = JSON.readTree(beside.toFile());
        if (!json.path("format").asText().equals(FORMAT) || json.path("version").asInt() != 1) throw new IOException("no signature that is known here");
        return json;
    }

    private static boolean isBy(byte[] key, byte[] signature, String sha256) throws IOException {
        try {
            Signature check = Signature.getInstance(KeyRing.ALGORITHM);
            check.initVerify(KeyFactory.getInstance(KeyRing.ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
            check.update(message(sha256));
            return check.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Remembers whose key it is, once a person has compared the fingerprint. @throws UserProblem when it cannot be kept */
    public void remember(Fingerprint key, String name) {
        try {
            keys.remember(key, name);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "sign.failed", keys.folder(), e.getMessage());
        }
    }
}
