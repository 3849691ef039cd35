package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.ibidem.evidence.Comparison;
import org.ibidem.evidence.Comparison.Kind;
import org.ibidem.evidence.Comparison.Line;
import org.ibidem.evidence.Comparison.Row;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.report.ComparisonPlate;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.IntoReport;
import org.ibidem.ui.shell.TextPlace;

/** Two documents beside each other, line by line, and the way from one difference to the next. */
public final class ComparisonViewModel {
    private static final Messages MESSAGES = Messages.of(ComparisonViewModel.class);
    private final CaseSession session;
    private final Evidence left;
    private final Evidence right;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(rows);
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);

    /** Compares these two as a job. */
    ComparisonViewModel(CaseSession session, Evidence left, Evidence right) {
        this.session = session;
        this.left = left;
        this.right = right;
        onlyDifferences.addListener((o, before, now) -> {
            current.set(-1);
            shown.setPredicate(now ? r -> r.kind() != Kind.SAME : r -> true);
        });
        session.run(MESSAGES.get("compare.job", left.ref(), right.ref()), progress -> Comparison.of(texts(left), texts(right)), rows::setAll);
    }

    private SortedMap<Integer, String> texts(Evidence document) {
        return PageText.joined(session.caseFile().where(PageText.class, "evidenceId", document.id()));
    }

    Evidence left() {
        return left;
    }

    Evidence right() {
        return right;
    }

    /** The lines beside each other, those that pass the filter. */
    public ObservableList<Row> shown() {
        return shown;
    }

    /** Whether lines that are the same are left out. */
    public BooleanProperty onlyDifferences() {
        return onlyDifferences;
    }

    /** The row gone to; -1 for none. */
    public IntegerProperty current() {
        return current;
    }

    /** How many places differ: rows below each other are one place. */
    public int differences() {
        return starts(rows).size();
    }

    private static List<Integer> starts(List<Row> rows) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() != Kind.SAME && (i == 0 || rows.get(i - 1).kind() == Kind.SAME)) starts.add(i);
        }
        return starts;
    }

    /** Goes to the next difference, or with -1 to the one before; after the last comes the first. */
    public void go(int by) {
        List<Integer> starts = starts(shown);
        if (starts.isEmpty()) return;
        int here = current.get();
        List<Integer> beyond = starts.stream().filter(s -> by > 0 ? s > here : s < here).toList();
        if (beyond.isEmpty()) current.set(by > 0 ? starts.getFirst() : starts.getLast());
        else current.set(by > 0 ? beyond.getFirst() : beyond.getLast());
    }

    /** Puts what differs into the report, as a section before the registers. */
    void toReport() {
        String title = ComparisonPlate.title(left, right);
        String text = ComparisonPlate.text(left, right, List.copyOf(rows));
        new IntoReport(session).section(title, text);
    }

    /** Opens a document at a line. */
    void open(Evidence document, Line line) {
        session.openPlace(new TextPlace(document.id(), line.page(), line.start(), line.end()));
    }
}
