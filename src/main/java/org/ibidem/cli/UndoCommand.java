package org.ibidem.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.message.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code undo CASE}: one step. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Optional<Entry> step = c.undo();
            if (step.isEmpty()) throw new UserProblem(CaseArgument.MESSAGES, "undo.nothing", target.folder());
            out.print(Output.row("seq", step.get().sequence(), "action", step.get().action()));
        }
        return 0;
    }
}
