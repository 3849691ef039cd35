package org.ibidem.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ibidem.match.Likeness;
import org.ibidem.match.NameKind;
import org.ibidem.match.NameMatcher;
import org.ibidem.match.ReadName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code match A B}: how alike two names are, and why; {@code match --pairs F -o OUT}: the same for each row of a file. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Parameters(index = "0", arity = "0..1", paramLabel = "A", descriptionKey = "nameA")
    private String a;
    @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "nameB")
    private String b;
    @Option(names = "--schema", paramLabel = "SCHEMA", descriptionKey = "matchSchema", defaultValue = "Thing")
    private String schema;
    @Option(names = "--pairs", paramLabel = "FILE", descriptionKey = "pairs")
    private Path pairs;
    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "scored")
    private Path file;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        boolean two = a != null && b != null && pairs == null && file == null;
        if (!two && (a != null || pairs == null || file == null)) throw new ParameterException(spec.commandLine(), CaseArgument.MESSAGES.get("match.what"));
        if (two) compare();
        else NamePairs.score(pairs, NameKind.ofSchema(schema), file);
        return 0;
    }

    private void compare() {
        NameKind kind = NameKind.ofSchema(schema);
        Likeness likeness = NameMatcher.compare(ReadName.of(a, kind), ReadName.of(b, kind));
        out.print(Output.row("score", rounded(likeness.score()), "features", likeness.sentences()));
    }

    /** A score to three places. */
    static double rounded(double score) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", score));
    }
}
