package org.ibidem.cli;

import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Duplicates;
import org.ibidem.model.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duplicates CASE}: the things that may be one, the likest first. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            Duplicates.of(dossier, ProgressBar.onTerminal()).forEach(d -> out.print(Output.row("a", d.a().ref().toString(), "b", d.b().ref().toString(),
                "score", MatchCommand.rounded(d.score()), "features", d.sentences(), "nameA", dossier.caption(d.a().id()), "nameB", dossier.caption(d.b().id()),
                "undecided", d.undecided().map(Decision::reason).orElse(null))));
        }
        return 0;
    }
}
