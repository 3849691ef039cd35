package org.ibidem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Installation;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.list.AddedLists;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.screening.list.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists add FILE…}, {@code lists list}, {@code lists remove NAME}: the screening lists on this machine. */
@Command(name = "lists", subcommands = {ListsCommand.Add.class, ListsCommand.Shown.class, ListsCommand.Remove.class})
final class ListsCommand implements Callable<Integer> {
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        return show(out);
    }

    private static int show(Output out) {
        Lists lists = Lists.of(Installation.atHome());
        lists.all().forEach(l -> out.print(row(l)));
        lists.spoiled().forEach(s -> System.err.println(Output.shown(s.getMessage())));
        return 0;
    }

    private static Map<String, Object> row(ListInfo list) {
        return Output.row("name", list.name(), "version", list.version(), "date", list.date(), "sha256", list.sha256(), "entries", list.entries(),
            "persons", list.counts().persons(), "names", list.counts().names(), "notUnderstood", list.notUnderstood());
    }

    /** {@code lists add FILE…}. */
    @Command(name = "add")
    static final class Add implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "listFiles")
        private List<Path> files;
        @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "listMapping")
        private Path mapping;
        @Mixin
        private Output out;

        @Override
        public Integer call() {
            Lists lists = Lists.of(Installation.atHome());
            AddedLists added = mapping == null ? lists.add(files, ProgressBar.onTerminal()) : lists.add(files, mapping, ProgressBar.onTerminal());
            added.taken().forEach(l -> out.print(row(l)));
            added.refused().forEach(r -> System.err.println(Output.shown(r.getMessage())));
            if (added.refused().isEmpty()) return 0;
            return added.taken().isEmpty() ? CommandLineTool.REFUSED : CommandLineTool.FINDINGS;
        }
    }

    /** {@code lists list}. */
    @Command(name = "list")
    static final class Shown implements Callable<Integer> {
        @Mixin
        private Output out;

        @Override
        public Integer call() {
            return show(out);
        }
    }

    /** {@code lists remove NAME}. */
    @Command(name = "remove")
    static final class Remove implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "listName")
        private String name;

        @Override
        public Integer call() {
            if (!Lists.of(Installation.atHome()).remove(name)) throw new UserProblem(CaseArgument.MESSAGES, "lists.unknown", name);
            return 0;
        }
    }
}
