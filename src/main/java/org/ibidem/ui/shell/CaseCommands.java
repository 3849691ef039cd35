package org.ibidem.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.ibidem.casefile.ActionNames;
import org.ibidem.casefile.Step;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command.Place;

/** The commands every open case has: taking back and making again, going to a room, turning and closing tabs. */
final class CaseCommands {
    private static final Messages MESSAGES = Messages.of(CaseCommands.class);

    private CaseCommands() {}

    static List<Command> of(CaseSession session, List<Screen> screens) {
        List<Command> commands = new ArrayList<>(List.of(undo(session), redo(session)));
        for (int i = 0; i < screens.size(); i++) commands.add(go(screens.get(i), i + 1, session.pages()));
        Pages pages = session.pages();
        ObservableValue<Boolean> any = Bindings.isNotNull(pages.front());
        commands.add(Command.of("page.next", MESSAGES.get("page.next"), Place.GO, () -> pages.turn(1)).on("Shortcut+CLOSE_BRACKET").when(any));
        commands.add(Command.of("page.previous", MESSAGES.get("page.previous"), Place.GO, () -> pages.turn(-1)).on("Shortcut+OPEN_BRACKET").when(any));
        commands.add(Command.of("page.close", MESSAGES.get("page.close"), Place.GO, () -> pages.close(pages.front().get().key()))
            .on("Shortcut+W").when(any));
        return commands;
    }

    private static Command undo(CaseSession session) {
        return Command.of("edit.undo", "", Place.EDIT, session::undo).on("Shortcut+Z")
            .titled(Bindings.createStringBinding(() -> named(session.caseFile().toUndo(), MESSAGES.get("undo"), "undo.step"), session.dossier()))
            .when(Bindings.createBooleanBinding(() -> session.caseFile().toUndo().isPresent(), session.dossier()));
    }

    private static Command redo(CaseSession session) {
        return Command.of("edit.redo", "", Place.EDIT, session::redo).on("Shortcut+Shift+Z")
            .titled(Bindings.createStringBinding(() -> named(session.caseFile().toRedo(), MESSAGES.get("redo"), "redo.step"), session.dossier()))
            .when(Bindings.createBooleanBinding(() -> session.caseFile().toRedo().isPresent(), session.dossier()));
    }

    private static String named(Optional<Step> step, String plain, String key) {
        return step.map(s -> MESSAGES.get(key, ActionNames.of(s.action()))).orElse(plain);
    }

    /** Beyond the ninth the last digits with Alt: the first ones line things up on the chart. */
    private static Command go(Screen screen, int number, Pages pages) {
        Command go = Command.of("go." + screen.id(), screen.title(), Place.GO, () -> pages.open(screen.page()));
        return go.on(number > 9 ? "Shortcut+Alt+" + (number - 1) % 10 : "Shortcut+" + number);
    }
}
