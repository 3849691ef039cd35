package org.ibidem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibidem.model.Capture;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a line is drawn, by what kind of claim it is and what proves it: {@code B2@x} is a passage graded B2 of a source of group x, {@code -} one against. */
class StandingTest {
    @ParameterizedTest(name = "{0} {1} by {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
        OFFICIAL_FINDING   | ACCEPTED | B2@a         | SOLID
        REGISTRY_RECORD    | ACCEPTED | A1@a         | SOLID
        REGISTRY_RECORD    | ACCEPTED | B3@a         | DASHED
        OFFICIAL_FINDING   | ACCEPTED | D2@a         | DOTTED
        MEDIA_REPORT       | ACCEPTED | B2@a B2@b    | SOLID
        MEDIA_REPORT       | ACCEPTED | A1@a A1@a    | DASHED
        MEDIA_REPORT       | ACCEPTED | B2@a C3@b    | DASHED
        MEDIA_REPORT       | ACCEPTED | A1@a         | DASHED
        MEDIA_REPORT       | ACCEPTED | C3@a         | DASHED
        MEDIA_REPORT       | ACCEPTED | C4@a         | DOTTED
        MEDIA_REPORT       | ACCEPTED | D3@a         | DOTTED
        MEDIA_REPORT       | ACCEPTED | A6@a F1@b    | DOTTED
        MEDIA_REPORT       | ACCEPTED | B2@a -B2@b   | DASHED
        OFFICIAL_FINDING   | ACCEPTED | -A1@a        | DOTTED
        STUDY_FINDING      | DISPUTED | A1@a B2@b    | SOLID
        SUBJECT_CLAIM      | ACCEPTED | A1@a A1@b    | DOTTED
        DENIAL             | ACCEPTED | A1@a A1@b    | DOTTED
        ANALYST_INFERENCE  | ACCEPTED | A1@a A1@b    | DOTTED
        OFFICIAL_FINDING   | PROPOSED | A1@a         | PROPOSED
        MEDIA_REPORT       | ACCEPTED | ''           | DOTTED
        """)
    void aLineIsDrawnByWhatProvesIt(ClaimType type, StatementStatus status, String proofs, Standing expected) {
        Statement statement = new Statement(Ids.next(), 1, Ids.next(), "name", "x", null, "", "", "", "", type, status, false, "", Handling.CLEAR, "");
        List<Proof> given = Arrays.stream(proofs.split(" ")).filter(p -> !p.isEmpty()).map(StandingTest::proof).toList();
        assertThat(Standing.of(statement, given)).isEqualTo(expected);
    }

    private static Proof proof(String written) {
        boolean against = written.startsWith("-");
        String grade = written.replace("-", "");
        Source source = new Source(Ids.next(), "", "", SourceKind.MEDIA, Reliability.valueOf(grade.substring(0, 1)), "", grade.substring(3));
        Evidence document = new Evidence(Ids.next(), 1, "", "", "text/plain", 0, "", source.id(), "", "", "", "", new Capture(null, null, Instant.EPOCH), "", 1,
            Handling.CLEAR, null, null, EvidenceStatus.OK, "");
        Passage passage = new Passage(Ids.next(), document.id(), 1, 0, 1, "x", "", "", "");
        Citation citation = new Citation(Ids.next(), Ids.next(), passage.id(), against ? Stance.REFUTES : Stance.SUPPORTS,
            Credibility.ofDigit(grade.charAt(1) - '0'));
        return new Proof(citation, passage, document, Optional.of(source), grade.substring(3));
    }
}
