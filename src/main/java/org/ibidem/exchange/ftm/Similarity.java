package org.ibidem.exchange.ftm;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.model.Decision;
import org.ibidem.model.Verdict;

/**
 * A decision as it stands in a file: FollowTheMoney's {@code Similar} of two things, whose score is 1 for the same, 0 for not the same and absent when it
 * was left open; and here, word for word, what that has no place for.
 */
record Similarity(UUID id, UUID entityId, UUID otherId, Verdict verdict, UUID chosenId, String grounds, String reason, String author, String at) {
    static final String SCHEMA = "Similar";

    static Similarity of(Decision d) {
        return new Similarity(d.id(), d.entityId(), d.otherId(), d.verdict(), d.chosenId(), d.grounds(), d.reason(), d.author(), d.at().toString());
    }

    /** Whether every part is there and makes sense. */
    boolean isWhole() {
        if (Stream.of(id, entityId, otherId, verdict, grounds, reason, author, at).anyMatch(Objects::isNull) || entityId.equals(otherId)) return false;
        try {
            return Instant.parse(at) != null && (chosenId == null || chosenId.equals(entityId) || chosenId.equals(otherId));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The decision. */
    Decision decision() {
        return Decision.of(id, entityId, otherId, verdict, chosenId).because(reason, grounds, author, Instant.parse(at));
    }

    /** What other programs read of it. */
    Map<String, List<String>> properties(Folds folds) {
        UUID first = chosenId == null ? entityId : chosenId;
        Map<String, List<String>> properties = new TreeMap<>();
        properties.put("candidate", List.of(folds.id(first)));
        properties.put("match", List.of(folds.id(first.equals(entityId) ? otherId : entityId)));
        if (verdict != Verdict.UNDECIDED) properties.put("confidenceScore", List.of(verdict == Verdict.SAME ? "1" : "0"));
        if (!(reason + grounds).isEmpty()) properties.put("criteria", Stream.of(reason, grounds).filter(t -> !t.isEmpty()).toList());
        return properties;
    }
}
