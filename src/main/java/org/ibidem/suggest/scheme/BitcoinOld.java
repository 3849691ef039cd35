package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Bitcoin addresses that begin with 1 or 3 (Bitcoin wiki, Base58Check; versions 0 and 5). */
final class BitcoinOld extends Checked {
    BitcoinOld() {
        super("btc", line -> line.longestWord() > 25, "(?<![A-Za-z0-9])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        if (CheckDigits.areDigits(value) || value.equals(value.toLowerCase(java.util.Locale.ROOT))) return Optional.empty();
        return Reading.of(value, Base58.isAddress(value, 0, 5));
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
