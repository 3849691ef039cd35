package org.ibidem.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.SmallCase;
import org.ibidem.model.Consistency;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Ids;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations set against the same evidence. */
class CompetingHypothesesTest {
    @TempDir Path temp;
    private SmallCase small;
    private Reasoning reasoning;
    private Statement first;
    private Statement second;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        reasoning = new Reasoning(small.open);
        reasoning.add(new Hypothesis(Ids.next(), 0, "A front"));
        reasoning.add(new Hypothesis(Ids.next(), 0, "A brand"));
        first = small.say(small.thing("Company"), "name", "Acme");
        second = small.say(small.thing("Company"), "name", "Belka");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private CompetingHypotheses ach() {
        return CompetingHypotheses.of(small.open, small.dossier());
    }

    private void rate(Statement statement, Consistency... ratings) {
        List<Hypothesis> all = ach().hypotheses();
        for (int i = 0; i < ratings.length; i++) reasoning.rate(all.get(i).id(), statement.id(), ratings[i]);
    }

    private List<String> ranked() {
        return ach().ranked().stream().map(Hypothesis::text).toList();
    }

    @Test
    void thatOneComesFirstAgainstWhichLeastSpeaksHoweverMuchSpeaksForTheOther() {
        rate(first, Consistency.INCONSISTENT, Consistency.NEUTRAL);
        rate(second, Consistency.VERY_CONSISTENT, Consistency.NEUTRAL);
        assertThat(ranked()).containsExactly("A brand", "A front");
        assertThat(ach().against(ach().hypotheses().getFirst())).isEqualTo(1);
    }

    @Test
    void whatNothingWasSetAgainstHasNoRank() {
        rate(first, Consistency.INCONSISTENT);
        assertThat(ranked()).containsExactly("A front");
    }

    @Test
    void whatGoesWithAllAlikeTellsNothingApart() {
        rate(first, Consistency.CONSISTENT, Consistency.CONSISTENT);
        rate(second, Consistency.VERY_CONSISTENT, Consistency.VERY_INCONSISTENT);
        assertThat(ach().evidence()).extracting(s -> ach().spread(s)).containsExactly(0, 4);
    }

    @Test
    void whatTheOrderHangsOnIsNamed() {
        rate(first, Consistency.VERY_INCONSISTENT, Consistency.NEUTRAL);
        rate(second, Consistency.NEUTRAL, Consistency.INCONSISTENT);
        assertThat(ach().decisive()).as("without it the front would come first").containsExactly(first);
        reasoning.unrate(first.id());
        assertThat(ranked()).containsExactly("A front", "A brand");
    }

    @Test
    void aRatingTakesThePlaceOfTheOneBeforeAndWhatWasRetractedSpeaksForNothing() {
        rate(first, Consistency.INCONSISTENT);
        rate(first, Consistency.VERY_INCONSISTENT);
        assertThat(ach().against(ach().hypotheses().getFirst())).isEqualTo(2);
        small.open.undo();
        assertThat(ach().against(ach().hypotheses().getFirst())).isEqualTo(1);
        small.set(first, StatementStatus.RETRACTED, "a slip");
        assertThat(ach().evidence()).isEmpty();
    }

    @Test
    void whatIsMovedStaysWhereItWasPutAndAHypothesisTakesItsRatingsAlong() {
        rate(first, Consistency.INCONSISTENT);
        reasoning.move(ach().hypotheses().getFirst(), 1);
        assertThat(ach().hypotheses()).extracting(Hypothesis::text).containsExactly("A brand", "A front");
        reasoning.delete(ach().hypotheses().getLast());
        assertThat(ach().evidence()).isEmpty();
    }
}
