package org.ibidem.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.chart.Portraits;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Duplicate;
import org.ibidem.identity.Duplicates;
import org.ibidem.identity.Personas;
import org.ibidem.identity.PicturePrint;
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
        try (Case c = target.open(); Portraits portraits = new Portraits(c)) {
            Dossier dossier = CaseArgument.dossier(c);
            List<Duplicate> shared = Personas.of(dossier, portraits.all(dossier, PicturePrint.COLUMNS));
            Personas.with(Duplicates.of(dossier, ProgressBar.onTerminal()), shared).forEach(d -> out.print(Output.row("a", d.a().ref().toString(), "b", d.b().ref().toString(),
                "score", MatchCommand.rounded(d.score()), "features", d.sentences(), "nameA", dossier.caption(d.a().id()), "nameB", dossier.caption(d.b().id()),
                "undecided", d.undecided().map(Decision::reason).orElse(null))));
        }
        return 0;
    }
}
