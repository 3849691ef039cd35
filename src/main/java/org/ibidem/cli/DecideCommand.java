package org.ibidem.cli;

import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Decisions;
import org.ibidem.identity.Duplicates;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decide CASE A B --same|--not-same|--undecided|--take-back}: whether two entities are one. The first is the one that is shown. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Parameters(index = "1", paramLabel = "A", descriptionKey = "decideA")
    private String a;
    @Parameters(index = "2", paramLabel = "B", descriptionKey = "decideB")
    private String b;
    @ArgGroup(multiplicity = "1")
    private Word word;
    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "decideReason", defaultValue = "")
    private String reason;
    @Mixin
    private Output out;

    /** What is decided. */
    static final class Word {
        @Option(names = "--same", descriptionKey = "decideSame")
        private boolean same;
        @Option(names = "--not-same", descriptionKey = "decideNotSame")
        private boolean notSame;
        @Option(names = "--undecided", descriptionKey = "decideUndecided")
        private boolean undecided;
        @Option(names = "--take-back", descriptionKey = "decideTakeBack")
        private boolean takeBack;

        Verdict verdict() {
            return same ? Verdict.SAME : notSame ? Verdict.NOT_SAME : Verdict.UNDECIDED;
        }
    }

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Entity one = target.entity(c, a);
            Entity other = target.entity(c, b);
            if (word.takeBack) takeBack(c, one, other);
            else decide(c, one, other);
        }
        return 0;
    }

    private void takeBack(Case c, Entity one, Entity other) {
        Decision decision = CaseArgument.dossier(c).identities().on(one.id(), other.id()).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "decision.none", one.ref(), other.ref()));
        new Decisions(c).takeBack(decision);
        out.print(Output.row("a", one.ref().toString(), "b", other.ref().toString(), "verdict", "NONE"));
    }

    private void decide(Case c, Entity one, Entity other) {
        Dossier apart = c.reading(rows -> Dossier.apart(rows, Ontology.standard()));
        new Decisions(c).decide(one.id(), other.id(), word.verdict(), reason, Duplicates.between(apart, one, other).sentences());
        Dossier now = CaseArgument.dossier(c);
        out.print(DecisionsCommand.row(now.identities().on(one.id(), other.id()).orElseThrow(), now));
    }
}
