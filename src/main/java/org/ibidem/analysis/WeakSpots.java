package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/** Reads a case for what would not stand up: claims without proof, proof that changed or is old, claims and dates that clash, people nobody asked. */
public final class WeakSpots {
    static final Messages MESSAGES = Messages.of(WeakSpots.class);

    private WeakSpots() {}

    /** Every weak spot, check by check, each in the order of the case. Hashes all originals, which takes as long as reading them. */
    public static List<WeakSpot> of(Dossier dossier, Case open, Progress progress) {
        List<WeakSpot> all = new ArrayList<>();
        all.addAll(new Changed(open).find(progress));
        all.addAll(new TooStrict(dossier, open.info().handling()).find());
        all.addAll(claims(dossier, open));
        all.addAll(new WithdrawnCited(open).find());
        all.addAll(new OpenHits(dossier).find());
        all.addAll(new MissingReplies(dossier, open.all(Reply.class)).find());
        all.addAll(new StaleCaptures(dossier).find());
        all.addAll(new NeverCited(dossier).find());
        return List.copyOf(all);
    }

    /** What is weak in a report beside its own words: what the case claims, and documents it cites that were withdrawn. Reads no original. */
    public static List<WeakSpot> behind(Report report, Dossier dossier, Case open) {
        List<WeakSpot> all = new ArrayList<>(claims(dossier, open));
        all.addAll(new WithdrawnCited(open).in(List.of(report)));
        return List.copyOf(all);
    }

    private static List<WeakSpot> claims(Dossier dossier, Case open) {
        List<WeakSpot> all = new ArrayList<>();
        all.addAll(new Unsourced(dossier).find());
        all.addAll(new SingleSource(dossier).find());
        all.addAll(new Contradictions(dossier).find());
        all.addAll(new DateLogic(dossier).find());
        all.addAll(new SharedNames(dossier).find());
        all.addAll(new ClashingDecisions(dossier).find());
        all.addAll(new Misquoted(dossier, open).find());
        return all;
    }

    /** Whether a statement is still made. */
    static boolean stands(Statement statement) {
        return statement.status() != StatementStatus.RETRACTED;
    }

    /** Whether a statement rests on a passage of the document. */
    static boolean isCited(Dossier dossier, Evidence document) {
        return dossier.passages(document.id()).stream().anyMatch(p -> !dossier.citing(p.id()).isEmpty());
    }

    /** A statement in words, to be recognised by: what it says of whom. */
    static String words(Dossier dossier, Statement statement) {
        return dossier.caption(statement.entityId()) + ", " + dossier.label(statement) + ": " + dossier.value(statement);
    }
}
