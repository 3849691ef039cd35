package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    private static String found(String markdown, String message) {
        return QuotedWords.in(markdown, message).map(r -> markdown.substring(r.getStart(), r.getEnd())).orElse("");
    }

    @Test
    void aSentenceIsFoundWithTheCitationsAndMarksInIt() {
        assertThat(found("One. *Nothing* shows [@S-1] who\nowned **PEFIS** [@S-2; @E-003]. Two.", "“Nothing shows who owned PEFIS.” cites nothing. Cite what shows it, as [@S-230].")).isEqualTo("Nothing* shows [@S-1] who\nowned **PEFIS** [@S-2; @E-003].");
    }

    @Test
    void whatWasCutIsFoundByItsBeginningAndWhatStandsNowhereIsNot() {
        assertThat(found("It was (once) said.", "“It was (once)…” is long")).isEqualTo("It was (once)");
        assertThat(found("It was said.", "“Never written” stands in “Case study”")).isEmpty();
    }

    @Test
    void theFirstQuotedWordsThatStandThereCount() {
        assertThat(found("It is probable, we hope.", "Likelihood (“likely”) and confidence: “It is probable, we hope.”")).isEqualTo("It is probable, we hope.");
    }
}
