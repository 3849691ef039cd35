package org.ibidem.report;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.ibidem.casefile.Sha256;

/**
 * One hash for many documents: the Merkle tree hash of RFC 6962, section 2.1, over the SHA-256 of each. Whoever has all the documents can compute
 * it, and nobody can change, add or leave out one of them without changing it.
 */
final class MerkleRoot {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleRoot() {}

    /** The root of these hashes in their order, all in hexadecimal; of none that of no bytes. */
    static String of(List<String> hashes) {
        return HexFormat.of().formatHex(root(hashes.stream().map(HexFormat.of()::parseHex).toList()));
    }

    private static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) return Sha256.digest().digest();
        if (hashes.size() == 1) return hash(LEAF, hashes.getFirst());
        int left = Integer.highestOneBit(hashes.size() - 1);
        return hash(NODE, root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }

    private static byte[] hash(byte kind, byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        digest.update(kind);
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }
}
