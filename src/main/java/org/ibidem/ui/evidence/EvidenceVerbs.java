package org.ibidem.ui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Likeness;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.Taken;
import org.ibidem.evidence.Withdrawal;
import org.ibidem.evidence.ocr.Recognition;
import org.ibidem.evidence.ocr.Tesseract;
import org.ibidem.job.Jobs;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Anchor;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;
import org.ibidem.suggest.Scan;
import org.ibidem.ui.entity.PictureCard;
import org.ibidem.ui.evidence.reader.ComparisonCard;
import org.ibidem.ui.evidence.reader.Readers;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.IntoReport;
import org.ibidem.ui.shell.Notice;
import org.ibidem.ui.shell.Selection;

/** What can be done to documents that are in the case: read them again, recognise their text, replace, withdraw, destroy. Reading is done in jobs. */
final class EvidenceVerbs {
    private static final Messages MESSAGES = Messages.of(EvidenceVerbs.class);
    private static final String OCR_PROGRAM = "ocr.program";
    /** How finely the progress within a document is shown. */
    private static final long PARTS = 1_000;
    private final CaseSession session;
    private final Passwords passwords;
    private final Consumer<List<Taken>> told;

    /** Verbs for the documents of this case; {@code told} is told how reading went. */
    EvidenceVerbs(CaseSession session, Passwords passwords, Consumer<List<Taken>> told) {
        this.session = session;
        this.passwords = passwords;
        this.told = told;
    }

    CaseSession session() {
        return session;
    }

    /** Reads documents again, each with the password given for it before. */
    void readAgain(List<Evidence> documents) {
        if (documents.isEmpty()) return;
        redo(MESSAGES.get("evidence.rereadJob", name(documents)), documents, (e, progress) -> new Intake(session.caseFile()).reread(e.id(), passwords.of(e.id())));
    }

    /** Reads a document again; a password that opens it is remembered until the case is closed. */
    void readAgain(Evidence document, String password) {
        redo(MESSAGES.get("evidence.rereadJob", document.ref()), List.of(document), (e, progress) -> {
            Taken taken = new Intake(session.caseFile()).reread(e.id(), password);
            if (taken.status() != EvidenceStatus.PROTECTED) passwords.remember(e.id(), password);
            return taken;
        });
    }

    /** Asks for a better copy of a document and puts it in its place. */
    void replace(Evidence document) {
        List<Path> chosen = session.desk().files().chooseFiles(MESSAGES.get("replace.choose", document.ref()));
        if (!chosen.isEmpty()) replace(document, chosen.getFirst());
    }

    void replace(Evidence document, Path better) {
        redo(MESSAGES.get("replace.job", document.ref()), List.of(document),
            (e, progress) -> new Intake(session.caseFile()).replace(e.id(), better, passwords.of(e.id())));
    }

    /** Asks how reliable the sources of documents are and how credible what is cited from them is. */
    void askToGrade(List<Evidence> documents) {
        new GradeCard(session, documents).show();
    }

    /** Puts each document into the report as a plate. */
    void toReport(List<Evidence> documents) {
        new IntoReport(session).plates(documents);
    }

    /** Puts two documents beside each other, or asks what to put beside one. */
    void compare(List<Evidence> documents) {
        ComparisonCard.compare(session, documents);
    }

    /** Asks which entity a picture shows; says that another document shows none. */
    void askWhomItShows(Evidence document) {
        if (Likeness.isPicture(document)) new PictureCard(session, Optional.empty(), Optional.of(document)).show();
        else session.problem(new UserProblem(MESSAGES, "evidence.noPicture", document.ref()));
    }

    /** Asks how the text of pages that are pictures is to be recognised; says what to install where nothing can do it. */
    void askToRecognise(List<Evidence> documents) {
        List<Evidence> pictures = documents.stream().filter(Recognition::canRead).toList();
        if (pictures.isEmpty()) {
            session.problem(new UserProblem(MESSAGES, "ocr.noPages"));
            return;
        }
        session.later(() -> Tesseract.find(session.desk().here().setting(OCR_PROGRAM).orElse(""))).thenAccept(found -> found.filter(t -> !t.languages().isEmpty())
            .ifPresentOrElse(t -> new OcrCard(this, t, pictures).show(), () -> session.problem(new UserProblem(MESSAGES, "ocr.missing"))));
    }

    /** Recognises the text of documents, one after the other. */
    void recognise(List<Evidence> documents, Tesseract tesseract, Recognition.Wish wish) {
        Recognition recognition = new Recognition(session.caseFile(), tesseract, passwords::of);
        redo(MESSAGES.get("ocr.job", name(documents)), documents, (e, progress) -> recognition.read(e, wish, progress), this::tellRecognised);
    }

    private void tellRecognised(List<Taken> taken) {
        long done = taken.stream().filter(t -> t.chars() > 0).count();
        if (done > 0) session.desk().notices().done(MESSAGES.get("ocr.done", done));
        told.accept(taken);
    }

    /** The number of one document, or how many there are. */
    static String name(List<Evidence> documents) {
        return documents.size() == 1 ? documents.getFirst().ref().toString() : MESSAGES.get("evidence.many", documents.size());
    }

    /** Does something to each document that changes its text; what is found in the new text is suggested anew. */
    private void redo(String title, List<Evidence> documents, BiFunction<Evidence, Progress, Taken> verb) {
        redo(title, documents, verb, told);
    }

    private void redo(String title, List<Evidence> documents, BiFunction<Evidence, Progress, Taken> verb, Consumer<List<Taken>> end) {
        Jobs.Work<List<Taken>> work = progress -> {
            List<Taken> taken = new ArrayList<>();
            for (Evidence document : documents) {
                int done = taken.size();
                progress.step(done, documents.size(), document.ref().toString());
                taken.add(verb.apply(document, (page, pages, thing) ->
                    progress.step(done * PARTS + PARTS * page / Math.max(1, pages), documents.size() * PARTS, thing)));
                // At once: what was done before somebody stops it stays done.
                new Scan(session.caseFile(), session.dossier().get()).taken(taken.subList(done, done + 1), Progress.NONE);
            }
            return taken;
        };
        session.run(title, work, taken -> session.later(() -> taken).thenAccept(done -> {
            end.accept(taken);
            redone(documents);
        }));
    }

    private void redone(List<Evidence> documents) {
        for (Evidence document : documents) {
            boolean open = session.pages().find(Readers.key(document.id())).isPresent();
            session.pages().close(Readers.key(document.id()));
            if (open || documents.size() == 1 && session.selection().get().equals(Selection.evidence(document.id()))) session.openEvidence(document.id());
        }
        List<Passage> toReview = documents.stream().flatMap(e -> session.dossier().get().passages(e.id()).stream()).filter(p -> p.anchor() != Anchor.FOUND).toList();
        if (!toReview.isEmpty()) session.desk().notices().done(MESSAGES.get("passages.toReview", toReview.size()),
            new Notice.Answer("notice-review", MESSAGES.get("passages.review"), () -> session.openPassage(toReview.getFirst().id())));
    }

    /** The statements that cite a document, with what they say. */
    List<String> citing(Evidence document) {
        Dossier dossier = session.dossier().get();
        return dossier.passages(document.id()).stream().flatMap(p -> dossier.citing(p.id()).stream()).distinct().map(s -> words(dossier, s)).toList();
    }

    private static String words(Dossier dossier, Statement s) {
        return s.ref() + "  " + dossier.caption(s.entityId()) + " – " + dossier.label(s) + ": " + dossier.value(s);
    }

    /** Asks why a document is withdrawn, after naming what cites it; one that is withdrawn already stays so. */
    void askToWithdraw(Evidence document) {
        if (!document.status().isWithdrawn()) new WithdrawCard(this, document).show();
    }

    /** Takes a document out of what the case says. */
    void withdraw(UUID document, String reason) {
        session.pages().close(Readers.key(document));
        session.later(() -> {
            new Withdrawal(session.caseFile()).withdraw(document, reason);
            return null;
        }).thenAccept(done -> session.doneWithUndo(MESSAGES.get("withdraw.done", number(document))));
    }

    /** Asks whether the bytes of a withdrawn document are to be destroyed; of another one it says what to do first. */
    void askToDestroy(Evidence document) {
        if (document.status().isWithdrawn()) new DestroyCard(this, document).show();
        else session.problem(new UserProblem(MESSAGES, "destroy.first", document.ref()));
    }

    /** Destroys the bytes of a withdrawn document for ever. */
    void destroy(UUID document) {
        session.pages().close(Readers.key(document));
        session.later(() -> {
            new Withdrawal(session.caseFile()).destroy(document);
            return null;
        }).thenAccept(done -> session.desk().notices().done(MESSAGES.get("destroy.done", number(document))));
    }

    private String number(UUID document) {
        Optional<Evidence> known = session.dossier().get().evidence(document);
        return known.map(e -> e.ref().toString()).orElse("");
    }
}
