package org.ibidem.evidence;

import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Row;
import org.ibidem.model.Suggestion;

/**
 * Takes a document out of what the case says, and destroys its bytes when that is wanted. Its record stays, with its number, its hash and
 * the reason; so does what the journal holds of it, which nobody can alter.
 */
public final class Withdrawal {
    private static final Messages MESSAGES = Messages.of(Withdrawal.class);
    private final Case target;

    /** Withdraws documents of this case. */
    public Withdrawal(Case target) {
        this.target = target;
    }

    /**
     * Takes a document's text, passages and what else was read from it out of the case, in one step of undo. What only its passages
     * proved is only proposed from then on; documents found in it or made from it stay.
     */
    public void withdraw(UUID evidence, String reason) {
        target.write("evidence.withdraw", change -> {
            Evidence known = change.find(Evidence.class, evidence).orElseThrow();
            if (known.status().isWithdrawn()) throw new UserProblem(MESSAGES, "reread.withdrawn", known.ref());
            List.of(PageText.class, Passage.class, Metadata.class, Suggestion.class).forEach(type -> delete(change, type, evidence));
            change.put(known.withReading(known.mediaType(), known.pages(), EvidenceStatus.WITHDRAWN, MESSAGES.get("withdrawn", reason.strip())));
        });
    }

    private static void delete(Change change, Class<? extends Row> type, UUID evidence) {
        change.where(type, "evidenceId", evidence).forEach(change::delete);
    }

    /** Destroys the bytes of a withdrawn document for ever; see {@link Case#destroy}. */
    public void destroy(UUID evidence) {
        Evidence known = target.find(Evidence.class, evidence).orElseThrow();
        String reason = known.status() == EvidenceStatus.DESTROYED ? known.reason() : MESSAGES.get("destroyed", known.reason());
        target.destroy(known, reason);
    }
}
