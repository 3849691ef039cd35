package org.ibidem.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random key of a sealed case, 32 bytes, and what is made of it: a key for each purpose by HKDF-SHA256 (RFC 5869), AES-256-GCM for
 * records and streams, HMAC-SHA256 for names. A record's line is its number, a space, and in Base64 a random nonce and the sealed
 * record, to which the number is bound. A stream begins with {@value #STREAM} and a random salt, of which its own key is made.
 */
public final class CaseKey implements Cover {
    private static final String STREAM = "ibidem-stream 1 ";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int SALT_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final Base64.Encoder TO_TEXT = Base64.getEncoder();
    private final byte[] key;
    private final SecretKeySpec records;
    private final SecretKeySpec names;
    private final byte[] streams;
    private volatile boolean wiped;

    CaseKey(byte[] key) {
        this.key = key;
        this.records = new SecretKeySpec(derived(key, "ibidem journal"), "AES");
        this.names = new SecretKeySpec(derived(key, "ibidem names"), "HmacSHA256");
        this.streams = derived(key, "ibidem streams");
    }

    /** A new one. */
    public static CaseKey fresh() {
        return new CaseKey(Stretching.random(KEY_BYTES));
    }

    private static byte[] derived(byte[] key, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(
                HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key itself, for its slot. */
    byte[] bytes() {
        return key;
    }

    /** Under a key of zeros anybody could read what is still written by a thread that was late. */
    private void refuseWiped() {
        if (wiped) throw new IllegalStateException("the key is wiped");
    }

    @Override
    public boolean isSealed() {
        return true;
    }

    @Override
    public byte[] line(byte[] record, long number) {
        refuseWiped();
        byte[] nonce = Stretching.random(NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, number);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(record.length));
            cipher.doFinal(record, 0, record.length, sealed, NONCE_BYTES);
            return (number + " " + TO_TEXT.encodeToString(sealed)).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] record(byte[] line) throws BrokenSeal {
        int space = 0;
        while (space < line.length && line[space] != ' ') space++;
        try {
            String number = new String(line, 0, space, StandardCharsets.US_ASCII);
            byte[] text = Arrays.copyOfRange(line, Math.min(space + 1, line.length), line.length);
            byte[] sealed = Base64.getDecoder().decode(text);
            // Some bits of the last letter say nothing: a letter that differs in them alone is not what was written either.
            boolean asWritten = number.matches("[1-9][0-9]{0,18}") && sealed.length >= NONCE_BYTES && Arrays.equals(text, TO_TEXT.encode(sealed));
            if (!asWritten) throw new BrokenSeal("not a sealed record", 0, null);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), Long.parseLong(number));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSeal("its seal is broken", 0, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long number) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, records, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return cipher;
    }

    @Override
    public OutputStream over(OutputStream out) throws IOException {
        byte[] head = head(Stretching.random(SALT_BYTES));
        byte[] own = streamKey(head);
        out.write(head);
        return new SealedOutput(out, own, head);
    }

    @Override
    public InputStream under(InputStream in) throws IOException {
        byte[] head = in.readNBytes(STREAM.length() + SALT_BYTES);
        boolean whole = head.length == STREAM.length() + SALT_BYTES && new String(head, 0, STREAM.length(), StandardCharsets.ISO_8859_1).equals(STREAM);
        if (!whole) throw new BrokenSeal("not a sealed stream", 0, null);
        return new SealedInput(in, streamKey(head), head);
    }

    @Override
    public long uncovered(long bytes) {
        long sealed = bytes - STREAM.length() - SALT_BYTES;
        return sealed - Math.ceilDiv(sealed, Chunk.BYTES + Chunk.TAG_BYTES) * Chunk.TAG_BYTES;
    }

    private static byte[] head(byte[] salt) {
        return ByteBuffer.allocate(STREAM.length() + SALT_BYTES).put(STREAM.getBytes(StandardCharsets.US_ASCII)).put(salt).array();
    }

    private byte[] streamKey(byte[] head) {
        refuseWiped();
        return derived(streams, HexFormat.of().formatHex(head));
    }

    @Override
    public String name(String sha256) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(names);
            return HexFormat.of().formatHex(mac.doFinal(sha256.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hex digits, for the database takes only the low byte of each character. */
    @Override
    public char[] databasePassword() {
        refuseWiped();
        byte[] bytes = derived(key, "ibidem database");
        char[] password = new char[2 * KEY_BYTES];
        HexFormat hex = HexFormat.of();
        for (int i = 0; i < KEY_BYTES; i++) {
            password[2 * i] = hex.toHighHexDigit(bytes[i]);
            password[2 * i + 1] = hex.toLowHexDigit(bytes[i]);
        }
        Arrays.fill(bytes, (byte) 0);
        return password;
    }

    /** The copies that Java's ciphers keep of the derived keys go when memory is collected. */
    @Override
    public void close() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
        Arrays.fill(streams, (byte) 0);
    }
}
