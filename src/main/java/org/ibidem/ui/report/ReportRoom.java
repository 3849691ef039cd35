package org.ibidem.ui.report;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.ibidem.message.Messages;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Paper;
import org.ibidem.model.Report;
import org.ibidem.report.Composition;
import org.ibidem.report.ReportForm;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.IntoReport;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The room of the report. */
public final class ReportRoom {
    private static final Messages MESSAGES = Messages.of(ReportRoom.class);
    private static final String ID = "report";

    private ReportRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        ReportViewModel model = new ReportViewModel(session);
        ObservableValue<Boolean> seen = session.pages().front().map(p -> p.key().equals(ID)).orElse(false);
        seen.addListener((o, before, now) -> model.preview().watch(now));
        Runnable cover = () -> new CoverForm(session.desk().overlay(), model).show();
        Screen screen = new Screen(ID, MESSAGES.get("report.title"), MaterialDesignF.FILE_DOCUMENT_OUTLINE, () -> new ReportView(model, new PreflightView(model, session.desk().overlay()), cover), List.of());
        EditionsCard editions = new EditionsCard(session.desk().overlay(), model.editions());
        ObservableValue<Report> report = model.composition().map(Composition::report);
        Runnable show = () -> session.pages().open(screen.page());
        return new Screen(screen.id(), screen.title(), screen.icon(), screen.view(), List.of(
            writing("report.write", ReportForm.PDF, model).on("Shortcut+P"),
            writing("report.writeWord", ReportForm.WORD, model).on("Shortcut+Shift+G"),
            writing("report.writeWeb", ReportForm.WEB, model).on("Shortcut+Shift+Q"),
            writing("report.writeMarkdown", ReportForm.MARKDOWN, model),
            Command.of("report.writeSealed", MESSAGES.get("sealed.command"), Place.REPORT, model::writeSealed),
            Command.of("report.writeCopy", MESSAGES.get("copy.command"), Place.REPORT, model::writeCopy),
            Command.of("report.print", MESSAGES.get("print.command"), Place.REPORT, model::print),
            Command.of("report.paper", "", Place.REPORT, () -> model.paper(report.getValue().paper() == Paper.A4 ? Paper.LETTER : Paper.A4, report.getValue().twoSided()))
                .titled(report.map(r -> MESSAGES.get(r.paper() == Paper.A4 ? "pages.letter" : "pages.a4"))),
            Command.of("report.twoSided", "", Place.REPORT, () -> model.paper(report.getValue().paper(), !report.getValue().twoSided()))
                .titled(report.map(r -> MESSAGES.get(r.twoSided() ? "pages.oneSided" : "pages.twoSided"))),
            Command.of("report.pseudonyms", "", Place.REPORT, () -> model.preview().pseudonyms().set(!model.preview().pseudonyms().get()))
                .titled(model.preview().pseudonyms().map(on -> MESSAGES.get(on ? "pseudonyms.end" : "pseudonyms.use"))),
            Command.of("report.check", MESSAGES.get("preflight.command"), Place.REPORT, () -> {
                show.run();
                model.preflight().ask();
            }),
            Command.of("report.findings", MESSAGES.get("findings.export"), Place.REPORT, model.preflight()::export),
            Command.of("report.draft", "", Place.REPORT, () -> model.preview().draft().set(!model.preview().draft().get()))
                .titled(model.preview().draft().map(on -> MESSAGES.get(on ? "draft.end" : "draft.use"))),
            Command.of("report.find", MESSAGES.get("find.command"), Place.REPORT, () -> model.finding().start(false)).on("Shortcut+F").when(seen),
            Command.of("report.replace", MESSAGES.get("find.replace.command"), Place.REPORT, () -> model.finding().start(true)).on("Ctrl+H").when(seen),
            Command.of("report.findNext", MESSAGES.get("find.next.command"), Place.REPORT, () -> model.finding().go(1)).on("F3").when(seen),
            Command.of("report.findPrevious", MESSAGES.get("find.previous.command"), Place.REPORT, () -> model.finding().go(-1)).on("Shift+F3").when(seen),
            Command.of("report.table", MESSAGES.get("table.command"), Place.REPORT, () -> new IntoReport(session).table(session.selection().get().ids())),
            Command.of("report.spelling", "", Place.REPORT, () -> model.spelling().on().set(!model.spelling().on().get()))
                .titled(model.spelling().on().map(on -> MESSAGES.get(on ? "spelling.end" : "spelling.use"))),
            Command.of("report.cover", MESSAGES.get("cover.command"), Place.REPORT, cover),
            Command.of("report.editions", MESSAGES.get("editions.command"), Place.REPORT, editions::show),
            Command.of("report.publish", MESSAGES.get("edition.command"), Place.REPORT, () -> model.apply().thenRun(editions::askEdition)),
            Command.of("report.section", MESSAGES.get("section.new"), Place.REPORT, () -> {
                show.run();
                model.add(BlockKind.SECTION);
            })));
    }

    private static Command writing(String id, ReportForm form, ReportViewModel model) {
        return Command.of(id, ReportExport.name(form), Place.REPORT, () -> model.write(form));
    }
}
