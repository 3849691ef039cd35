package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Numbers of ships, written with {@code IMO} before them: weights 7 to 2, the last digit the check (IMO Resolution A.1117(30)). */
final class Imo extends Checked {
    Imo() {
        super("imo", line -> line.digits() > 6, "(?<![A-Za-z0-9])IMO(?:[ -]?(?:[Nn]umber|NUMBER|[Nn]o\\.?|NO\\.?|#))?+[\\s:：.#-]{0,3}+(?<v>\\d{7})(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        return Reading.of(value, CheckDigits.weighted(value, 7, 6, 5, 4, 3, 2) % 10 == CheckDigits.digit(value, 6));
    }
}
