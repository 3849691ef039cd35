package org.ibidem.screening;

import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Adjudication;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.ListHit;

/** A person's decisions about hits, each one step of undo. */
public final class Adjudicator {
    private final Case target;

    /** Decides about hits of this case. */
    public Adjudicator(Case target) {
        this.target = target;
    }

    /** Decides about these hits alike; {@code OPEN} takes a decision back. @throws UserProblem when no reason is given */
    public void judge(List<ListHit> hits, HitVerdict verdict, String reason) {
        if (verdict != HitVerdict.OPEN && reason.isBlank()) throw new UserProblem(Screener.MESSAGES, "verdict.reason");
        Adjudication decided = verdict == HitVerdict.OPEN ? Adjudication.NONE : new Adjudication(verdict, reason.strip(), target.actor(), target.now(), false);
        target.write("screening.judge", change -> hits.forEach(h -> change.find(ListHit.class, h.id()).ifPresent(now -> change.put(now.judged(decided)))));
    }
}
