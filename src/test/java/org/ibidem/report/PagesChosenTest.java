package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as people write them down. */
class PagesChosenTest {
    @Test
    void pagesAreRangesInAnyOrderEachOnce() {
        assertThat(PagesChosen.of("", 3)).contains(List.of(1, 2, 3));
        assertThat(PagesChosen.of("7, 1-3; 2", 9)).contains(List.of(1, 2, 3, 7));
        assertThat(PagesChosen.of("8-", 9)).contains(List.of(8, 9));
        assertThat(PagesChosen.of("–2", 9)).contains(List.of(1, 2));
    }

    @Test
    void whatNamesNoPageOfTheDocumentIsNoChoice() {
        assertThat(PagesChosen.of("0", 9)).isEmpty();
        assertThat(PagesChosen.of("3-1", 9)).isEmpty();
        assertThat(PagesChosen.of("10", 9)).isEmpty();
        assertThat(PagesChosen.of("1 3", 9)).isEmpty();
        assertThat(PagesChosen.of("first", 9)).isEmpty();
        assertThat(PagesChosen.of(",", 9)).isEmpty();
        assertThat(PagesChosen.of("-", 9)).isEmpty();
    }
}
