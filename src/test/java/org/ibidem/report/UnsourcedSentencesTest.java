package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsourcedSentencesTest {
    private static String marked(String text) {
        return UnsourcedSentences.marked(text, "no source");
    }

    @Test
    void aSentenceThatClaimsAndCitesNothingIsMarked() {
        assertThat(marked("Belka sold it. Acme bought it [@S-1].")).isEqualTo("Belka sold it. **no source** Acme bought it [@S-1].");
        assertThat(marked("[#Two readings] sets both side by side.")).endsWith("**no source**");
    }

    @Test
    void oneThatOnlyRefersToAnotherPlaceClaimsNothing() {
        assertThat(marked("Acme bought it [@S-1]. See also [#Payments].")).doesNotContain("no source");
        assertThat(marked("[#지급]을 보십시오.")).doesNotContain("no source");
    }
}
