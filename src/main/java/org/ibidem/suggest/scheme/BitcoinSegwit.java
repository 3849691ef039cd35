package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;

/** Bitcoin addresses that begin with bc1, and tb1 of the test network (BIP 173 bech32 for version 0, BIP 350 bech32m for later ones). */
final class BitcoinSegwit extends Checked {
    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;

    BitcoinSegwit() {
        super("btc", line -> line.longestWord() > 13, "(?<![A-Za-z0-9])(?:(?:bc|tb)1[02-9ac-hj-np-z]{11,71}|(?:BC|TB)1[02-9AC-HJ-NP-Z]{11,71})(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        int version = ALPHABET.indexOf(lower.charAt(3));
        return Reading.of(lower, checksum(lower) == (version == 0 ? BECH32 : BECH32M));
    }

    private static int checksum(String address) {
        int rest = 1;
        for (int i = 0; i < 2; i++) rest = step(rest, address.charAt(i) >> 5);
        rest = step(rest, 0);
        for (int i = 0; i < 2; i++) rest = step(rest, address.charAt(i) & 31);
        for (int i = 3; i < address.length(); i++) rest = step(rest, ALPHABET.indexOf(address.charAt(i)));
        return rest;
    }

    private static int step(int rest, int value) {
        int top = rest >>> 25;
        int next = (rest & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        return next;
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
