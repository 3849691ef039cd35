package org.ibidem.ontology;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which words stand for a country: the two letters of ISO 3166-1, the codes FollowTheMoney has beside them for unions, former
 * and unrecognised states, and the countries' names in the languages of the program.
 */
public final class Countries {
    private static final List<String> BESIDE_ISO =
        List.of("eu", "xk", "zz", "suhh", "csxx", "cshh", "yucs", "ddde", "dd", "su", "yu", "cs", "gb-eng", "gb-nir", "gb-sct",
            "gb-wls", "cy-trnc", "ge-ab", "ge-os", "md-pmr", "ua-cri", "ua-dpr", "ua-lpr", "az-nk", "so-som", "cn-xz", "aq",
            "global");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    static boolean isCountry(String value) {
        return code(value).isPresent();
    }

    /** The code, in small letters, of the country that these words stand for. */
    public static Optional<String> code(String words) {
        return Optional.ofNullable(CODES.get(words.strip().toLowerCase(Locale.ROOT)));
    }

    /** What people of this language call the country of a code of ISO 3166-1; the words themselves when they are none. */
    public static String name(String words, Locale language) {
        boolean isCode = words.strip().length() == 2 && Arrays.asList(Locale.getISOCountries()).contains(words.strip().toUpperCase(Locale.ROOT));
        return isCode ? Locale.of("", words.strip()).getDisplayCountry(language) : words;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        BESIDE_ISO.forEach(code -> codes.put(code, code));
        Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code)).forEach(country -> {
            String code = country.getCountry().toLowerCase(Locale.ROOT);
            codes.put(code, code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.KOREAN), code);
        });
        return Map.copyOf(codes);
    }
}
