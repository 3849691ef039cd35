package org.ibidem.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeWordsTest {
    private static String broken(String text) {
        WholeWords words = new WholeWords();
        words.setText(text);
        List<String> parts = new ArrayList<>();
        for (int from = 0, to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) parts.add(text.substring(from, to));
        return String.join("|", parts);
    }

    @Test
    void aKoreanWordStaysWholeAndSoDoesANumberWithWhatItCounts() {
        assertThat(broken("질의하지 않음, 2018년 2월 28일 열람, 1쪽")).isEqualTo("질의하지 |않음, |2018년 |2월 |28일 |열람, |1쪽");
        assertThat(broken("Glocom은 A회사다")).isEqualTo("Glocom은 |A회사다");
    }

    @Test
    void aLabelStaysWhole() {
        assertThat(broken("Marked TLP:CLEAR, TLP:AMBER+STRICT")).isEqualTo("Marked |TLP:CLEAR, |TLP:AMBER+STRICT");
    }

    @Test
    void otherTextIsBrokenAsBefore() {
        assertThat(broken("one two-three 延边")).isEqualTo("one |two-|three |延|边");
        assertThat(broken("")).isEmpty();
    }

    @Test
    void aLongTextIsBrokenAsItsPartsAre() {
        String sentence = "one two-three 延边 질의하지 않음 TLP:CLEAR https://a.example/b/c 1\"2, ";
        assertThat(broken(sentence.repeat(60))).isEqualTo(String.join("|", Collections.nCopies(60, broken(sentence))));
    }

    @Test
    void aWordLongerThanAnyLineMayBeBrokenAndIsNotLookedThroughForEachLine() {
        assertThat(broken("가".repeat(2_500) + " x").split("\\|")).extracting(String::length).containsExactly(1_000, 1_000, 501, 1);
        assertThat(broken("\uD83D\uDE00".repeat(1_001) + "e\u0301\u0301").split("\\|")).allMatch(part -> Character.isHighSurrogate(part.charAt(0)) || part.startsWith("e"));
        WholeWords words = new WholeWords();
        words.setText("A".repeat(100_000));
        assertThat(words.next()).isEqualTo(1_000);
    }
}
