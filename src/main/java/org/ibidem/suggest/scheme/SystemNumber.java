package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Numbers of networks, written {@code AS64496}, {@code AS 64496} or {@code ASN64496} (RFC 5396); 32 bits at most. */
final class SystemNumber extends Checked {
    private static final long LARGEST = 0xffffffffL;

    SystemNumber() {
        super("asn", line -> line.digits() > 0, "(?<![A-Za-z0-9_.-])(?:ASN? ?|[Aa][Ss][Nn]:? ?|as(?=\\d{3}))\\d{1,10}(?![A-Za-z0-9_])");
    }

    @Override
    Optional<Reading> read(String value) {
        long number = Long.parseLong(value.replaceAll("\\D+", ""));
        return number == 0 || number > LARGEST ? Optional.empty() : Reading.right("AS" + number);
    }
}
