package org.ibidem.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.analysis.Severity;
import org.ibidem.casefile.WholeFile;
import org.ibidem.message.Messages;
import org.ibidem.model.Waiver;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.FindingList;
import org.ibidem.report.preflight.Preflight;
import org.ibidem.report.preflight.Remedies;
import org.ibidem.ui.report.PreviewModel.Printed;
import org.ibidem.ui.shell.CaseSession;

/** What a publisher would reject in the report as it was printed last, and what can be done about it. Checked anew after each printing. */
public final class PreflightModel {
    private static final Messages MESSAGES = Messages.of(PreflightModel.class);
    private final CaseSession session;
    private final PreviewModel preview;
    private final Preflight preflight;
    private final Remedies remedies;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(MESSAGES.get("preflight.notYet"));
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private List<Finding> found = List.of();
    private Printed checked = Printed.NOTHING;

    /** The preflight of what this preview prints. */
    PreflightModel(CaseSession session, PreviewModel preview) {
        this.session = session;
        this.preview = preview;
        this.preflight = preview.preflight();
        this.remedies = new Remedies(session.caseFile(), session.desk().here().actor());
        preview.printed().addListener((o, before, now) -> check(now));
        filter.addListener((o, before, now) -> refill());
        session.dossier().addListener((o, before, now) -> judge());
    }

    /** Whether a report was checked yet: until then, that nothing is found says nothing. */
    boolean isChecked() {
        return checked != Printed.NOTHING;
    }

    private void check(Printed printed) {
        session.start(MESSAGES.get("preflight.job"), progress -> preflight.of(printed.report(), printed.dossier(), printed.options(), printed.written(), progress))
            .whenComplete((made, failure) -> session.desk().threads().screen().execute(() -> end(printed, made, failure)));
    }

    private void end(Printed printed, List<Finding> made, Throwable failure) {
        if (failure != null) {
            if (!(failure instanceof CancellationException)) session.problem(failure);
            return;
        }
        if (preview.printed().get() != printed) return;
        checked = printed;
        show(made);
    }

    /** What was found stays until the report is printed anew; who lets it stand is known at once. */
    private void judge() {
        if (isChecked()) show(preflight.judged(checked.report(), found));
    }

    private void show(List<Finding> made) {
        found = made;
        refill();
        List<Finding> obstacles = found.stream().filter(Finding::isObstacle).toList();
        preview.onlyDraft(!obstacles.isEmpty() && obstacles.stream().noneMatch(Finding::isOpen));
        String all = MESSAGES.get("preflight.verdict", count(Severity.BLOCK), count(Severity.WARN), found.stream().filter(f -> !f.isOpen()).count());
        verdict.set(!obstacles.isEmpty() ? all + " " + MESSAGES.get("preflight.forbidden") : all);
    }

    private long count(Severity severity) {
        return found.stream().filter(f -> f.severity() == severity && f.isOpen()).count();
    }

    private void refill() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<Finding> passing = found.stream().filter(f -> (f.code() + " " + f.object() + " " + f.message()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (!passing.equals(findings)) findings.setAll(passing);
    }

    /** Lets a finding stand, in the name of who works here. */
    public CompletableFuture<Void> override(Finding finding, String reason) {
        Composition composition = Composition.first(session.caseFile());
        Waiver waiver = finding.waived(composition.report().id(), reason.strip(), session.desk().here().actor(), session.caseFile().now());
        return session.later(() -> {
            new Composer(session.caseFile()).override(composition, waiver);
            return null;
        });
    }

    /** Takes an override back. */
    public CompletableFuture<Void> reopen(Finding finding) {
        return session.later(() -> {
            finding.waiver().ifPresent(new Composer(session.caseFile())::reopen);
            return null;
        });
    }

    /** What the program itself can do about a finding; empty when nothing. */
    public Optional<String> remedy(Finding finding) {
        return remedies.name(Composition.first(session.caseFile()), finding);
    }

    /** Does what {@link #remedy} says. */
    public CompletableFuture<Void> mend(Finding finding) {
        return session.later(() -> {
            remedies.apply(Composition.first(session.caseFile()), finding);
            return null;
        });
    }

    /** Asks for a file and writes what is shown there, as a table or as a list to be read. */
    public void export() {
        List<Finding> rows = new ArrayList<>(findings);
        session.desk().files().chooseTarget(MESSAGES.get("findings.choose"), MESSAGES.get("findings.file") + ".csv", List.of("csv", "txt")).ifPresent(file ->
            session.run(MESSAGES.get("findings.job", file.getFileName()), progress -> {
                WholeFile.write(file, out -> FindingList.write(rows, file, out));
                return file;
            }, done -> session.written(MESSAGES.get("findings.done", done.getFileName(), rows.size()), done)));
    }

    /** Opens the panel and brings the analyst there. */
    public void ask() {
        shown.set(true);
        asked.set(asked.get() + 1);
    }

    /** How often the analyst has asked for the panel; the keys belong there then. */
    ReadOnlyIntegerProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether the panel is open. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Words that must occur in a finding. */
    public StringProperty filter() {
        return filter;
    }

    /** The findings that pass, gravest first. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    /** What the last check says in a sentence. */
    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }
}
