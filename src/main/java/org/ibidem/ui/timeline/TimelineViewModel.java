package org.ibidem.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
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
        List<Line> all = dossier.statements().stream().filter(s -> s.status() != StatementStatus.RETRACTED)
            .flatMap(s -> line(dossier, s).stream())
            .filter(l -> (l.who() + "\n" + l.what() + "\n" + l.when()).toLowerCase(Locale.ROOT).contains(wanted))
            .sorted(Comparator.comparing(Line::when).thenComparing(l -> l.statement().number())).toList();
        lines.setAll(all);
    }

    /** A statement whose value is a date stands at that date; any other at the day from which it holds. */
    private static Optional<Line> line(Dossier dossier, Statement s) {
        boolean isDate = dossier.entity(s.entityId()).flatMap(dossier::schema).flatMap(k -> k.property(s.property()))
            .filter(p -> p.type() == PropertyType.DATE).isPresent();
        String what = isDate ? dossier.label(s) : dossier.label(s) + ": " + dossier.value(s);
        return EdtfDate.parse(isDate ? s.value() : s.validFrom())
            .map(d -> new Line(d, isDate ? "" : s.validTo(), dossier.caption(s.entityId()), what, dossier.standing(s), s));
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

    /** Brings up the profile of the one a line is about. */
    public void open(Line line) {
        session.openEntity(line.statement().entityId());
    }
}
