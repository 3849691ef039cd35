package org.ibidem.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibidem.suggest.Identifier;
import org.ibidem.suggest.Identifiers;

/** Whether identifiers are what the schemes of their properties ask for; of a property that is of many schemes, such as the numbers of persons in all countries, nothing is known. */
final class CheckDigits {
    private static final Map<String, String> SCHEMES = Map.of("imoNumber", "imo", "innCode", "inn", "ogrnCode", "ogrn", "okpoCode", "okpo", "leiCode", "lei",
        "bic", "bic", "swiftBic", "bic", "iban", "iban", "mmsi", "mmsi", "phone", "phone");
    /** Made when the first identifier is asked about: many reports have none. */
    private Identifiers schemes;

    /** Whether the whole of a value is a right identifier of its property's scheme, or a wrong one; empty where none can tell. */
    Optional<Boolean> of(String value, String property) {
        String scheme = SCHEMES.get(property);
        if (scheme == null) return Optional.empty();
        return found(value.strip(), scheme).or(() -> found(scheme.toUpperCase(Locale.ROOT) + " " + value.strip(), scheme));
    }

    /** Some are known only by their scheme's word before them. */
    private Optional<Boolean> found(String text, String scheme) {
        if (schemes == null) schemes = new Identifiers("");
        List<Identifier> whole = schemes.in(text).stream().filter(i -> i.kind().equals(scheme) && i.end() == text.length())
            .filter(i -> i.start() == 0 || text.substring(0, i.start()).strip().equalsIgnoreCase(scheme)).toList();
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole.stream().anyMatch(Identifier::valid));
    }
}
