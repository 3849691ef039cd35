package org.ibidem.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.suggest.name.KnownNames;
import org.ibidem.suggest.name.Name;
import org.ibidem.suggest.name.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code names CASE|--text-file F}: people, organisations and places that texts name. */
@Command(name = "names")
final class NamesCommand implements Callable<Integer> {
    @Mixin
    private TextOrCase target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Names[] names = {new Names(KnownNames.NONE)};
        target.each(c -> names[0] = new Names(KnownNames.of(CaseArgument.dossier(c))),
            (evidence, page, read) -> names[0].in(read.wordsAlone()).forEach(n -> out.print(row(n, evidence, page))));
        return 0;
    }

    private static Map<String, Object> row(Name n, String evidence, int page) {
        return Output.row("type", n.kind().word(), "value", n.value(), "evidence", evidence, "page", page, "start", n.start(), "end", n.end(), "score", n.score());
    }
}
