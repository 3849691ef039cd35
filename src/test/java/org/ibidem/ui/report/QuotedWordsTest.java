package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.IndexRange;
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
    void theLongestQuotedWordsThatStandThereCount() {
        String message = "Likelihood (“likely”) and confidence: “It is likely, we hope.”";
        assertThat(found("Belka is likely gone. It is likely, we hope.", message)).isEqualTo("It is likely, we hope.");
        assertThat(found("Belka is likely gone.", message)).isEqualTo("likely");
    }

    @Test
    void aPartOfAnotherWordIsNotWhatWasQuoted() {
        assertThat(QuotedWords.in("It is unlikely or likely.", "“likely” is no word of the scale")).hasValue(new IndexRange(18, 24));
        assertThat(found("It is likelier.", "“likely” or “like” is no word of the scale")).isEmpty();
        assertThat(found("가능성이 매우 높다고 한다.", "“매우 높다”는 척도에 없는 말입니다")).isEqualTo("매우 높다");
    }

    @Test
    void whatWasCutWithinAWordIsFound() {
        assertThat(found("Belka was founded.", "“Belka was fou…” is long")).isEqualTo("Belka was fou");
    }
}
