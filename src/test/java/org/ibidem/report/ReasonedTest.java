package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibidem.SmallCase;
import org.ibidem.analysis.Reasoning;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Language;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Confidence;
import org.ibidem.model.Consistency;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Gap;
import org.ibidem.model.Handling;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Ids;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Reliability;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyst's thinking as a report prints it. */
class ReasonedTest {
    @TempDir Path temp;
    private SmallCase small;
    private Reasoning reasoning;
    private Entity acme;
    private Statement name;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        reasoning = new Reasoning(small.open);
        Evidence letter = small.document("letter", "Acme Trading shipped boxes.", Handling.CLEAR, small.source("Daily", Reliability.B, "daily"));
        acme = small.thing("Company");
        name = small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private String printed(BlockKind kind) {
        Report report = new Report(Ids.next(), "Boxes", "", "", "", "", "", "", Handling.CLEAR, "Boxes", "en");
        small.open.write("report.add", change -> {
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, kind, "Thoughts", "", null, true));
        });
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, false);
        byte[] written = Language.in(Locale.ENGLISH, () -> new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, options, Progress.NONE)).bytes();
        return new String(written, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void aJudgementSaysHowLikelyItIsAndInASentenceOfItsOwnHowSureWeAreAndCitesWhatItRestsOn() {
        Judgement judgement = new Judgement(Ids.next(), 0, "Acme shipped them.", Likelihood.EVEN_CHANCE, Confidence.LOW, "one paper says so", "The paper was paid.");
        reasoning.add(judgement);
        reasoning.rest(judgement, List.of(name.ref()));
        String printed = printed(BlockKind.JUDGEMENTS);
        assertThat(printed).contains("There is a *roughly even chance* that Acme shipped them[^1]. Our confidence is low: one paper says so. *Dissent:* The paper was paid.");
        assertThat(printed).contains("[^1]: Daily, “letter,”");
    }

    @Test
    void theSentenceThatAJudgementEndsHasNoCapitalWithinButThatOfAName() {
        reasoning.add(new Judgement(Ids.next(), 0, "The boxes were Acme's", Likelihood.LIKELY, Confidence.LOW, "The letter says so", ""));
        reasoning.add(new Judgement(Ids.next(), 1, "An Yong-su signed for them", Likelihood.LIKELY, Confidence.LOW, "", ""));
        for (String name : List.of("All Nippon Airways", "Two Sigma")) small.say(small.thing("Company"), "name", name);
        for (String held : List.of("All Nippon Airways", "Two Sigma", "The Hague", "Two Malaysian firms", "The European Union")) reasoning.add(new Judgement(Ids.next(), 2, held + " held them", Likelihood.LIKELY, Confidence.LOW, "", ""));
        assertThat(printed(BlockKind.JUDGEMENTS)).contains("that All Nippon Airways", "that Two Sigma", "that The Hague", "that two Malaysian firms", "that the European Union").contains("It is *likely* that the boxes were Acme's. Our confidence is low: the letter says so.", "It is *likely* that An Yong-su signed for them.");
    }

    @Test
    void aRecommendationSaysWhoShouldDoWhatAndWhatItFollowsFrom() {
        Judgement judgement = new Judgement(Ids.next(), 0, "Acme shipped them", Likelihood.LIKELY, Confidence.HIGH, "", "");
        Recommendation recommendation = new Recommendation(Ids.next(), 0, "Customs", "Look into the boxes");
        reasoning.add(judgement);
        reasoning.add(recommendation);
        reasoning.follow(recommendation, List.of(judgement.id()));
        assertThat(printed(BlockKind.RECOMMENDATIONS)).contains("1. **Customs.** Look into the boxes. (Follows from judgement 1.)");
    }

    @Test
    void whoAnsweredNothingIsSaidNotToHaveAnsweredByTheDayAskedFor() {
        reasoning.add(new Reply(Ids.next(), 0, acme.id(), "2026-10-01", "letter", "2026-10-15", "", ""));
        reasoning.add(new Reply(Ids.next(), 0, acme.id(), "", "", "", "2026-10-20", "All | wrong [@" + name.ref() + "]"));
        assertThat(printed(BlockKind.RESPONSES)).contains("| Acme Trading | 1 October 2026, letter | no response by 15 October 2026 |", "not asked; on public record | 20 October 2026: All \\| wrong[^1]");
    }

    @Test
    void gapsAndLeadsStandBeforeWhatIsComputedAndClosedOnesDoNot() {
        reasoning.add(new Gap(Ids.next(), 0, false, "Who paid", "Ask the bank", false));
        reasoning.add(new Gap(Ids.next(), 0, true, "The same telephone", "", false));
        reasoning.add(new Gap(Ids.next(), 0, false, "Who drove", "", true));
        assertThat(printed(BlockKind.GAPS)).contains("Open questions", "1. Who paid. *What would close it:* Ask the bank.", "Leads", "1. The same telephone.").doesNotContain("Who drove");
    }

    @Test
    void hypothesesAreRankedByWhatSpeaksAgainstThemAsAWorksheet() {
        reasoning.add(new Hypothesis(Ids.next(), 0, "A front"));
        reasoning.add(new Hypothesis(Ids.next(), 0, "A brand"));
        List<Hypothesis> all = small.open.all(Hypothesis.class);
        reasoning.rate(all.getFirst().id(), name.id(), Consistency.VERY_INCONSISTENT);
        reasoning.rate(all.getLast().id(), name.id(), Consistency.CONSISTENT);
        assertThat(printed(BlockKind.ALTERNATIVES)).contains("**H1** A front.", "| Evidence | H1 | H2 | Tells apart |", "| " + name.ref() + " ", "Name – Acme Trading[^1] | – – | + | 3 |",
            "least first: H2 (0), H1 (2)", "The order hangs on " + name.ref() + ": without it the first place would change, or be shared.", "not a verdict");
    }
}
