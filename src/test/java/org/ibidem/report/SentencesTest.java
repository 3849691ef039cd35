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

    @Test
    void aDecimalNumberAndTheLetterOfALotEndASentence() {
        assertThat(marked("The share is 12.5. Our view has not changed [@S-1].")).isEqualTo("The share is 12.5. **?** Our view has not changed [@S-1].");
        assertThat(marked("The money went to Lot B. Belka had it back [@R-1].")).isEqualTo("The money went to Lot B. **?** Belka had it back [@R-1].");
        assertThat(marked("It is named in Schedule A. Nobody signed [@R-1].")).isEqualTo("It is named in Schedule A. **?** Nobody signed [@R-1].");
        assertThat(marked("The source has grade C. Belka has none [@R-1].")).isEqualTo("The source has grade C. **?** Belka has none [@R-1].");
        assertThat(marked("Belka paid what was due under B. It came back [@R-1].")).isEqualTo("Belka paid what was due under B. **?** It came back [@R-1].");
    }

    @Test
    void initialsOfANameEndNoneWhateverStandsBeforeThem() {
        assertThat(marked("It was signed by John F. Anders [@R-1].")).isEqualTo("It was signed by John F. Anders [@R-1].");
        assertThat(marked("It was signed by J. A. M. Itzen and A. Theodor [@R-1].")).isEqualTo("It was signed by J. A. M. Itzen and A. Theodor [@R-1].");
        assertThat(marked("It was signed by J. He and S. An [@R-1].")).isEqualTo("It was signed by J. He and S. An [@R-1].");
        assertThat(marked("Out of court. R. Quill left [@R-1].")).isEqualTo("Out of court. **?** R. Quill left [@R-1].");
    }
}
