package org.ibidem.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A case's key under a passphrase: AES-256-GCM under the stretched passphrase, with the case's identifier and the numbers of the stretching
 * as additional data. Another passphrase is another slot for the same key, so nothing else of the case need be written anew.
 */
public record KeySlot(Stretching stretching, byte[] nonce, byte[] wrapped) {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Puts the key under a passphrase. @param thing what the key is of, without which the slot does not open */
    public static KeySlot of(CaseKey key, char[] passphrase, Stretching stretching, String thing) {
        byte[] nonce = Stretching.random(NONCE_BYTES);
        try {
            return new KeySlot(stretching, nonce, cipher(Cipher.ENCRYPT_MODE, nonce, passphrase, stretching, thing).doFinal(key.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key; empty when the passphrase is not the one, or the slot was altered, which nobody can tell apart. */
    public Optional<CaseKey> open(char[] passphrase, String thing) {
        try {
            return Optional.of(new CaseKey(cipher(Cipher.DECRYPT_MODE, nonce, passphrase, stretching, thing).doFinal(wrapped)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, char[] passphrase, Stretching stretching, String thing) throws GeneralSecurityException {
        byte[] secret = stretching.key(passphrase);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((thing + "\n" + stretching.json()).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(secret, (byte) 0);
        return cipher;
    }

    /** The slot as it stands in a file. */
    public ObjectNode json() {
        Base64.Encoder text = Base64.getEncoder();
        return stretching.json().put("nonce", text.encodeToString(nonce)).put("key", text.encodeToString(wrapped));
    }

    /** What stands in a file. @throws IllegalArgumentException when it is no slot, or asks for more work than it may */
    public static KeySlot of(JsonNode json) {
        Base64.Decoder bytes = Base64.getDecoder();
        KeySlot slot = new KeySlot(Stretching.of(json), bytes.decode(json.path("nonce").asText()), bytes.decode(json.path("key").asText()));
        if (slot.nonce.length != NONCE_BYTES) throw new IllegalArgumentException("a nonce of " + slot.nonce.length + " bytes");
        return slot;
    }
}
