package org.ibidem.report;

import java.time.Instant;
import java.util.Optional;
import org.ibidem.model.Handling;

/**
 * How a report is written: the time printed in it, a handling label instead of the one its contents ask for, its form, and whether persons
 * whom no authority has listed are given pseudonyms.
 */
public record WriteOptions(Instant at, Optional<Handling> handling, ReportForm form, boolean pseudonyms) {
    /** As printed pages with all names. */
    public WriteOptions(Instant at, Optional<Handling> handling) {
        this(at, handling, ReportForm.PDF, false);
    }
}
