package org.ibidem.evidence;

import org.ibidem.casefile.Case;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Metadata;

/** What keeps a document shut: a password, which can be given, or a key or certificate, which the case does not hold. */
public enum Lock {
    NONE, PASSWORD, KEY;

    /** The lock of a document, as it was when it was last read. */
    public static Lock of(Case target, Evidence document) {
        if (document.status() != EvidenceStatus.PROTECTED) return NONE;
        boolean hasKey = target.where(Metadata.class, "evidenceId", document.id()).stream().anyMatch(m -> m.name().equals(Extracted.LOCK));
        return hasKey ? KEY : PASSWORD;
    }
}
