package org.ibidem.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.HitVerdict;
import org.ibidem.screening.CaseScreening;
import org.ibidem.screening.CaseSubjects;
import org.ibidem.screening.Mention;
import org.ibidem.screening.NameAnswer;
import org.ibidem.screening.Screener;
import org.ibidem.screening.ScreeningHit;
import org.ibidem.screening.Subject;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.search.TermList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code screen CASE}, {@code --name N…} or {@code --names F}: who may be on the lists of this machine, each hit a row. */
@Command(name = "screen")
final class ScreenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Option(names = "--name", arity = "1..*", paramLabel = "NAME", descriptionKey = "screenName")
    private List<String> names;
    @Option(names = "--names", paramLabel = "FILE", descriptionKey = "screenNames")
    private Path file;
    @Option(names = "--threshold", paramLabel = "T", descriptionKey = "threshold")
    private double threshold = Screener.THRESHOLD;
    @Option(names = "--limit", paramLabel = "K", descriptionKey = "screenLimit", defaultValue = "25")
    private int limit;
    @Option(names = "--keep", descriptionKey = "screenKeep")
    private boolean keep;
    @Mixin
    private Passphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        long given = List.of(folder != null, names != null, file != null).stream().filter(g -> g).count();
        if (given != 1 || keep && folder == null || threshold < 0 || threshold > 1) throw new ParameterException(spec.commandLine(), CaseArgument.MESSAGES.get("screen.what"));
        Screener screener = Screener.of(Installation.atHome(), ProgressBar.onTerminal());
        int hits = folder == null ? names(screener, names == null ? TermList.read(file) : names) : entities(screener);
        out.say(CaseArgument.MESSAGES.get("screen.done", hits, threshold, screener.asked()));
        return hits > 0 ? CommandLineTool.FINDINGS : 0;
    }

    private int names(Screener screener, List<String> asked) {
        int hits = 0;
        int mentions = 0;
        for (NameAnswer answer : NameAnswer.of(screener, asked, threshold, most(), ProgressBar.onTerminal())) {
            hits += print(answer.query(), answer.hits(), Map.of());
            for (Mention mention : answer.mentions()) out.print(row(answer.query(), mention));
            mentions += answer.mentions().size();
        }
        if (mentions > 0) out.say(CaseArgument.MESSAGES.get("screen.mentions", mentions));
        return hits;
    }

    /** A hit that a person decided is another's is shown but counts no more. */
    private int entities(Screener screener) {
        try (Case c = passphrase.open(folder)) {
            Dossier dossier = CaseArgument.dossier(c);
            if (keep) new CaseScreening(c, screener, threshold, limit).run(dossier, ProgressBar.onTerminal());
            int[] hits = {0};
            Dossier decided = keep ? CaseArgument.dossier(c) : dossier;
            CaseSubjects.of(dossier).forEach((entity, subject) -> hits[0] += print(entity.ref() + " " + dossier.caption(entity.id()), screener.find(subject, threshold, most()), verdicts(decided, entity)));
            return hits[0];
        }
    }

    /** What was decided about entries that read as they did then; of entities that are one, that a hit is another's counts when it was decided of each. */
    private static Map<String, HitVerdict> verdicts(Dossier dossier, Entity entity) {
        Map<String, HitVerdict> verdicts = new HashMap<>();
        dossier.hits(entity.id()).forEach(h -> verdicts.merge(key(h.listed().list(), h.listed().entry(), h.listed().digest()), h.verdict(), (one, other) -> one == HitVerdict.FALSE ? other : one));
        return verdicts;
    }

    private static String key(String list, String entry, String digest) {
        return String.join("/", list, entry, digest);
    }

    private int most() {
        return limit > 0 ? limit : Integer.MAX_VALUE;
    }

    private int print(String query, List<ScreeningHit> hits, Map<String, HitVerdict> verdicts) {
        int standing = 0;
        for (ScreeningHit hit : hits) {
            HitVerdict verdict = verdicts.getOrDefault(key(hit.list().name(), hit.entry().id(), hit.entry().digest()), HitVerdict.OPEN);
            out.print(row(query, hit, verdict));
            if (verdict != HitVerdict.FALSE) standing++;
        }
        return standing;
    }

    private static Map<String, Object> row(String query, ScreeningHit hit, HitVerdict verdict) {
        return row(query, hit.list(), hit.entry(), hit.matched().text(), MatchCommand.rounded(hit.score()), hit.sentences(), hit.isWeak(), verdict.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> row(String query, Mention mention) {
        return row(query, mention.list(), mention.entry(), "", 0, mention.sentences(), false, "mentioned");
    }

    private static Map<String, Object> row(String query, ListInfo list, ListEntry entry, String matched, Number score, List<String> features, boolean weak, String verdict) {
        return Output.row("query", query, "list", list.name(), "entry", entry.id(), "caption", entry.caption(), "matched", matched, "score", score, "features", features, "weak", weak,
            "listDate", list.date(), "listSha256", list.sha256(), "verdict", verdict);
    }
}
