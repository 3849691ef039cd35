package org.ibidem.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sealed stream is chunks of {@link #BYTES} bytes, each under AES-256-GCM with a nonce that counts and says whether it is the last: so
 * none can be left out, moved or cut off (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). A key is used
 * for one stream only, since its salt is new for each.
 */
final class Chunk {
    static final int BYTES = 64 << 10;
    static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private final SecretKeySpec key;
    private final byte[] header;
    private long count;

    Chunk(byte[] key, byte[] header) {
        this.key = new SecretKeySpec(key, "AES");
        this.header = header.clone();
    }

    byte[] seal(byte[] plain, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
    }

    /** @throws javax.crypto.AEADBadTagException when this is not what was sealed, with this key, at this place */
    byte[] open(byte[] sealed, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).put((byte) (last ? 1 : 0)).position(NONCE_BYTES - Long.BYTES).putLong(count++).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(header);
        return cipher;
    }
}
