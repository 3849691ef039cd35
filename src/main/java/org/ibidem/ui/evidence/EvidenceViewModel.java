package org.ibidem.ui.evidence;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.CaptureTimes;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Lock;
import org.ibidem.evidence.MediaNames;
import org.ibidem.evidence.Taken;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Metadata;
import org.ibidem.model.Ref;
import org.ibidem.model.Source;
import org.ibidem.suggest.Scan;
import org.ibidem.ui.custody.CustodyExports;
import org.ibidem.ui.evidence.reader.Readers;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The documents that pass the filter, and taking in more. */
public final class EvidenceViewModel {
    private static final Messages MESSAGES = Messages.of(EvidenceViewModel.class);
    private final CaseSession session;
    private final EvidenceVerbs verbs;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Taken> remarks = FXCollections.observableArrayList();
    private List<Evidence> chosen = List.of();

    /** One document in the list: its source's name and reliability ({@code B}, or empty), and how many passages are marked in it. */
    public record Line(Evidence evidence, String source, String reliability, int passages) {
        /** What people call its media type; a saved page has the form of a message and is none. */
        String type() {
            return MediaNames.of(evidence);
        }
    }

    /** The documents of this case. */
    EvidenceViewModel(CaseSession session, Passwords passwords) {
        this.session = session;
        this.verbs = new EvidenceVerbs(session, passwords, this::tell);
        session.dossier().addListener((o, before, now) -> refill());
        filter.addListener((o, before, now) -> refill());
        refill();
    }

    private void refill() {
        Dossier dossier = session.dossier().get();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        lines.setAll(dossier.evidence().stream().map(e -> line(dossier, e)).filter(l -> words(l).contains(wanted)).toList());
    }

    private static Line line(Dossier dossier, Evidence e) {
        Optional<Source> source = dossier.source(e);
        return new Line(e, source.map(Source::name).orElse(""), source.map(s -> s.reliability().name()).orElse(""), dossier.passages(e.id()).size());
    }

    private static String words(Line l) {
        Evidence e = l.evidence();
        return String.join("\n", e.ref().toString(), e.title(), e.fileName(), e.mediaType(), l.type(), l.source(), e.sha256(), e.status().word()).toLowerCase(Locale.ROOT);
    }

    /** What the filter asks for. */
    public StringProperty filter() {
        return filter;
    }

    /** The documents shown. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** What did not go smoothly when files were last taken in: duplicates, protected, refused. */
    public ObservableList<Taken> remarks() {
        return remarks;
    }

    /** The document selected in the window, or the one in which a passage is; while something else is selected, the one that is read in front. */
    public Optional<Evidence> selected() {
        Selection selection = session.selection().get();
        Dossier dossier = session.dossier().get();
        return switch (selection.kind()) {
            case EVIDENCE -> dossier.evidence(selection.id());
            case PASSAGE -> dossier.passage(selection.id()).flatMap(p -> dossier.evidence(p.evidenceId()));
            default -> Readers.document(session.pages().front().get()).flatMap(dossier::evidence);
        };
    }

    /** Whether a document is selected. */
    ObservableValue<Boolean> isSelected() {
        return Bindings.createBooleanBinding(() -> selected().isPresent(), session.selection(), session.pages().front());
    }

    void select(Line line) {
        session.selection().set(Selection.evidence(line.evidence().id()));
    }

    void open(Line line) {
        session.openEvidence(line.evidence().id());
    }

    /** Opens what a file became, or what it is a duplicate of; nothing happens when it did not come in. */
    void open(Taken taken) {
        Ref ref = taken.duplicateOf() == null ? taken.evidence() : taken.duplicateOf();
        session.dossier().get().evidence().stream().filter(e -> e.ref().equals(ref)).findFirst().ifPresent(e -> session.openEvidence(e.id()));
    }

    void edit(Line line) {
        new DetailsForm(session, line.evidence()).show();
    }

    /** Asks for files and takes them in. */
    public void addFiles() {
        add(session.desk().files().chooseFiles(MESSAGES.get("evidence.choose")));
    }

    /** Asks for a folder and takes in all that is in it. */
    public void addFolder() {
        session.desk().files().chooseFolder(MESSAGES.get("evidence.chooseFolder")).ifPresent(folder -> add(List.of(folder)));
    }

    /** Takes files and folders in as a job. */
    public void add(List<Path> paths) {
        if (paths.isEmpty()) return;
        List<Taken> taken = new CopyOnWriteArrayList<>();
        session.start(MESSAGES.get("evidence.job", paths.size(), paths.getFirst().getFileName()), progress -> {
            new Intake(session.caseFile(), taken::add).add(paths, IntakeOptions.NONE, progress);
            new Scan(session.caseFile(), session.dossier().get()).taken(taken, progress);
            taken.replaceAll(this::asItIs);
            return taken;
        }).whenComplete((all, failure) -> {
            if (failure != null) session.problem(failure);
            session.desk().threads().screen().execute(() -> tell(taken));
        });
    }

    /** What can be handed to others of a document. */
    CustodyExports exports() {
        return new CustodyExports(session);
    }

    /** Shows what a document says of itself. */
    void showClaims(Evidence evidence) {
        new ClaimsCard(evidence, session.caseFile().where(Metadata.class, "evidenceId", evidence.id()), session.desk().overlay()).show();
    }

    /** Asks for a document's password, and reads it with that; says of one that is locked to a key that none helps. */
    void askPassword(Evidence evidence) {
        if (Lock.of(session.caseFile(), evidence) == Lock.KEY) session.problem(new UserProblem(MESSAGES, "password.none", evidence.ref()));
        else new PasswordCard(verbs, evidence, session.desk().overlay()).show();
    }

    /** What can be done to documents that are in the case. */
    EvidenceVerbs verbs() {
        return verbs;
    }

    /** Takes note of the rows chosen in the list. */
    void choose(List<Line> rows) {
        chosen = rows.stream().map(Line::evidence).toList();
    }

    /** The documents chosen in the list; the one that is selected in the window when that is another. */
    List<Evidence> chosen() {
        Optional<Evidence> selected = selected();
        return selected.isEmpty() || chosen.contains(selected.get()) ? chosen : List.of(selected.get());
    }

    /** What became of it once it was looked through for suggestions, too. */
    private Taken asItIs(Taken taken) {
        if (taken.evidence() == null) return taken;
        return session.caseFile().byRef(Evidence.class, taken.evidence()).map(e -> taken.because(e.reason())).orElse(taken);
    }

    private void tell(List<Taken> taken) {
        remarks.setAll(taken.stream().filter(t -> t.duplicateOf() != null || t.status() != EvidenceStatus.OK || !t.reason().isEmpty())
            .sorted(Comparator.comparingInt(EvidenceViewModel::weight)).toList());
    }

    /** What could not be read comes first, and last what only has no text, of which there may be hundreds. */
    private static int weight(Taken taken) {
        if (taken.duplicateOf() != null) return 3;
        return switch (taken.status()) {
            case REFUSED -> 0;
            case PROTECTED -> 1;
            case OK, WITHDRAWN, DESTROYED -> 2;
            case NO_TEXT -> 4;
        };
    }
}
