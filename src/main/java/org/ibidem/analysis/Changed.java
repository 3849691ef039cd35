package org.ibidem.analysis;

import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.job.Progress;

/** PRE-02: an original that is gone or is not what was taken in; or a record of the case that does not fit its journal. */
final class Changed {
    private static final String CODE = "PRE-02";
    private final Case open;

    Changed(Case open) {
        this.open = open;
    }

    List<WeakSpot> find(Progress progress) {
        return open.verify(progress).stream().filter(CaseFinding::isDamage)
            .map(f -> new WeakSpot(CODE, Severity.BLOCK, f.object(), message(f.kind(), f.expected(), f.actual()))).toList();
    }

    private static String message(String kind, String expected, String actual) {
        if (!kind.equals("original")) return WeakSpots.MESSAGES.get("changed.record", expected, actual);
        return actual.equals("missing") ? WeakSpots.MESSAGES.get("changed.missing", expected)
            : WeakSpots.MESSAGES.get("changed.bytes", expected, actual);
    }
}
