package org.ibidem.ui.custody;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.custody.Bundle;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.custody.CustodySheet;
import org.ibidem.custody.CustodySheets;
import org.ibidem.custody.SheetPdf;
import org.ibidem.custody.SheetText;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.CaseSession;

/** What leaves the case to prove it to others: a document's original, its custody sheet, the bundle of everything. */
public record CustodyExports(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(CustodyExports.class);
    private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}]");

    /** Asks where, and writes the document's custody sheet as PDF or text. */
    public void sheet(Evidence document) {
        session.desk().files().chooseTarget(MESSAGES.get("sheet.choose", document.ref()), document.ref() + "-custody.pdf", List.of("pdf", "txt")).ifPresent(file ->
            session.run(MESSAGES.get("sheet.job", document.ref()), progress -> writeSheet(document, file, progress),
                written -> session.written(MESSAGES.get("sheet.written", written.getFileName()), written)));
    }

    private Path writeSheet(Evidence document, Path file, Progress progress) {
        CustodySheet sheet = CustodySheets.of(session.caseFile(), progress).sheet(document, session.caseFile().now());
        byte[] bytes = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt") ? SheetText.of(sheet) : SheetPdf.of(sheet);
        WholeFile.write(file, bytes);
        new CustodyNotes(session.caseFile()).sheetWritten(document, file, Sha256.hex(bytes));
        return file;
    }

    /** Asks where, and writes a copy of the document as it came. */
    public void original(Evidence document) {
        if (!session.caseFile().originals().has(document.sha256())) {
            session.problem(new UserProblem(MESSAGES, "original.none", document.ref()));
            return;
        }
        String name = document.fileName().isBlank() ? document.ref().toString() : document.fileName();
        session.desk().files().chooseTarget(MESSAGES.get("original.choose", document.ref()), UNFIT_FOR_A_NAME.matcher(name).replaceAll("_"), List.of()).ifPresent(file ->
            session.run(MESSAGES.get("original.job", document.ref()), progress -> copy(document, file),
                written -> session.written(MESSAGES.get("original.written", document.ref(), written.getFileName()), written)));
    }

    private Path copy(Evidence document, Path file) {
        WholeFile.write(file, out -> {
            try (InputStream original = session.caseFile().originals().open(document.sha256())) {
                original.transferTo(out);
            }
        });
        new CustodyNotes(session.caseFile()).exported(document, file);
        return file;
    }

    /** Asks for an empty folder, and writes the bundle of the whole case there. */
    public void bundle() {
        session.desk().files().chooseFolder(MESSAGES.get("bundle.choose")).ifPresent(folder ->
            session.run(MESSAGES.get("bundle.job"), progress -> Bundle.write(session.caseFile(), folder, progress), written -> told(folder, written)));
    }

    private void told(Path folder, Bundle.Written written) {
        String text = MESSAGES.get("bundle.done", written.originals(), folder.getFileName());
        session.written(written.findings().isEmpty() ? text : text + " " + MESSAGES.get("bundle.spoiled", written.findings().size()), folder.resolve("README.txt"));
    }
}
