package org.ibidem.ui.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.casefile.ActionNames;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.RowChange;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.custody.LostOriginal;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.ui.shell.CaseSession;

/** The journal's entries, newest first, and the outcome of the last check. */
public final class CustodyViewModel {
    private static final Messages MESSAGES = Messages.of(CustodyViewModel.class);
    private final CaseSession session;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<CaseFinding> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(MESSAGES.get("verify.notYet"));

    /** One entry: what was done by whom, and how many rows of which kind it touched, such as {@code statements: 3}. */
    public record Line(long sequence, Instant at, String actor, String action, String objects, String hash) {}

    /** The custody of this case. */
    public CustodyViewModel(CaseSession session) {
        this.session = session;
        session.onClose(session.caseFile().onChange(change -> {
            Line fresh = line(change.entry());
            session.desk().threads().screen().execute(() -> lines.addFirst(fresh));
        }));
    }

    /** Reads, as a job, the entries that were written before anyone listened. */
    public void read() {
        session.run(MESSAGES.get("history.job"), progress -> earlier(progress), this::addEarlier);
    }

    private List<Line> earlier(Progress progress) {
        List<Line> all = new ArrayList<>();
        long last = session.caseFile().head().sequence();
        session.caseFile().history(0, entry -> {
            progress.step(entry.sequence(), last, "");
            all.add(line(entry));
        });
        return all.reversed();
    }

    private void addEarlier(List<Line> all) {
        long known = lines.isEmpty() ? Long.MAX_VALUE : lines.getLast().sequence();
        lines.addAll(all.stream().filter(l -> l.sequence() < known).toList());
    }

    private static Line line(Entry e) {
        return new Line(e.sequence(), e.at(), e.actor(), ActionNames.of(e), objects(e), e.hash());
    }

    private static String objects(Entry e) {
        Map<String, Long> counts = e.changes().stream().filter(c -> !c.table().equals("counter"))
            .collect(Collectors.groupingBy(RowChange::table, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(c -> MESSAGES.get("rows.count", ActionNames.ofTable(c.getKey()), c.getValue())).collect(Collectors.joining(", "));
    }

    /** Checks everything, as a job that can be cancelled; the verdict and the findings follow, and the journal says so. */
    public void verify() {
        session.run(MESSAGES.get("verify.job"), progress -> {
            long checked = session.caseFile().head().sequence();
            List<CaseFinding> found = session.caseFile().verify(progress);
            new CustodyNotes(session.caseFile()).verified(found);
            return new Checked(checked, found);
        }, this::show);
    }

    /** What a check found, and how far the journal reached. */
    private record Checked(long entries, List<CaseFinding> findings) {}

    private void show(Checked checked) {
        findings.setAll(checked.findings());
        verdict.set(damages() == 0 ? MESSAGES.get("verify.whole", checked.entries()) : MESSAGES.get("verify.broken", damages()));
    }

    private long damages() {
        return findings.stream().filter(CaseFinding::isDamage).count();
    }

    /** Whether what differs is a document's original, which can be opened and put back. */
    public static boolean isOriginal(CaseFinding finding) {
        return finding.kind().equals("original");
    }

    private Optional<Evidence> document(CaseFinding finding) {
        if (!isOriginal(finding)) return Optional.empty();
        return Ref.parse(finding.object()).flatMap(ref -> session.caseFile().byRef(Evidence.class, ref));
    }

    /** Shows the document whose original differs. */
    public void open(CaseFinding finding) {
        document(finding).ifPresent(e -> session.openEvidence(e.id()));
    }

    /** Asks for a file with the bytes that were taken in and puts it in the place of the original that differs. */
    public void restore(CaseFinding finding) {
        document(finding).ifPresent(e -> session.desk().files().chooseFiles(MESSAGES.get("restore.choose", e.ref())).stream().findFirst().ifPresent(file ->
            session.run(MESSAGES.get("restore.job", e.ref()), progress -> new LostOriginal(session.caseFile(), e).replace(file),
                sha256 -> restored(sha256, e))));
    }

    /** What differs may be the original or a former copy of the same document: the one whose bytes came back differs no more. */
    private void restored(String sha256, Evidence document) {
        findings.removeIf(f -> isOriginal(f) && f.object().equals(document.ref().toString()) && f.expected().equals(sha256));
        verdict.set(MESSAGES.get("restore.done", document.ref(), damages()));
    }

    /** The entries, newest first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** What the last check found wrong. */
    public ObservableList<CaseFinding> findings() {
        return findings;
    }

    /** The outcome of the last check in a sentence. */
    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }
}
