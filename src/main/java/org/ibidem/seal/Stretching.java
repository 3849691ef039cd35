package org.ibidem.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
 * How a key is made of a passphrase: Argon2id (RFC 9106) with memory in KiB, passes and lanes, and a random salt. A file may ask for no
 * more than the bounds here, whatever it says.
 */
public record Stretching(int memory, int passes, int lanes, byte[] salt) {
    private static final Messages MESSAGES = Messages.of(Stretching.class);
    private static final int MEMORY = 64 << 10;
    private static final int PASSES = 3;
    private static final int LEAST_MEMORY = 8;
    private static final int MAX_MEMORY = 256 << 10;
    private static final int MAX_PASSES = 4;
    private static final int MAX_LANES = 8;
    private static final int SALT_BYTES = 16;
    private static final int LEAST_SALT_BYTES = 8;
    private static final int KEY_BYTES = 32;

    /** One with a new salt, for what a person remembers: about a second of work. */
    public static Stretching fresh() {
        return new Stretching(MEMORY, PASSES, 1, random(SALT_BYTES));
    }

    /** One with a new salt and next to no work, for a passphrase that nobody could guess because it is random. */
    public static Stretching least() {
        return new Stretching(LEAST_MEMORY, 1, 1, random(SALT_BYTES));
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** Its numbers, by which a file says how its key is made. */
    public ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("kdf", "argon2id").put("memory", memory).put("passes", passes).put("lanes", lanes)
            .put("salt", Base64.getEncoder().encodeToString(salt));
    }

    /** What a file says. @throws IllegalArgumentException when it says nothing of the kind, or asks for more than it may */
    public static Stretching of(JsonNode json) {
        byte[] salt = Base64.getDecoder().decode(json.path("salt").asText());
        Stretching said = new Stretching(json.path("memory").asInt(), json.path("passes").asInt(), json.path("lanes").asInt(), salt);
        if (!json.path("kdf").asText().equals("argon2id") || !said.isBounded()) throw new IllegalArgumentException("a key that is made in a way we do not allow");
        return said;
    }

    private boolean isBounded() {
        return lanes >= 1 && lanes <= MAX_LANES && memory >= LEAST_MEMORY * lanes && memory <= MAX_MEMORY && passes >= 1 && passes <= MAX_PASSES
            && salt.length >= LEAST_SALT_BYTES && salt.length <= KEY_BYTES;
    }

    /** The key, 32 bytes; the passphrase counts in its composed Unicode form, so that it is the same from every keyboard. @throws UserProblem when there is no memory for it */
    public byte[] key(char[] passphrase) {
        byte[] secret = bytes(passphrase);
        byte[] key = new byte[KEY_BYTES];
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            argon.generateBytes(secret, key);
            return key;
        } catch (OutOfMemoryError e) {
            throw new UserProblem(e, MESSAGES, "memory.none", memory >> 10);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** UTF-8, by way of no other copy than the one returned where the passphrase is composed already, as nearly all are. */
    private static byte[] bytes(char[] passphrase) {
        CharSequence composed = CharBuffer.wrap(passphrase);
        if (!Normalizer.isNormalized(composed, Normalizer.Form.NFC)) composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
