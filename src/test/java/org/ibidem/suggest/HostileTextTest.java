package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text made to make a search slow takes no longer, by its length, than another. */
@Tag("slow")
class HostileTextTest {
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"@", "a.", "7", "1.", "http://a.", "+1 202-", "GB75 TEST ", "a@a.", "C:\\a", "[.]"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aMillionSignsOfOnePieceAreReadInSeconds(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(new Identifiers("KR").in(text).size()).isLessThan(LENGTH);
    }
}
