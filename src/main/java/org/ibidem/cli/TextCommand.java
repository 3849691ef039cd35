package org.ibidem.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code text CASE E-001 [--page N] [--links]}: what was extracted, a row for each page and way of obtaining it; where links lead only when asked for, for no page shows it. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Parameters(index = "1", paramLabel = "EVIDENCE", descriptionKey = "evidence")
    private String evidence;
    @Option(names = "--page", paramLabel = "N", descriptionKey = "page")
    private Integer page;
    @Option(names = "--links", descriptionKey = "links")
    private boolean links;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Evidence document = c.byRef(Evidence.class, CaseArgument.ref(evidence))
                .orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "evidence.unknown", evidence, target.folder()));
            List<PageText> texts = c.where(PageText.class, "evidenceId", document.id());
            if (page != null && (page < 1 || page > document.pages())) {
                throw new UserProblem(CaseArgument.MESSAGES, "page.unknown", page, evidence, document.pages());
            }
            texts.stream().filter(t -> (page == null || t.page() == page) && (links || t.obtained() != TextKind.LINKS))
                .sorted(Comparator.comparingInt(PageText::page).thenComparing(PageText::obtained)).forEach(this::print);
            new CustodyNotes(c).viewed(document);
        }
        return 0;
    }

    private void print(PageText text) {
        if (out.isJson()) out.print(Output.row("page", text.page(), "text", text.text(), "obtained", text.obtained().name()));
        else out.say(text.text());
    }
}
