package org.ibidem.suggest;

import java.util.List;
import java.util.UUID;
import org.ibidem.model.Suggestion;

/**
 * An identifier that several documents or entities share. It proves nothing by itself: {@code baseRate} is the share of the case's
 * documents that hold it (0 to 1), and how many hold it outside the case is not known.
 */
public record Pivot(String kind, String normalised, List<UUID> documents, List<UUID> entities, Strength strength, double baseRate, List<Suggestion> occurrences) {}
