package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ibidem.evidence.CaptureTimes.Contradiction;
import org.ibidem.evidence.CaptureTimes.Kind;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.junit.jupiter.api.Test;

class CaptureTimesTest {
    private static final Instant MAY = Instant.parse("2024-05-01T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T10:00:00Z");
    private static final Instant JULY = Instant.parse("2024-07-01T10:00:00Z");

    private static List<Contradiction> of(String mediaType, String url, Instant claimed, Instant file, Instant takenIn) {
        return CaptureTimes.contradictions(new Evidence(Ids.next(), 1, "T", "t", mediaType, 1, "ab".repeat(32), null, "", "", url, "",
            new Capture(claimed, file, takenIn), "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, ""));
    }

    @Test
    void aDocumentMadeThenStoredThenTakenInContradictsNothing() {
        assertThat(of("application/pdf", "", MAY, JUNE, JULY)).isEmpty();
        assertThat(of("application/pdf", "", null, null, JULY)).isEmpty();
    }

    @Test
    void aDocumentThatClaimsToBeMadeAfterItsFileWasWrittenIsToldWithTheDifference() {
        List<Contradiction> found = of("application/pdf", "", JUNE, MAY, JULY);
        assertThat(found).containsExactly(new Contradiction(Kind.CLAIMED_AFTER_FILE, JUNE, MAY));
        assertThat(found.getFirst().apart()).isEqualTo(Duration.ofDays(31));
    }

    @Test
    void aTimeAfterItWasTakenInIsTold() {
        assertThat(of("text/plain", "", null, JULY, JUNE)).extracting(Contradiction::kind).containsExactly(Kind.FILE_AFTER_TAKEN_IN);
        assertThat(of("text/plain", "", JULY, JULY, JUNE)).extracting(Contradiction::kind).containsExactly(Kind.CLAIMED_AFTER_TAKEN_IN, Kind.FILE_AFTER_TAKEN_IN);
    }

    @Test
    void aSavedPageMustBeAsOldAsItsFile() {
        assertThat(of("text/html", "https://glocom.test", MAY, JUNE, JULY)).extracting(Contradiction::kind).containsExactly(Kind.CLAIMED_BEFORE_FILE);
        assertThat(of("text/html", "https://glocom.test", MAY, MAY.plusSeconds(40_000), JULY)).isEmpty();
    }
}
