package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.message.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code restore CASE --to SEQ [-o COPY]}: the case as it was at an entry of its journal, in place as one step that can be taken back, or as a copy. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "--to", required = true, paramLabel = "SEQ", descriptionKey = "restoreTo")
    private long sequence;
    @Option(names = "-o", paramLabel = "COPY", descriptionKey = "restoreCopy")
    private Path copy;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            if (sequence < 1 || sequence > c.head().sequence()) throw new UserProblem(CaseArgument.MESSAGES, "restore.unknown", sequence, c.head().sequence());
            if (copy != null) c.copyOf(sequence, copy, ProgressBar.onTerminal());
            out.print(Output.row("case", (copy == null ? target.folder() : copy).toString(), "seq", copy == null ? c.restore(sequence) : sequence));
        }
        return 0;
    }
}
