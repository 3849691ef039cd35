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
            .map(f -> WeakSpot.of(CODE, Severity.BLOCK, f.object(), key(f), f.expected(), f.actual())).toList();
    }

    private static String key(CaseFinding f) {
        if (!f.kind().equals("original")) return "changed.record";
        return f.actual().equals("missing") ? "changed.missing" : "changed.bytes";
    }
}
