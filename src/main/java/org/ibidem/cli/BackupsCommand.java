package org.ibidem.cli;

import java.util.concurrent.Callable;
import org.ibidem.casefile.Backup;
import org.ibidem.casefile.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code backups CASE}: the moments that copies were kept of, the latest first, each with what the case held then. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            for (Backup b : c.backups()) {
                out.print(Output.row("seq", b.sequence(), "at", b.at().toString(), "entities", b.holdings().entities(), "statements", b.holdings().statements(), "documents", b.holdings().documents()));
            }
        }
        return 0;
    }
}
