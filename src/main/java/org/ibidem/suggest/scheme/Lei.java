package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Legal entity identifiers (ISO 17442): twenty letters and digits, remainder 1 by 97. A wrong one is known by its two reserved zeros. */
final class Lei extends Checked {
    Lei() {
        super("lei", line -> line.longestWord() > 19, "(?<![A-Za-z0-9])[A-Z0-9]{18}\\d{2}(?![A-Za-z0-9])");
    }

    @Override
    Optional<Reading> read(String value) {
        boolean right = CheckDigits.mod97(value) == 1;
        boolean letters = value.chars().filter(c -> c >= 'A').count() > 1;
        return letters && (right || value.startsWith("00", 4)) ? Reading.of(value, right) : Optional.empty();
    }
}
