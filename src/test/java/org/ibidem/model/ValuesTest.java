package org.ibidem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void referencesAreReadAsPeopleWriteThem() {
        assertThat(Ref.parse("e-14")).contains(new Ref(Ref.Series.E, 14));
        assertThat(new Ref(Ref.Series.E, 14)).hasToString("E-014");
        assertThat(new Ref(Ref.Series.S, 230)).hasToString("S-230");
        assertThat(List.of("E-0", "X-1", "E14", "N-", "N-12345678901")).allSatisfy(t -> assertThat(Ref.parse(t)).isEmpty());
    }

    @Test
    void handlingLabelsAreVerbatimAndTheStricterWins() {
        assertThat(Handling.parse("amber+strict")).contains(Handling.AMBER_STRICT);
        assertThat(Handling.parse("TLP:WHITE")).isEmpty();
        assertThat(Handling.CLEAR.and(Handling.RED)).isEqualTo(Handling.RED);
        assertThat(Handling.AMBER_STRICT.label()).isEqualTo("TLP:AMBER+STRICT");
    }

    @Test
    void bothHalvesOfAGradeMustBeAsGood() {
        Grade b2 = new Grade(Reliability.B, Credibility.PROBABLY_TRUE);
        assertThat(b2).hasToString("B2");
        assertThat(new Grade(Reliability.A, Credibility.CONFIRMED).atLeast(b2)).isTrue();
        assertThat(new Grade(Reliability.A, Credibility.POSSIBLY_TRUE).atLeast(b2)).isFalse();
        assertThat(Grade.UNJUDGED.atLeast(Grade.UNJUDGED)).as("what was not judged proves nothing").isFalse();
        assertThatThrownBy(() -> Credibility.ofDigit(7)).hasMessageContaining("7");
    }

    @Test
    void quotedWordsStandOnOneLineAndNumbersAreWhole() {
        assertThat(passage("registered\n  2018-12-\n05 as\tno. XB-2018-\r\n0071, well-\nknown").quoteOnOneLine()).isEqualTo("registered 2018-12-05 as no. XB-2018-0071, well- known");
    }

    private static Passage passage(String quote) {
        return new Passage(Ids.next(), Ids.next(), 1, 0, quote.length(), quote, "", "", "");
    }

    @Test
    void identifiersSortByTheTimeTheyWereMade() {
        UUID early = Ids.of(1_000, -1, -1);
        UUID late = Ids.of(2_000, 0, 0);
        assertThat(early.toString()).isLessThan(late.toString());
        assertThat(early.version()).isEqualTo(7);
        assertThat(early.variant()).isEqualTo(2);
    }

    /** A layout that looks for a free place beside one at 1e300 never finds it: one step further is the same number. */
    @Test
    void aPlaceBeyondTheCanvasIsBroughtBackToItsEdge() {
        ChartItem far = new ChartItem(Ids.next(), Ids.next(), Ids.next(), 1e300, Double.NEGATIVE_INFINITY);
        assertThat(far.x()).isEqualTo(1e7);
        assertThat(far.y()).isEqualTo(-1e7);
        assertThat(far.at(Double.NaN, 12.5)).extracting(ChartItem::x, ChartItem::y).containsExactly(0.0, 12.5);
        assertThat(new CanvasItem.Box(0, -1e300, 1e308, 40)).isEqualTo(new CanvasItem.Box(0, -1e7, 1e7, 40));
    }
}
