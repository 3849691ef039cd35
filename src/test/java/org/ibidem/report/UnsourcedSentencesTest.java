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
        assertThat(marked("[#Payments] proves fraud.")).endsWith("**no source**");
        assertThat(marked("[#Payments]: USD 4,300,000.")).isEqualTo("[#Payments]: USD 4,300,000. **no source**");
        assertThat(marked("[#지급]이 뇌물이다.")).endsWith("**no source**");
        assertThat(marked("[#Two readings] sets both side by side.")).endsWith("**no source**");
    }

    @Test
    void oneThatOnlyRefersToAnotherPlaceClaimsNothing() {
        assertThat(marked("Acme bought it [@S-1]. See also [#Payments].")).doesNotContain("no source");
        assertThat(marked("[#지급]을 보십시오.")).doesNotContain("no source");
    }
}
