package org.ibidem.ontology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words stand for a country: the two letters of ISO 3166-1, the codes FollowTheMoney has beside them for unions, former
 * and unrecognised states, and the countries' names in the languages of the program.
 */
final class Countries {
    private static final List<String> BESIDE_ISO =
        List.of("eu", "xk", "zz", "suhh", "csxx", "cshh", "yucs", "ddde", "dd", "su", "yu", "cs", "gb-eng", "gb-nir", "gb-sct",
            "gb-wls", "cy-trnc", "ge-ab", "ge-os", "md-pmr", "ua-cri", "ua-dpr", "ua-lpr", "az-nk", "so-som", "cn-xz", "aq",
            "global");
    private static final Set<String> WORDS = words();

    private Countries() {}

    static boolean isCountry(String value) {
        return WORDS.contains(value.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(BESIDE_ISO);
        Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code)).forEach(country -> {
            words.add(country.getCountry().toLowerCase(Locale.ROOT));
            words.add(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
            words.add(country.getDisplayCountry(Locale.KOREAN));
        });
        return Set.copyOf(words);
    }
}
