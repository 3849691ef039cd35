package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;

/** Addresses of network cards (IEEE 802, EUI-48), with colons, hyphens or in Cisco's three groups. */
final class MacAddress extends Checked {
    MacAddress() {
        super("mac", line -> line.colons() > 4 || line.hyphens() > 4 || line.dots() > 1, "(?<![A-Za-z0-9:.-])(?:(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"
            + "|(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\\.){2}[0-9A-Fa-f]{4})(?![A-Za-z0-9:-])");
    }

    @Override
    Optional<Reading> read(String value) {
        String plain = value.replaceAll("[:.-]", "").toLowerCase(Locale.ROOT);
        return Reading.right(plain.replaceAll("(..)(?!$)", "$1:"));
    }
}
