package org.ibidem.suggest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.model.Suggestion;

/**
 * An identifier, or an address, that several documents or entities share. It proves nothing by itself: {@code baseRate} is the share of the case's
 * documents that hold it (0 to 1), and how many hold it outside the case is not known. {@code proofs} are the passages that prove it of each entity.
 */
public record Pivot(String kind, String normalised, List<UUID> documents, List<UUID> entities, Strength strength, double baseRate, List<Suggestion> occurrences, Map<UUID, List<UUID>> proofs) {
    /** Whether two entities can be linked by it with something to cite. */
    public boolean links() {
        return entities.size() > 1 && !(occurrences.isEmpty() && proofs.isEmpty());
    }
}
