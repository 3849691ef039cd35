package org.ibidem.ui.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.RowChange;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.ActionNames;
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
        String action = ActionNames.of(e.action());
        boolean turns = e.undoes() != 0 || e.redoes() != 0;
        String what = turns && !e.detail().isEmpty() ? action + ": " + ActionNames.of(e.detail()) : e.detail().isEmpty() ? action : action + ": " + e.detail();
        return new Line(e.sequence(), e.at(), e.actor(), what, objects(e), e.hash());
    }

    private static String objects(Entry e) {
        Map<String, Long> counts = e.changes().stream().filter(c -> !c.table().equals("counter"))
            .collect(Collectors.groupingBy(RowChange::table, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(c -> MESSAGES.get("rows.count", ActionNames.ofTable(c.getKey()), c.getValue())).collect(Collectors.joining(", "));
    }

    /** Checks everything, as a job; the verdict and the findings follow. */
    public void verify() {
        session.run(MESSAGES.get("verify.job"), progress -> session.caseFile().verify(progress), this::show);
    }

    private void show(List<CaseFinding> found) {
        findings.setAll(found);
        verdict.set(found.isEmpty() ? MESSAGES.get("verify.whole", session.caseFile().head().sequence()) : MESSAGES.get("verify.broken", found.size()));
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
