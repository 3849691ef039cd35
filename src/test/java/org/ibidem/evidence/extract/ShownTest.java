package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a reader of a page knows. */
class ShownTest {
    @ParameterizedTest
    @ValueSource(strings = {"(https://glocom.test/)", "['glocom.test']!", "See glocom.test.", "http://GLOCOM.test)."})
    void anAddressIsKnownWhateverStandsAroundIt(String words) {
        assertThat(new Shown(words).has("https://glocom.test")).isTrue();
    }

    @Test
    void signsAloneAreNoAddress() {
        assertThat(new Shown("... (.) ?!/").has("https://glocom.test")).isFalse();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPageOfSignsAndNumbersWithoutEndIsLookedThroughInOneGo() {
        assertThat(new Shown("a." + "]".repeat(1_000_000) + "b").has("https://glocom.test")).isFalse();
        Shown numbers = new Shown("1 ".repeat(1_000_000) + "+60 3 2123 4567");
        for (int i = 0; i < 2_000; i++) assertThat(numbers.has("tel:+90" + i)).isFalse();
        assertThat(numbers.has("tel:+60-321234567")).isTrue();
    }
}
