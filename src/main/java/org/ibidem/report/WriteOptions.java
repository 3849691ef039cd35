package org.ibidem.report;

import java.time.Instant;
import java.util.Optional;
import org.ibidem.model.Handling;

/**
 * How a report is written: the time printed in it, a handling label instead of the one its contents ask for, its form, whether persons
 * whom no authority has listed are given pseudonyms, whether it is a draft, which each page says, whether the pages it cites stand at its
 * end, which only a web page has, and when it is published as another edition why there is one; empty otherwise.
 */
public record WriteOptions(Instant at, Optional<Handling> handling, ReportForm form, boolean pseudonyms, boolean draft, boolean evidence, String why) {
    /** Only a web page can have the pages it cites. */
    public WriteOptions {
        evidence = evidence && form == ReportForm.WEB;
    }

    /** Without the pages it cites. */
    public WriteOptions(Instant at, Optional<Handling> handling, ReportForm form, boolean pseudonyms, boolean draft) {
        this(at, handling, form, pseudonyms, draft, false, "");
    }

    /** As printed pages with all names, and not as a draft. */
    public WriteOptions(Instant at, Optional<Handling> handling) {
        this(at, handling, ReportForm.PDF, false);
    }

    /** Not as a draft. */
    public WriteOptions(Instant at, Optional<Handling> handling, ReportForm form, boolean pseudonyms) {
        this(at, handling, form, pseudonyms, false);
    }

    /** The same in another form. */
    public WriteOptions in(ReportForm other) {
        return new WriteOptions(at, handling, other, pseudonyms, draft, evidence, why);
    }

    /** The same, as a draft. */
    public WriteOptions asDraft() {
        return new WriteOptions(at, handling, form, pseudonyms, true, evidence, why);
    }

    /** The same as a web page with the pages it cites. */
    public WriteOptions withEvidence() {
        return new WriteOptions(at, handling, ReportForm.WEB, pseudonyms, draft, true, why);
    }

    /** The same, published as an edition for this reason. */
    public WriteOptions because(String reason) {
        return new WriteOptions(at, handling, form, pseudonyms, draft, evidence, reason.strip());
    }
}
