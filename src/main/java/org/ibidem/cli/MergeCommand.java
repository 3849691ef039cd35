package org.ibidem.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.merge.Choice;
import org.ibidem.exchange.merge.Choices;
import org.ibidem.exchange.merge.Colleague;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.sign.Signatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge CASE F.ibidem [--prefer ours|theirs] [--dry-run]}: a colleague's copy back in; a row for each thing it brings or disputes. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    /** Whose value stays where both changed one thing. */
    enum Side { OURS, THEIRS }

    @Mixin
    private CaseArgument target;
    @Parameters(index = "1", paramLabel = "F.ibidem", descriptionKey = "mergeFile")
    private Path file;
    @Option(names = "--prefer", descriptionKey = "prefer")
    private Side prefer;
    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;
    @Mixin
    private PackagePassphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        if (Files.isRegularFile(file)) new Signatures(Installation.atHome()).beside(file).ifPresent(signed -> System.err.println(signed.words()));
        List<Difference> found;
        try (Case c = target.open(); Colleague colleague = Colleague.at(file, () -> passphrase.asked(target.passphrase()), Installation.atHome(), ProgressBar.onTerminal())) {
            Merge merge = new Merge(c, colleague);
            found = merge.plan();
            if (!dryRun) merge.apply(choices()).forEach(spoiled -> System.err.println(spoiled.getMessage()));
        }
        found.forEach(this::print);
        return found.stream().anyMatch(d -> d.kind() == Difference.Kind.CONFLICT) ? CommandLineTool.FINDINGS : 0;
    }

    private Choices choices() {
        if (prefer == null) return Choices.KEEP_ALL;
        return conflict -> prefer == Side.OURS ? Choice.OURS : Choice.THEIRS;
    }

    private void print(Difference d) {
        out.print(Output.row("kind", d.kind().name().toLowerCase(Locale.ROOT), "object", d.object(), "about", d.about(), "field", d.field(), "ours", d.ours(), "theirs", d.theirs()));
    }
}
