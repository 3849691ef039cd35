package org.ibidem.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibidem.suggest.Identifier;
import org.ibidem.suggest.Identifiers;

/** Whether identifiers are what their schemes ask for. */
final class CheckDigits {
    /** Made when the first identifier is asked about: many reports have none. */
    private Identifiers schemes;

    /** Whether a value is a right identifier of some scheme, or a wrong one; empty where none knows it. @param format of its property, such as {@code imo}: some are known by that word only */
    Optional<Boolean> of(String value, String format) {
        return found(value.strip()).or(() -> found(format.toUpperCase(Locale.ROOT) + " " + value.strip()));
    }

    private Optional<Boolean> found(String text) {
        if (schemes == null) schemes = new Identifiers("");
        List<Identifier> whole = schemes.in(text).stream().filter(i -> i.end() == text.length()).toList();
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole.stream().anyMatch(Identifier::valid));
    }
}
