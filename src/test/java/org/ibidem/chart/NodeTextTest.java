package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibidem.fonts.Fonts;
import org.junit.jupiter.api.Test;

class NodeTextTest {
    private final NodeText text = new NodeText(new Fonts());

    @Test
    void aLongAddressIsPartedBehindADotOrAHyphen() {
        assertThat(text.lines("freelance-harbour.example")).containsExactly("freelance-harbour.", "example");
        assertThat(text.lines("www.lantern-bay-trading.example")).containsExactly("www.lantern-bay-", "trading.example");
    }

    @Test
    void aWordWithoutAJointFillsTheLine() {
        String word = "a.Donaudampfschifffahrtsgesellschaft";
        assertThat(text.lines(word).getFirst().length()).isGreaterThan(12);
        assertThat(String.join("", text.lines(word))).isEqualTo(word);
    }

    @Test
    void aNameOfSeveralLinesIsWrittenWithoutWhatNoFontHasASignFor() {
        assertThat(text.lines("Heron\r\nLines\tPte\u0001")).containsExactly("Heron Lines Pte");
    }
}
