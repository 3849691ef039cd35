package org.ibidem.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Step;
import org.ibidem.message.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code undo CASE} and {@code redo CASE}: one step. */
@Command
final class StepCommand implements Callable<Integer> {
    private final Function<Case, Optional<Step>> verb;
    private final String nothing;
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    /** What to do, and the key of the sentence that says that there is nothing to do it to. */
    StepCommand(Function<Case, Optional<Step>> verb, String nothing) {
        this.verb = verb;
        this.nothing = nothing;
    }

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Step step = verb.apply(c).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, nothing, target.folder()));
            out.print(Output.row("seq", step.sequence(), "action", step.action()));
        }
        return 0;
    }
}
