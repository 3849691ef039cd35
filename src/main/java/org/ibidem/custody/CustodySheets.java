package org.ibidem.custody;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;

/** Makes the custody sheets of a case, as the journal stood when it was read. */
public final class CustodySheets {
    static final Messages MESSAGES = Messages.of(CustodySheets.class);
    private final Case target;
    private final CustodyLog log;
    private final String seal;

    private CustodySheets(Case target, CustodyLog log, String seal) {
        this.target = target;
        this.log = log;
        this.seal = seal;
    }

    /** Reads the journal once for all sheets. */
    public static CustodySheets of(Case target, Progress progress) {
        String seal = target.head().hash();
        return new CustodySheets(target, CustodyLog.of(target, progress), seal);
    }

    /** The sheet of a document, its original hashed anew now. */
    public CustodySheet sheet(Evidence document, Instant at) {
        return sheet(document, at, FreshHash.of(target, document));
    }

    CustodySheet sheet(Evidence document, Instant at, FreshHash hash) {
        List<CustodyEvent> events = log.of(document);
        SheetFacts facts = new SheetFacts(target, document);
        List<CustodySheet.Part> parts = List.of(facts.identity(), facts.content(hash, at), facts.times(), facts.origin(), facts.family(),
            facts.intake(events));
        return new CustodySheet(MESSAGES.get("sheet.heading", document.ref()), parts, events, at, seal, Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }
}
