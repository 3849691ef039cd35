package org.ibidem.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.dossier.Standing;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The dated statements of the case by their earliest day, kept up to date. */
public final class TimelineViewModel {
    private final CaseSession session;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** One dated statement: when, until when (or empty), of whom, what, and how well it stands. */
    public record Line(EdtfDate when, String until, String who, String what, Standing standing, Statement statement) {}

    /** The timeline of this case. */
    public TimelineViewModel(CaseSession session) {
        this.session = session;
        session.dossier().addListener((o, before, now) -> refill());
        filter.addListener((o, before, now) -> refill());
        refill();
    }

    private void refill() {
        Dossier dossier = session.dossier().get();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        Stream<Line> said = dossier.statements().stream()
            .filter(s -> s.status() != StatementStatus.RETRACTED && dossier.relation(s.entityId()).isEmpty()).flatMap(s -> line(dossier, s).stream());
        List<Line> all = Stream.concat(said, dossier.relations().stream().flatMap(r -> line(dossier, r).stream()))
            .filter(l -> (l.who() + "\n" + l.what() + "\n" + l.when()).toLowerCase(Locale.ROOT).contains(wanted))
            .sorted(Comparator.comparing(Line::when).thenComparing(l -> l.statement().number())).toList();
        lines.setAll(all);
    }

    /** A statement whose value is a date stands at that date; any other at the day from which it holds. */
    private static Optional<Line> line(Dossier dossier, Statement s) {
        boolean isDate = dossier.property(s).filter(p -> p.type() == PropertyType.DATE).isPresent();
        String what = isDate ? dossier.label(s) : dossier.label(s) + ": " + dossier.value(s);
        return EdtfDate.parse(isDate ? s.value() : s.validFrom())
            .map(d -> new Line(d, isDate ? "" : s.validTo(), dossier.caption(s.entityId()), what, dossier.standing(s), s));
    }

    /** A relation is one line, whatever is said of it. */
    private static Optional<Line> line(Dossier dossier, Relation r) {
        String[] dates = r.dates().split("–", 2);
        String what = r.label() + " → " + dossier.caption(r.target());
        return EdtfDate.parse(dates[0])
            .map(d -> new Line(d, dates.length > 1 ? dates[1] : "", dossier.caption(r.source()), what, r.standing(), r.about().getFirst()));
    }

    /** Words that must occur in a line. */
    public StringProperty filter() {
        return filter;
    }

    /** The lines that pass, earliest first. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Selects a line's statement for the inspector. */
    public void select(Optional<Line> line) {
        line.ifPresent(l -> session.selection().set(Selection.statement(l.statement().id())));
    }

    /** Asks for a file and writes the lines that pass there, as a table or as a picture. */
    public void export() {
        new TimelineExport(session).ask(lines);
    }

    /** Brings up the profile of the one a line is about. */
    public void open(Line line) {
        session.openEntity(line.statement().entityId());
    }
}
