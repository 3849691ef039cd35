package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where one sentence ends: the copy for whoever checks facts marks each that cites nothing, and no part of one. */
class SentencesTest {
    private static String marked(String line) {
        return UnsourcedSentences.marked(line, "?");
    }

    @Test
    void anInitialEndsNoSentence() {
        assertThat(marked("One mail says that R. Quill decides [@R-1]. A second voice is missing.")).isEqualTo("One mail says that R. Quill decides [@R-1]. A second voice is missing. **?**");
        assertThat(marked("J. R. Quill was seen. He left [@S-2].")).isEqualTo("J. R. Quill was seen. **?** He left [@S-2].");
    }

    @Test
    void aYearEndsASentenceAndTheNumberOfAPointDoesNot() {
        assertThat(marked("The firm was founded in 2012. It sold readers [@S-1].")).isEqualTo("The firm was founded in 2012. **?** It sold readers [@S-1].");
        assertThat(marked("1. The firm was founded.")).isEqualTo("1. The firm was founded. **?**");
    }

    @Test
    void aKoreanDateIsNotTornApart() {
        assertThat(marked("2018. 5. 16. 서울에서 나왔다.")).isEqualTo("2018. 5. 16. 서울에서 나왔다. **?**");
    }
}
