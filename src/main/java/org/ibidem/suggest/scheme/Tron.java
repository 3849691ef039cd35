package org.ibidem.suggest.scheme;

import java.util.Optional;

/** TRON addresses: Base58Check of version 0x41, which makes them begin with T (TRON protocol, "Account address format"). */
final class Tron extends Checked {
    private static final int VERSION = 0x41;

    Tron() {
        super("tron", line -> line.longestWord() > 33, "(?<![A-Za-z0-9])T[1-9A-HJ-NP-Za-km-z]{33}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        return Reading.of(value, Base58.isAddress(value, VERSION));
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
