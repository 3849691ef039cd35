package org.ibidem.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/**
 * How a key is made of a passphrase: Argon2id (RFC 9106) with memory in KiB, passes and lanes, and a random salt; and the first line of a
 * sealed file, which says so. A file may ask for no more than the bounds here, whatever its line says.
 */
record Seal(int memory, int passes, int lanes, byte[] salt) {
    /** What a sealed file begins with. */
    static final String MAGIC = "ibidem-sealed 1 ";
    private static final int MEMORY = 64 << 10;
    private static final int MAX_MEMORY = 512 << 10;
    private static final int MAX_PASSES = 10;
    private static final int MAX_LANES = 8;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int MAX_LINE = 1_000;
    private static final Messages MESSAGES = Messages.of(Seal.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One for a new file. */
    static Seal fresh() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Seal(MEMORY, 3, 1, salt);
    }

    /** The line, with its end. */
    byte[] line() {
        String json = JSON.createObjectNode().put("kdf", "argon2id").put("memory", memory).put("passes", passes).put("lanes", lanes)
            .put("salt", Base64.getEncoder().encodeToString(salt)).toString();
        return (MAGIC + json + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads the line that a sealed file begins with. @throws UserProblem when it asks for more than it may */
    static Seal read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n' && line.size() < MAX_LINE; b = in.read()) line.write(b);
        try {
            JsonNode json = JSON.readTree(line.toString(StandardCharsets.US_ASCII).substring(MAGIC.length()));
            Seal seal = new Seal(json.path("memory").asInt(), json.path("passes").asInt(), json.path("lanes").asInt(), Base64.getDecoder().decode(json.path("salt").asText()));
            if (!seal.isBounded()) throw new UserProblem(MESSAGES, "sealed.header");
            return seal;
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UserProblem(e, MESSAGES, "sealed.header");
        }
    }

    private boolean isBounded() {
        return memory >= 8 * lanes && memory <= MAX_MEMORY && passes >= 1 && passes <= MAX_PASSES && lanes >= 1 && lanes <= MAX_LANES && salt.length >= 8 && salt.length <= KEY_BYTES;
    }

    /** The key, 32 bytes; the passphrase counts in its composed Unicode form, so that it is the same from every keyboard. */
    byte[] key(String passphrase) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] secret = Normalizer.normalize(passphrase, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[KEY_BYTES];
        argon.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        return key;
    }
}
