package org.ibidem.ui.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.analysis.Severity;
import org.ibidem.analysis.WeakSpot;
import org.ibidem.analysis.WeakSpots;
import org.ibidem.casefile.CsvFile;
import org.ibidem.casefile.WholeFile;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Referred;

/** The weak spots that the last check found, filtered, and whether the case has changed since. */
public final class WeakSpotsViewModel {
    private static final Messages MESSAGES = Messages.of(WeakSpotsViewModel.class);
    private final CaseSession session;
    private final Referred referred;
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<WeakSpot> shown = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(MESSAGES.get("check.notYet"));
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private List<WeakSpot> found = List.of();

    /** The weak spots of this case; nothing is looked for until asked. */
    public WeakSpotsViewModel(CaseSession session) {
        this.session = session;
        this.referred = new Referred(session);
        severity.addListener((o, before, now) -> refill());
        filter.addListener((o, before, now) -> refill());
        session.dossier().addListener((o, before, now) -> age());
    }

    /** Looks for weak spots, as a job that can be cancelled: it hashes every original. */
    public void check() {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("check.job"), progress -> WeakSpots.of(dossier, session.caseFile(), progress), this::show);
    }

    private void show(List<WeakSpot> spots) {
        found = spots.stream().sorted(Comparator.comparing(WeakSpot::severity)).toList();
        checked.set(true);
        verdict.set(MESSAGES.get("check.found", count(Severity.BLOCK), count(Severity.WARN), count(Severity.INFO)));
        refill();
    }

    private long count(Severity of) {
        return found.stream().filter(s -> s.severity() == of).count();
    }

    private void age() {
        if (checked.get()) verdict.set(MESSAGES.get("check.old"));
    }

    private void refill() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(found.stream().filter(s -> severity.get() == null || s.severity() == severity.get())
            .filter(s -> (s.code() + " " + s.object() + " " + s.message()).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    /** Selects what a weak spot is about, so that the inspector shows what is said and what proves it. */
    public void select(Optional<WeakSpot> spot) {
        spot.map(WeakSpot::object).ifPresent(referred::select);
    }

    /** Brings up what a weak spot is about. */
    public void open(WeakSpot spot) {
        referred.open(spot.object());
    }

    /** Asks for a file and writes what is shown there as CSV. */
    public void export() {
        List<WeakSpot> rows = List.copyOf(shown);
        session.desk().files().chooseTarget(MESSAGES.get("export.choose"), MESSAGES.get("export.name") + ".csv").ifPresent(file ->
            session.run(MESSAGES.get("export.job", file.getFileName()), progress -> {
                WholeFile.write(file, out -> write(rows, out));
                return file;
            }, done -> session.written(MESSAGES.get("export.done", done.getFileName(), rows.size()), done)));
    }

    private static void write(List<WeakSpot> rows, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, "code", "severity", "object", "message")) {
            for (WeakSpot spot : rows) csv.row(spot.code(), spot.severity().name(), spot.object(), spot.message());
        }
    }

    /** Only weak spots this grave; {@code null} for all. */
    public ObjectProperty<Severity> severity() {
        return severity;
    }

    /** Words that must occur in a weak spot. */
    public StringProperty filter() {
        return filter;
    }

    /** The weak spots that pass, in the order of the checks. */
    public ObservableList<WeakSpot> shown() {
        return shown;
    }

    /** What the last check says in a sentence. */
    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** Whether there was a check. */
    public ReadOnlyBooleanProperty isChecked() {
        return checked.getReadOnlyProperty();
    }
}
