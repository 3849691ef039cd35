package org.ibidem.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.custody.CustodyNotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify CASE}: every original's hash, the journal's chain, the database; a row for what fails. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        List<CaseFinding> findings;
        try (Case c = target.open()) {
            findings = c.verify(ProgressBar.onTerminal());
            new CustodyNotes(c).verified(findings);
        }
        out.print(findings);
        boolean whole = findings.stream().noneMatch(CaseFinding::isDamage);
        if (whole && !out.isJson()) out.say(CaseArgument.MESSAGES.get("verify.clean", target.folder()));
        return whole ? 0 : CommandLineTool.FINDINGS;
    }
}
