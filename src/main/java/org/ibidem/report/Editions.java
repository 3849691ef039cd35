package org.ibidem.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.model.Correction;
import org.ibidem.model.Edition;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;

/** The editions of a report that were published, and what was found wrong in them. */
public record Editions(Case target) {
    /** Those of this report, oldest first. */
    public List<Edition> of(Report report) {
        return target.where(Edition.class, "reportId", report.id()).stream().sorted(Comparator.comparingInt(Edition::number)).toList();
    }

    /** The last one that was published. */
    public Optional<Edition> last(Report report) {
        return of(report).stream().reduce((a, b) -> b);
    }

    /** The number that the next one will have. */
    public int next(Report report) {
        return last(report).map(Edition::number).orElse(0) + 1;
    }

    /** What was corrected in this report, by edition and then by day. */
    public List<Correction> corrections(Report report) {
        return target.where(Correction.class, "reportId", report.id()).stream().sorted(Comparator.comparingInt(Correction::edition).thenComparing(Correction::date)).toList();
    }

    /**
     * Keeps that a report was published as it was written; from then on it prints its editions. One step of undo.
     * @param sequence the entry of the journal it was made from @param note why there is this edition
     */
    public Edition publish(Composition shown, Written written, long sequence, Instant at, String note) {
        Edition edition = new Edition(Ids.next(), shown.report().id(), next(shown.report()), Dates.day(at), sequence, written.handling(), written.sha256(), note.strip());
        new Composer(target).publish(shown, edition);
        return edition;
    }

    /** Keeps what was wrong in an edition, and what is right. One step of undo. */
    public void correct(Composition shown, int edition, String said, String correct, Instant at) {
        new Composer(target).correct(shown, new Correction(Ids.next(), shown.report().id(), edition, said.strip(), correct.strip(), Dates.day(at)));
    }

    /** Takes a correction back. */
    public void withdraw(Correction correction) {
        target.write("report.uncorrect", change -> change.delete(correction));
    }
}
