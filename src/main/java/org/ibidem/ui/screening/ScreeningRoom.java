package org.ibidem.ui.screening;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import org.ibidem.message.Messages;
import org.ibidem.model.HitVerdict;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The room where the case, or any name, is looked for on the screening lists of this machine. */
public final class ScreeningRoom {
    private static final Messages MESSAGES = Messages.of(ScreeningRoom.class);

    private ScreeningRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        ScreeningModel model = new ScreeningModel(session);
        OtherCasesModel cases = new OtherCasesModel(session);
        VerdictKeys verdicts = new VerdictKeys(model.hits());
        BooleanBinding inHand = model.hits().current().isNotNull();
        Screen screen = new Screen("screening", MESSAGES.get("screening.title"), MaterialDesignA.ACCOUNT_SEARCH_OUTLINE, () -> new ScreeningView(model), List.of());
        return new Screen(screen.id(), screen.title(), screen.icon(), screen.view(), List.of(
            shown("screening.run", "hits.run", session, screen, model, ScreeningModel.Part.HITS, model.hits()::run),
            shown("screening.name", "names.command", session, screen, model, ScreeningModel.Part.NAMES, () -> {}),
            shown("screening.file", "names.file", session, screen, model, ScreeningModel.Part.NAMES, model.names()::file),
            Command.of("screening.export", MESSAGES.get("names.export"), Place.ENTITY, model.names()::export).when(model.names().isAnswered()),
            shown("screening.lists", "lists.add", session, screen, model, ScreeningModel.Part.LISTS, model.lists()::add),
            shown("screening.table", "table.add", session, screen, model, ScreeningModel.Part.LISTS, () -> model.lists().addTable(MappingForm::show)),
            Command.of("screening.cases", "", Place.CASE, cases::turn).titled(cases.verb()),
            verdict(HitVerdict.TRUE, verdicts, inHand), verdict(HitVerdict.FALSE, verdicts, inHand), verdict(HitVerdict.UNDETERMINED, verdicts, inHand), verdict(HitVerdict.OPEN, verdicts, inHand)));
    }

    private static Command shown(String id, String key, CaseSession session, Screen screen, ScreeningModel model, ScreeningModel.Part part, Runnable action) {
        return Command.of(id, MESSAGES.get(key), Place.ENTITY, () -> {
            session.pages().open(screen.page());
            model.part().set(part);
            action.run();
        });
    }

    private static Command verdict(HitVerdict verdict, VerdictKeys verdicts, BooleanBinding inHand) {
        return Command.of("screening.verdict." + verdict, MESSAGES.get("judge." + verdict), Place.ENTITY, () -> verdicts.ask(verdict)).when(inHand);
    }
}
