package org.ibidem.report;

import java.time.Instant;
import java.util.Optional;
import org.ibidem.model.Handling;

/** How a report is written: the time printed in it, and a handling label instead of the one its contents ask for. */
public record WriteOptions(Instant at, Optional<Handling> handling) {}
