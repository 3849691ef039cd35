package org.ibidem.exchange.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Originals;
import org.ibidem.casefile.Rows;
import org.ibidem.casefile.Tables;
import org.ibidem.message.UserProblem;

/** Our case and a colleague's copy: what putting them together would do, and doing it. */
public final class Merge {
    private final Case ours;
    private final Case theirs;
    private final Originals originals;
    private final Tables tables = new Tables();
    private final Chain ourChain = new Chain();
    private final Chain theirChain;

    /** Both stay open as long as this is used; theirs is only read. */
    public Merge(Case ours, Case theirs) {
        this(ours, theirs, theirs.originals());
    }

    /** The same with a colleague's copy. */
    public Merge(Case ours, Colleague colleague) {
        this(ours, colleague.copy(), colleague.originals());
    }

    private Merge(Case ours, Case theirs, Originals originals) {
        this.ours = ours;
        this.theirs = theirs;
        this.originals = originals;
        this.theirChain = Chain.of(theirs);
    }

    /** What they added and changed, and where both sides disagree; empty when they have nothing that we do not know. */
    public List<Difference> plan() {
        return ours.reading(rows -> differences(plan(rows), rows));
    }

    private Meeting meeting() {
        ourChain.catchUp(ours);
        return Meeting.of(ourChain, theirChain);
    }

    private MergePlan plan(Rows rows) {
        Meeting meeting = meeting();
        return new MergePlan(rows, theirs, NetChanges.since(ours, meeting.ours(), tables), NetChanges.since(theirs, meeting.theirs(), tables), tables, new MergePlan.Origin(meeting.isFirst(), meeting.theirs() > 0, theirChain.isRedacted()));
    }

    private List<Difference> differences(MergePlan plan, Rows rows) {
        List<Difference> found = new ArrayList<>();
        RowNames names = new RowNames(rows, theirs, plan, tables);
        for (RowPlan row : plan.rows()) addTo(found, row, names);
        plan.removals().roots().forEach((row, disputed) -> {
            Map<String, Object> here = plan.removals().values(row);
            found.add(names.removal(row, here, disputed ? Difference.Kind.CONFLICT : Difference.Kind.CHANGED));
        });
        return found;
    }

    private static void addTo(List<Difference> found, RowPlan plan, RowNames names) {
        if (plan.lost()) found.add(names.row(plan, Difference.Kind.CONFLICT));
        else if (plan.isAdded()) found.add(names.row(plan, Difference.Kind.ADDED));
        else {
            for (String column : plan.taken()) found.add(names.field(plan, column, Difference.Kind.CHANGED));
            for (String column : plan.conflicts()) found.add(names.field(plan, column, Difference.Kind.CONFLICT));
        }
    }

    /**
     * Puts their copy into ours in one step, which can be taken back; the bytes of their documents come before the rows that name them. It is worked out anew, so that nothing
     * written since it was looked at is lost; a conflict that nobody decided is asked of the choices too. Returns what is to be said of
     * documents whose bytes are spoiled in their copy: their rows came, the bytes did not.
     */
    public List<UserProblem> apply(Choices choices) {
        String detail = Authors.of(theirs, meeting().theirs()) + Known.mark(known());
        long before = ours.head().sequence();
        boolean[] news = {false};
        Documents documents = new Documents(originals, ours);
        ours.write("merge", detail, change -> {
            MergePlan plan = plan(ours);
            news[0] = !plan.rows().isEmpty() || !plan.removals().roots().isEmpty();
            new MergeWork(change, plan, documents, ours, theirs).apply(choices);
        });
        if (news[0] && ours.head().sequence() == before) ours.note("merge", detail);
        return documents.spoiled();
    }

    private Set<String> known() {
        Set<String> hashes = new TreeSet<>(theirChain.known());
        hashes.add(theirs.head().hash());
        return hashes;
    }
}
