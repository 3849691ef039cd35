package org.ibidem.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One screening of a whole case: when and by whom, from which score an entry was a hit (0 to 1), at most how many hits an entity could have (0 for any
 * number), how many entities were asked for and how many hits stood. {@code covered} tells for whom, under which names, it asked ({@code screening.Coverage}). Which lists were asked are its {@link ScreenedList}s; with them, that there was
 * no hit is a result that can be cited.
 */
public record ScreeningRun(UUID id, Instant at, String author, double threshold, int most, int asked, int hits, String covered) implements Row {}
