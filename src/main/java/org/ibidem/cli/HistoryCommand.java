package org.ibidem.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.RowChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code history CASE [--since SEQ]}: the journal's entries. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "--since", paramLabel = "SEQ", descriptionKey = "since", defaultValue = "0")
    private long since;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            c.history(since, this::print);
        }
        return 0;
    }

    private void print(Entry e) {
        Map<String, Object> row = Output.row("seq", e.sequence(), "at", e.at().toString(), "actor", e.actor(), "action", e.action(),
            "detail", e.detail(), "undoes", e.undoes(), "redoes", e.redoes(), "prev", e.previous(), "hash", e.hash());
        row.put("changes", out.isJson() ? changes(e.changes()) : e.changes().size());
        out.print(row);
    }

    private static List<Map<String, Object>> changes(List<RowChange> changes) {
        return changes.stream().map(c -> Output.row("table", c.table(), "id", c.id(), "before", c.before(), "after", c.after())).toList();
    }
}
