package org.ibidem.suggest.scheme;

/** The hash that Ethereum and Monero use: SHA-3 as it was before its padding was changed (keccak.team, "Keccak specifications summary"). */
final class Keccak256 {
    private static final int RATE = 136;
    private static final int[] TURNS = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
    private static final int[] LANES = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};

    private Keccak256() {}

    /** The 32 bytes of the hash. */
    static byte[] of(byte[] message) {
        byte[] padded = java.util.Arrays.copyOf(message, (message.length / RATE + 1) * RATE);
        padded[message.length] = 1;
        padded[padded.length - 1] |= (byte) 0x80;
        long[] state = new long[25];
        for (int block = 0; block < padded.length; block += RATE) {
            for (int i = 0; i < RATE; i++) state[i / 8] ^= (padded[block + i] & 0xffL) << 8 * (i % 8);
            permute(state);
        }
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) hash[i] = (byte) (state[i / 8] >>> 8 * (i % 8));
        return hash;
    }

    private static void permute(long[] state) {
        int register = 1;
        for (int round = 0; round < 24; round++) {
            mixColumns(state);
            turnLanes(state);
            mixRows(state);
            for (int bit = 0; bit < 7; bit++) {
                if ((register & 1) != 0) state[0] ^= 1L << (1 << bit) - 1;
                register = register << 1 ^ (register >> 7) * 0x171;
            }
        }
    }

    private static void mixColumns(long[] state) {
        long[] parity = new long[5];
        for (int i = 0; i < 25; i++) parity[i % 5] ^= state[i];
        for (int i = 0; i < 25; i++) state[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
    }

    private static void turnLanes(long[] state) {
        long lane = state[1];
        for (int i = 0; i < 24; i++) {
            long next = state[LANES[i]];
            state[LANES[i]] = Long.rotateLeft(lane, TURNS[i]);
            lane = next;
        }
    }

    private static void mixRows(long[] state) {
        for (int row = 0; row < 25; row += 5) {
            long[] old = java.util.Arrays.copyOfRange(state, row, row + 5);
            for (int i = 0; i < 5; i++) state[row + i] = old[i] ^ ~old[(i + 1) % 5] & old[(i + 2) % 5];
        }
    }
}
