package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/** How a name is found in words. */
class NameWritingTest {
    private static final long SMALL_STACK = 256 * 1024;

    private static String found(String name, String text) {
        return NameWriting.anyOf(Set.of(name)).matcher(text).results().map(MatchResult::group).findFirst().orElse("");
    }

    @Test
    void aNameIsFoundHoweverItsWordsArePartedAndAsAWhole() {
        assertThat(found("Lantern Bay Trading", "sold by LANTERN-BAY  trading.")).isEqualTo("LANTERN-BAY  trading");
        assertThat(found("Lantern Bay Trading", "sold by Lantern Bay Tradings")).isEmpty();
    }

    @Test
    void aNameOfThousandsOfWordsIsFoundWithoutGoingDeep() throws Exception {
        String name = "W-".repeat(5000) + "end";
        FutureTask<String> search = new FutureTask<>(() -> found(name, "Of " + name + " nothing is known."));
        new Thread(null, search, "small", SMALL_STACK).start();
        assertThat(search.get()).isEqualTo(name);
    }
}
