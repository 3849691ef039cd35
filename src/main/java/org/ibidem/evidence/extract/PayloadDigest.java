package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;

/** The content of a capture as it is read, and whether it has the digest that its archive says (ISO 28500, 5.9). */
final class PayloadDigest extends DigestInputStream {
    private static final Map<String, String> ALGORITHMS = Map.of("md5", "MD5", "sha1", "SHA-1", "sha-1", "SHA-1", "sha256", "SHA-256", "sha-256", "SHA-256", "sha512", "SHA-512", "sha-512", "SHA-512");
    private final String algorithm;
    private final String said;
    private byte[] found;
    private boolean isClosed;

    private PayloadDigest(InputStream content, MessageDigest digest, String algorithm, String said) {
        super(content, digest);
        this.algorithm = algorithm;
        this.said = said;
    }

    /** The content, of which this is said ({@code sha1:…}); nothing when it is by a function that is not known here. */
    static Optional<PayloadDigest> of(InputStream content, String labelled) {
        int colon = labelled.indexOf(':');
        String algorithm = labelled.substring(0, Math.max(0, colon));
        String known = ALGORITHMS.get(algorithm.toLowerCase(Locale.ROOT));
        try {
            return known == null ? Optional.empty() : Optional.of(new PayloadDigest(content, MessageDigest.getInstance(known), algorithm, bare(labelled.substring(colon + 1))));
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }

    private static String bare(String digest) {
        return digest.strip().replaceAll("=+$", "");
    }

    /** Whoever decodes the content may leave the end of it unread: it counts as well. What ends too early has no digest to compare. */
    @Override
    public void close() throws IOException {
        if (!isClosed && isReadToItsEnd()) found = digest.digest();
        isClosed = true;
        super.close();
    }

    private boolean isReadToItsEnd() {
        try {
            transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the content has, once it is closed, when that is another digest. */
    Optional<String> other() {
        if (found == null) return Optional.empty();
        String usual = bare(new Base32().encodeToString(found));
        boolean isSame = said.equalsIgnoreCase(HexFormat.of().formatHex(found)) || said.equalsIgnoreCase(usual) || said.equals(bare(Base64.getEncoder().encodeToString(found)));
        return isSame ? Optional.empty() : Optional.of(algorithm + ":" + usual);
    }
}
