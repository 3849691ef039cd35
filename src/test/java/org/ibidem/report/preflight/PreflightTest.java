package org.ibidem.report.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ibidem.SmallCase;
import org.ibidem.analysis.Reasoning;
import org.ibidem.analysis.Severity;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Confidence;
import org.ibidem.model.Credibility;
import org.ibidem.model.Derived;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Preset;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Reliability;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Property;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.report.ReportFinding;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each check of the preflight, seen to find what it is for and to keep quiet otherwise. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreflightTest {
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private Report report;
    private Evidence letter;
    private Entity acme;
    private Statement name;

    @BeforeEach
    void open() throws Exception {
        small = new SmallCase(temp);
        letter = small.kept("letter.txt", "Acme Trading shipped forty-five boxes of radios. Acme Trading has its seat in Busan. Kim Chol Su signed for it.");
        acme = small.thing("Company");
        name = small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading shipped");
        compose("Acme Trading shipped boxes [@" + name.ref() + "].");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void compose(String text) {
        report = new Report(Ids.next(), "Radios", "", "", "An Author", "", "", "", Handling.CLEAR, "Radios", "en");
        small.open.write("report.add", change -> {
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, BlockKind.DISCLAIMER, "Disclaimer", "Open sources only. Pictures are shown by permission.", null, true));
            change.put(new Block(Ids.next(), report.id(), 1, BlockKind.SECTION, "Findings", text, null, true));
            change.put(new Block(Ids.next(), report.id(), 2, BlockKind.PROFILES, "Profiles", "", null, true));
            change.put(new Block(Ids.next(), report.id(), 3, BlockKind.GRADING, "Grading", "", null, true));
        });
    }

    private Block block(BlockKind kind) {
        return small.open.where(Block.class, "reportId", report.id()).stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
    }

    private void change(Block block) {
        small.open.write("report.edit", change -> change.put(block));
    }

    private void say(String text) {
        change(block(BlockKind.SECTION).withWords("Findings", text));
    }

    private List<Finding> found() {
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, false);
        return new Preflight(small.open).of(report, small.dossier(), options,
            new ReportWriter(small.open, small.dossier(), fonts).write(report, options, Progress.NONE), Progress.NONE);
    }

    private List<Finding> found(String code) {
        return found().stream().filter(f -> f.code().equals(code)).toList();
    }

    @Test
    void anAbbreviationThatIsUsedTwiceIsToBeExplained() {
        say("Acme Trading told the OPCW [@" + name.ref() + "]. What the OPCW did then is part II of III, and NASA is told of once.");
        assertThat(found()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("RPT-05");
            assertThat(f.object()).isEqualTo("OPCW");
            assertThat(f.isObstacle()).isFalse();
        });
        say("Acme Trading told the Organisation for the Prohibition of Chemical Weapons (OPCW) [@" + name.ref() + "]. What the OPCW did then is not known.");
        assertThat(found()).isEmpty();
        say("Acme Trading told the OPCW [@" + name.ref() + "]. What the OPCW did then is not known.");
        small.prove(small.say(acme, "alias", "OPCW"), letter, "Busan");
        assertThat(found("RPT-05")).as("a name of the case").isEmpty();
    }

    @Test
    void aCaseStudyHasAQuestionAFindingEvidenceAnotherExplanationAndAGap() {
        change(new Block(Ids.next(), report.id(), 5, BlockKind.CASE_STUDY, "Boxes", "**Question.** Who?\n\n**Finding.** Acme Trading [@" + name.ref() + "].\n\n**Alternative explanation.** \n\n## Gaps\n\n", null, true));
        assertThat(found("RPT-12")).singleElement().satisfies(f -> assertThat(f.message()).contains("lacks: an alternative explanation, a gap."));
        change(block(BlockKind.CASE_STUDY).withWords("Boxes", "**Question.** Who?\n\n**Finding.** Acme Trading [@" + name.ref() + "].\n\n**Other explanations.** None.\n\n## Gaps\n\nNone."));
        assertThat(found("RPT-12")).isEmpty();
    }

    @Test
    void aReportInWhichAllIsCitedHasNoFindings() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aSentenceAboutSomethingInTheCaseThatCitesNothingIsFound() {
        say("Acme Trading is old.\n\nWho owns Acme Trading?\n\nIt rained.\n\n- Acme Trading shipped [@" + name.ref() + "]");
        assertThat(found("PRE-01")).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("Acme Trading is old.");
            assertThat(f.block()).isEqualTo(block(BlockKind.SECTION).id());
            assertThat(f.severity()).isEqualTo(Severity.WARN);
        });
    }

    @Test
    void aRelationWithoutProofForbidsTheReportThatPrintsIt() {
        Entity owner = small.thing("Company");
        small.prove(small.say(owner, "name", "Belka"), letter, "Busan");
        Entity owns = small.owns(owner, acme);
        assertThat(found("PRE-01")).extracting(Finding::object).contains(owns.ref().toString());
        assertThat(found("PRE-01")).anyMatch(Finding::isObstacle);
        change(block(BlockKind.PROFILES).switched(false));
        assertThat(found("PRE-01")).as("it is not printed").isEmpty();
    }

    @Test
    void aDocumentThatIsGoneOrChangedForbidsTheReport() throws Exception {
        Path original = small.open.originals().path(letter.sha256());
        original.toFile().setWritable(true);
        Files.writeString(original, "another");
        assertThat(found("PRE-02")).extracting(Finding::object).containsExactly("E-001");
        Files.delete(original);
        assertThat(found("PRE-02").getFirst().message()).contains("missing");
    }

    @Test
    void aPersonOfWhomNothingIsProvenButTheNameMayNotBeNamed() {
        Entity kim = small.thing("Person");
        small.prove(small.say(kim, "name", "Kim Chol Su"), letter, "Kim Chol Su");
        small.prove(small.say(kim, "nationality", "kp"), letter, "Busan");
        assertThat(found("PRE-04")).singleElement().satisfies(f -> assertThat(f.object()).isEqualTo(kim.ref().toString()));
        small.prove(small.say(kim, "notes", "Signed for the boxes."), letter, "signed for it");
        assertThat(found("PRE-04")).isEmpty();
    }

    private Entity kim() {
        Entity kim = small.thing("Person");
        small.prove(small.say(kim, "name", "Kim Chol Su"), letter, "Kim Chol Su");
        return kim;
    }

    @Test
    void aPictureOfAPersonIsNoAct() throws Exception {
        Entity kim = kim();
        Evidence photo = picture("kim.png", 1200);
        small.open.write("test", change -> change.put(photo.withOrigin(null, "", "", "https://front.example/")));
        small.prove(small.say(kim, Property.LIKENESS, "E-002"), letter, "Kim Chol Su");
        assertThat(found("PRE-04")).extracting(Finding::object).containsExactly(kim.ref().toString());
    }

    @Test
    void aPersonWhoIsNamedOnlyInTheAuthorsWordsIsNamed() {
        Entity kim = kim();
        change(block(BlockKind.PROFILES).switched(false));
        assertThat(found("PRE-04")).isEmpty();
        say("Boxes were signed for by KIM Chol-su [@" + name.ref() + "].");
        assertThat(found("PRE-04")).singleElement().satisfies(f -> {
            assertThat(f.object()).isEqualTo(kim.ref().toString());
            assertThat(f.block()).isEqualTo(block(BlockKind.SECTION).id());
        });
    }

    @Test
    void aPersonWhoWasNeverAskedIsFoundUntilTheLogSaysSo() {
        Entity kim = kim();
        assertThat(found("PRE-05")).extracting(Finding::object).containsExactly(kim.ref().toString());
        new Reasoning(small.open).add(new Reply(Ids.next(), 0, kim.id(), "2026-10-01", "letter", "2026-10-15", "", ""));
        assertThat(found("PRE-05")).isEmpty();
    }

    private Judgement judged(String text) {
        Judgement judgement = new Judgement(Ids.next(), 0, text, Likelihood.LIKELY, Confidence.HIGH, "", "");
        new Reasoning(small.open).add(judgement);
        new Composer(small.open).add(Composition.of(small.open, report), BlockKind.JUDGEMENTS, "Judgements", null);
        return judgement;
    }

    @Test
    void aJudgementNeedsABasisAndOneThatComesFromOneOriginIsTold() throws Exception {
        Judgement judgement = judged("Acme Trading shipped boxes");
        assertThat(found("PRE-01")).singleElement().satisfies(f -> assertThat(f.isObstacle()).isTrue());
        new Reasoning(small.open).rest(judgement, List.of(name.ref()));
        assertThat(found()).extracting(Finding::code).containsExactly("PRE-09", "RPT-07");
        small.prove(name, small.kept("second.txt", "Acme Trading it was."), "Acme Trading");
        assertThat(found()).extracting(Finding::code).as("one judgement alone").containsExactly("RPT-07");
    }

    @Test
    void aJudgementIsReadLikeTheWordsOfTheReport() {
        new Reasoning(small.open).rest(judged("Acme Trading, we say with confidence, proves a terrorist"), List.of(name.ref()));
        assertThat(found()).extracting(Finding::code).contains("PRE-07", "PRE-19");
    }

    @Test
    void aRecommendationThatFollowsFromNothingIsFound() {
        new Reasoning(small.open).add(new Recommendation(Ids.next(), 0, "Customs", "Look"));
        new Composer(small.open).add(Composition.of(small.open, report), BlockKind.RECOMMENDATIONS, "Recommendations", null);
        assertThat(found("PRE-01")).singleElement().satisfies(f -> assertThat(f.message()).contains("Look"));
    }

    @Test
    void aWordOfTheLanguageIsNoName() {
        small.prove(small.say(small.thing("Company"), "name", "Future"), letter, "Busan");
        say("Nobody knows the future.");
        assertThat(found("PRE-01")).isEmpty();
        say("Nobody knows Future.");
        assertThat(found("PRE-01")).hasSize(1);
    }

    @Test
    void aReportMayLackItsDisclaimerOnlyByTheLabelItBears() {
        change(block(BlockKind.DISCLAIMER).switched(false));
        Report secret = new Report(report.id(), "Radios", "", "", "", "", "", "", Handling.RED, "Radios", "en");
        small.open.write("test", change -> change.put(secret));
        report = secret;
        assertThat(found("PRE-08")).isEmpty();
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.of(Handling.CLEAR), ReportForm.MARKDOWN, false);
        Written clear = new ReportWriter(small.open, small.dossier(), fonts).write(report, options, Progress.NONE);
        assertThat(new Preflight(small.open).of(report, small.dossier(), options, clear, Progress.NONE)).extracting(Finding::code).contains("PRE-08");
    }

    @Test
    void aContradictionIsFoundWhicheverSideIsPrintedFirstAndNotWhenOneSideIsNotPrinted() {
        change(block(BlockKind.PROFILES).switched(false));
        Statement first = small.prove(small.say(acme, "incorporationDate", "2005"), letter, "Busan");
        Statement second = small.prove(small.say(acme, "incorporationDate", "2012"), letter, "boxes");
        say("It began [@" + first.ref() + "].");
        assertThat(found("PRE-10")).isEmpty();
        say("It began [@" + second.ref() + "], or began [@" + first.ref() + "].");
        assertThat(found("PRE-10")).hasSize(1);
    }

    @Test
    void aNameOfTwoThingsIsFoundWhicheverOfThemIsPrinted() {
        small.prove(small.say(small.thing("Company"), "name", "ACME trading"), letter, "Busan");
        change(block(BlockKind.PROFILES).switched(false));
        assertThat(found("PRE-12")).as("the older of the two is cited").hasSize(1);
    }

    @Test
    void whatIsCoveredIsFoundHoweverOftenThePictureWasMadeAnewAndAlsoWhereItIsAPortrait() throws Exception {
        Evidence whole = picture("whole.png", 1200);
        Evidence covered = madeFrom(whole, picture("covered.png", 1201), "redact");
        Evidence cut = madeFrom(covered, picture("cut.png", 1202), "crop");
        new Composer(small.open).plate(Composition.of(small.open, report), cut);
        assertThat(found("PRE-21")).isEmpty();
        Entity kim = kim();
        Statement likeness = small.say(kim, Property.LIKENESS, whole.ref().toString());
        Passage all = new Passage(Ids.next(), whole.id(), 1, 0, 0, "", "", "", "");
        small.open.write("test", change -> {
            change.put(all);
            change.put(new Citation(Ids.next(), likeness.id(), all.id(), Stance.SUPPORTS, Credibility.ofDigit(2)));
        });
        new Composer(small.open).add(Composition.of(small.open, report), BlockKind.FIGURE, "Chart", null);
        assertThat(found("PRE-21")).extracting(Finding::object).containsExactly(whole.ref().toString());
    }

    @Test
    void whatAPlateCoversMayNotBeCitedForItsWords() throws Exception {
        Evidence whole = picture("whole.png", 1200);
        Entity kim = kim();
        Statement likeness = small.say(kim, Property.LIKENESS, "seen");
        Passage face = new Passage(Ids.next(), whole.id(), 1, 0, 0, "", "", "", "0.15000,0.12000,0.05000,0.05000");
        small.open.write("test", change -> {
            change.put(face);
            change.put(new Citation(Ids.next(), likeness.id(), face.id(), Stance.SUPPORTS, Credibility.ofDigit(2)));
        });
        say("Somebody is seen [@" + likeness.ref() + "].");
        Evidence elsewhere = madeFrom(whole, picture("elsewhere.png", 1201), "redact", COVERING_PART.formatted(0, 0, "{\"x\":0.5,\"y\":0.5,\"width\":0.2,\"height\":0.2}"));
        new Composer(small.open).plate(Composition.of(small.open, report), elsewhere);
        assertThat(found("PRE-21")).isEmpty();
        Evidence covered = madeFrom(whole, picture("covered.png", 1202), "redact", COVERING_PART.formatted(0, 0, "{\"x\":0.1,\"y\":0.1,\"width\":0.2,\"height\":0.1}"));
        new Composer(small.open).plate(Composition.of(small.open, report), madeFrom(covered, picture("cut.png", 1203), "crop"));
        assertThat(found("PRE-21")).singleElement().satisfies(f -> {
            assertThat(f.isObstacle()).isTrue();
            assertThat(f.object()).isEqualTo(whole.ref().toString());
            assertThat(f.message()).contains(covered.ref() + ", p. 1");
        });
    }

    @Test
    void wordsThatACopyCoversMayNotBeQuoted() throws Exception {
        Evidence covered = madeFrom(letter, picture("letter.png", 1200), "redact", COVERING_PART.formatted(0, 4, "null"));
        new Composer(small.open).plate(Composition.of(small.open, report), covered);
        assertThat(found("PRE-21")).extracting(Finding::object).containsExactly(letter.ref().toString());
    }

    @Test
    void wordsThatTheirPageDoesNotShowAreToBeLookedForUnderWhatACopyCovers() throws Exception {
        Evidence covered = madeFrom(letter, picture("letter.png", 1200), "redact", COVERING_PART.formatted(0, 0, "{\"x\":0.1,\"y\":0.1,\"width\":0.2,\"height\":0.1}"));
        new Composer(small.open).plate(Composition.of(small.open, report), covered);
        assertThat(found("PRE-21")).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARN);
            assertThat(f.object()).isEqualTo(letter.ref().toString());
            assertThat(f.message()).contains(covered.ref() + ", p. 1", "not known");
        });
        placed(new Markup(Markup.Kind.PLACE, 0, 4, "0.80000,0.80000,0.10000,0.02000"));
        assertThat(found("PRE-21")).as("one word of three has a place elsewhere").singleElement().satisfies(f -> assertThat(f.message()).contains("not known"));
        placed(new Markup(Markup.Kind.PLACE, 0, 20, "0.40000,0.80000,0.50000,0.02000"));
        assertThat(found("PRE-21")).as("all have").isEmpty();
    }

    private void placed(Markup words) {
        PageText text = small.open.where(PageText.class, "evidenceId", letter.id()).getFirst();
        small.open.write("test", change -> change.put(new PageText(text.id(), text.evidenceId(), text.page(), text.obtained(), text.text(), Markup.written(List.of(words)))));
    }

    private static final String COVERING_PART = "{\"kind\":\"REDACT\",\"page\":0,\"parts\":[{\"page\":1,\"start\":%d,\"end\":%d,\"area\":%s}],\"marks\":[]}";

    private Evidence madeFrom(Evidence source, Evidence made, String how) {
        return madeFrom(source, made, how, "{}");
    }

    private Evidence madeFrom(Evidence source, Evidence made, String how, String recipe) {
        small.open.write("test", change -> {
            change.put(new Derived(Ids.next(), made.id(), how, 1, recipe));
            change.put(new Evidence(made.id(), made.number(), made.title(), made.fileName(), made.mediaType(), made.size(), made.sha256(), null, "", "", "", "",
                made.capture(), "", 1, made.handling(), null, source.id(), made.status(), ""));
        });
        return small.open.find(Evidence.class, made.id()).orElseThrow();
    }

    @Test
    void whatAChartShowsAsItWasKnownOnceIsHandledAsItMayBeHandledNow() throws Exception {
        Statement said = small.prove(small.say(small.thing("Company"), "name", "Belka"), letter, "Busan");
        Statement secret = new Statement(said.id(), said.number(), said.entityId(), "name", "Belka", null, "", "", "", "", said.claimType(), said.status(), false, "", Handling.RED, "");
        small.open.write("test", change -> change.put(secret));
        Instant then = small.open.lastChange().at();
        // What is written in the same millisecond was known then too.
        while (!small.open.now().isAfter(then)) Thread.onSpinWait();
        small.open.write("test", change -> change.put(secret.withStatus(StatementStatus.RETRACTED, "gone")));
        change(block(BlockKind.PROFILES).switched(false));
        new Composer(small.open).add(Composition.of(small.open, report), BlockKind.FIGURE, "Chart", null);
        ChartDocument chart = ChartDocument.create(small.open, "Chart", small.dossier(), fonts, Progress.NONE);
        WriteOptions clear = new WriteOptions(small.open.lastChange().at(), Optional.of(Handling.CLEAR), ReportForm.MARKDOWN, false);
        assertThat(new ReportWriter(small.open, small.dossier(), fonts).write(report, clear, Progress.NONE).refs()).doesNotContain(secret.ref().toString());
        chart.show(ChartFilter.NONE.known(Optional.of(then)));
        assertThat(new ReportWriter(small.open, small.dossier(), fonts).write(report, clear, Progress.NONE).findings()).extracting(ReportFinding::code, ReportFinding::place)
            .contains(tuple("PRE-03", secret.ref().toString()));
    }

    @Test
    void aJudgementIsStaleWhenWhatItRestsOnChangedUntilItIsJudgedAnew() {
        say("Nothing.");
        Judgement judgement = judged("boxes were shipped");
        new Reasoning(small.open).rest(judgement, List.of(name.ref()));
        assertThat(found("PRE-23")).isEmpty();
        small.open.write("test", change -> change.put(name.saying("name", "Acme Shipping", null)));
        assertThat(found("PRE-23")).singleElement().satisfies(f -> {
            assertThat(f.object()).isEqualTo(name.ref().toString());
            assertThat(f.message()).contains("boxes were shipped");
            assertThat(f.block()).isEqualTo(block(BlockKind.JUDGEMENTS).id());
        });
        small.open.write("test", change -> change.put(new Judgement(judgement.id(), judgement.position(), judgement.text(), Likelihood.LIKELY, Confidence.LOW, "", "")));
        assertThat(found("PRE-23")).isEmpty();
    }

    @Test
    void aSectionIsToBeReadAgainOnceHoweverMuchOfARelationHasChanged() {
        Entity owns = small.owns(acme, small.named("Company", "Belka"));
        for (String end : List.of("owner", "asset")) small.prove(small.said(owns, end), letter, "Busan");
        say("Acme Trading owns it [@" + owns.ref() + "].");
        for (String end : List.of("owner", "asset")) {
            Statement said = small.said(owns, end);
            small.open.write("test", change -> change.put(said.claimed(ClaimType.MEDIA_REPORT, "2012", "")));
        }
        assertThat(found("PRE-23")).extracting(Finding::object).containsExactly(owns.ref().toString());
    }

    @Test
    void whatWasLetStandIsOpenAgainWhenWhatIsCitedChangesOnceMore() {
        small.open.write("test", change -> change.put(name.saying("name", "Acme Shipping", null)));
        override(found("PRE-23").getFirst(), "Only the name.");
        assertThat(found("PRE-23").getFirst().isOpen()).isFalse();
        small.open.write("test", change -> change.put(name.saying("name", "Acme Mining", null)));
        assertThat(found("PRE-23").getFirst().isOpen()).isTrue();
    }

    @Test
    void eachSentenceThatClaimsWithoutCitingIsFoundAndLongOnesAreNotTakenForEachOther() {
        String beginning = "Acme Trading is " + "very ".repeat(30);
        say(beginning + "old. " + beginning + "rich.");
        List<Finding> both = found("PRE-01");
        assertThat(both).hasSize(2).extracting(f -> f.spot().mark()).doesNotHaveDuplicates();
        override(both.getFirst(), "Known.");
        assertThat(found("PRE-01")).filteredOn(Finding::isOpen).hasSize(1);
    }

    @Test
    void whereADocumentWasFoundAtASiteOfTheCaseIsPrintedSoThatNobodyIsLedThere() {
        small.prove(small.say(small.thing("Domain"), "name", "front.example"), letter, "Busan");
        small.open.write("test", change -> change.put(letter.withOrigin(null, "", "", "https://www.front.example/a.b")));
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, false);
        String printed = new String(new ReportWriter(small.open, small.dossier(), fonts).write(report, options, Progress.NONE).bytes(), StandardCharsets.UTF_8);
        assertThat(printed).contains("https://www\\[.\\]front\\[.\\]example/a.b").doesNotContain("www.front.example");
        assertThat(found("PRE-20")).isEmpty();
    }

    @Test
    void aStrongWordBesideANameAsksForARecord() {
        say("This proves that Acme Trading shipped [@" + name.ref() + "]. It proves nothing else.");
        assertThat(found("PRE-07")).singleElement().satisfies(f -> assertThat(f.message()).contains("proves"));
        small.open.write("test", change -> change.put(name.claimed(ClaimType.REGISTRY_RECORD, "", "")));
        assertThat(found("PRE-07")).isEmpty();
    }

    @Test
    void aReportNeedsADisclaimerAndAMethod() {
        change(block(BlockKind.DISCLAIMER).switched(false));
        change(block(BlockKind.GRADING).switched(false));
        assertThat(found("PRE-08")).extracting(Finding::severity).containsExactly(Severity.BLOCK, Severity.WARN);
        change(block(BlockKind.SECTION).withWords("Scope and method", "Nothing."));
        assertThat(found("PRE-08")).extracting(Finding::severity).containsExactly(Severity.BLOCK);
    }

    @Test
    void manySourcesThatCopyFromOneAreToldToBeOne() {
        Entity owner = small.thing("Company");
        small.prove(small.say(owner, "name", "Belka"), letter, "Busan");
        Entity owns = small.owns(owner, acme);
        for (String paper : List.of("Daily", "Weekly")) {
            Evidence article = small.document(paper, "Belka owns Acme.", Handling.CLEAR, small.source(paper, Reliability.B, "agency"));
            for (String end : List.of("owner", "asset")) small.prove(small.said(owns, end), article, "Belka owns");
        }
        assertThat(found("PRE-09")).singleElement().satisfies(f -> assertThat(f.message()).contains("Daily, Weekly", "upstream"));
    }

    @Test
    void whatCannotBothBeTrueMayNotBothBePrinted() {
        Statement first = small.prove(small.say(acme, "incorporationDate", "2005"), letter, "Busan");
        small.prove(small.say(acme, "incorporationDate", "2012"), letter, "boxes");
        assertThat(found("PRE-10")).singleElement().satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.BLOCK));
        small.open.write("test", change -> change.put(first.withPreferred(true, "the register")));
        assertThat(found("PRE-10")).isEmpty();
    }

    @Test
    void aNameOfTwoThingsIsFound() {
        Entity other = small.thing("Company");
        small.prove(small.say(other, "name", "ACME trading"), letter, "Busan");
        assertThat(found("PRE-12")).singleElement().satisfies(f -> assertThat(f.message()).contains("N-1", "N-2"));
    }

    private Evidence picture(String fileName, int width) throws Exception {
        Path file = temp.resolve(fileName);
        ImageIO.write(new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        new Intake(small.open).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return small.open.all(Evidence.class).getLast();
    }

    @Test
    void aPictureNobodyRefersToAndAReferenceToNothingAreFound() throws Exception {
        Evidence picture = picture("front.png", 300);
        new Composer(small.open).plate(Composition.of(small.open, report), picture);
        say("See [#The lost table].");
        assertThat(found("PRE-18")).extracting(Finding::message).anyMatch(m -> m.contains("The lost table") && m.contains("no longer"))
            .anyMatch(m -> m.startsWith("Figure 1, “" + picture.title() + "”")).hasSize(2);
    }

    @Test
    void aBundleForACourtRefersToItsPicturesByItself() throws Exception {
        new Composer(small.open).plate(Composition.of(small.open, report), picture("front.png", 300));
        assertThat(found("PRE-18")).hasSize(1);
        new Composer(small.open).cover(Composition.of(small.open, report), report.as(Preset.COURT));
        report = report.as(Preset.COURT);
        assertThat(found("PRE-18")).isEmpty();
    }

    @Test
    void aPictureNeedsASourceAPlaceAndEnoughDots() throws Exception {
        Evidence picture = picture("front.png", 300);
        new Composer(small.open).plate(Composition.of(small.open, report), picture);
        say("[#" + picture.title() + "] shows the front.");
        assertThat(found()).extracting(Finding::code).containsExactly("PRE-13", "PRE-14", "PRE-15");
        small.open.write("test", change -> change.put(picture.withOrigin(null, "", "", "https://front.example/")));
        assertThat(found()).extracting(Finding::code).containsExactly("PRE-15");
    }

    @Test
    void aPlateSaysByWhichRightItIsShownOrTheDisclaimerDoesForAll() throws Exception {
        Evidence picture = picture("front.png", 1200);
        small.open.write("test", change -> change.put(picture.withOrigin(null, "", "", "https://front.example/")));
        new Composer(small.open).plate(Composition.of(small.open, report), picture);
        say("[#" + picture.title() + "] shows the front [@" + name.ref() + "].");
        assertThat(found()).isEmpty();
        change(block(BlockKind.DISCLAIMER).withWords("Disclaimer", "Open sources only."));
        assertThat(found()).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("by which right");
            assertThat(f.isObstacle()).isFalse();
        });
        change(block(BlockKind.PLATE).withWords(picture.title(), "Copyright of its maker, shown as a quotation."));
        assertThat(found()).isEmpty();
    }

    @Test
    void aChartThatRestsOnNothingHasNoSource() {
        small.say(small.thing("Company"), "name", "Nobody Knows");
        new Composer(small.open).add(Composition.of(small.open, report), BlockKind.FIGURE, "Chart", null);
        assertThat(found("PRE-13")).as("the chart shows Acme, which a document names").isEmpty();
        small.open.write("test", change -> small.open.all(Citation.class).forEach(change::delete));
        assertThat(found("PRE-13")).singleElement().satisfies(f -> assertThat(f.isObstacle()).isTrue());
    }

    @Test
    void aRowThatNoPageHasRoomForIsFound() {
        say("| What | How |\n|---|---|\n| Acme Trading | " + "shipped boxes of radios and more of them ".repeat(600) + "[@" + name.ref() + "] |\n\nSee [#Findings].");
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty());
        Written written = new ReportWriter(small.open, small.dossier(), fonts).write(report, options, Progress.NONE);
        assertThat(new Preflight(small.open).of(report, small.dossier(), options, written, Progress.NONE)).extracting(Finding::code, Finding::message)
            .filteredOn(t -> t.toList().getFirst().equals("PRE-18")).singleElement().satisfies(t -> assertThat(t.toList().get(1).toString()).contains("begins on page"));
    }

    @Test
    void aSummaryOfMoreThanTwoPagesIsFound() {
        assertThat(summarised(40)).isEmpty();
        assertThat(summarised(160)).singleElement().satisfies(f -> assertThat(f.message()).contains("takes 6 pages"));
    }

    /** What is found of a summary of so many short paragraphs. */
    private List<Finding> summarised(int lines) {
        Report kept = new Report(Ids.next(), "Brief " + lines, "", "", "", "", "", "", Handling.CLEAR, "Brief", "en");
        small.open.write("report.add", change -> {
            change.put(kept);
            change.put(new Block(Ids.next(), kept.id(), 0, BlockKind.SUMMARY, "In brief", "It shipped radios to a port.\n\n".repeat(lines), null, true));
            change.put(new Block(Ids.next(), kept.id(), 1, BlockKind.PROFILES, "Profiles", "", null, true));
        });
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty());
        Written written = new ReportWriter(small.open, small.dossier(), fonts).write(kept, options, Progress.NONE);
        return new Preflight(small.open).of(kept, small.dossier(), options, written, Progress.NONE).stream().filter(f -> f.code().equals("RPT-06")).toList();
    }

    @Test
    void whatIsCoveredInOnePlateMayNotBeSeenInAnother() throws Exception {
        Evidence whole = picture("whole.png", 1200);
        Evidence covered = madeFrom(whole, picture("covered.png", 1201), "redact");
        new Composer(small.open).plate(Composition.of(small.open, report), covered);
        assertThat(found("PRE-21")).isEmpty();
        new Composer(small.open).plate(Composition.of(small.open, report), whole);
        assertThat(found("PRE-21")).extracting(Finding::object).containsExactly(whole.ref().toString());
    }

    @Test
    void aChartOfMoreThanFortyThingsIsFound() {
        for (int i = 0; i < 41; i++) small.thing("Company");
        new Composer(small.open).add(Composition.of(small.open, report), BlockKind.FIGURE, "Chart", null);
        assertThat(found("PRE-17")).anyMatch(f -> f.message().contains("42 entities"));
    }

    @Test
    void aHeadingWithNothingBelowAndACitationOfNothingAreFound() {
        say("## Empty\n\n## Full\n\nWords [@E-999].");
        assertThat(found("PRE-18")).extracting(Finding::message).anyMatch(m -> m.contains("Empty")).anyMatch(m -> m.contains("@E-999")).hasSize(2);
    }

    @Test
    void aHeadingWithoutWordsIsFound() {
        say("### \n\nWords [@S-1].\n\n### Full\n\nMore [@S-1].");
        assertThat(found("PRE-18")).extracting(Finding::message).singleElement().asString().contains("has no words");
    }

    @Test
    void likelihoodAndConfidenceStandApartAndInWordsOfOneScale() {
        say("It is *very likely* [@S-1]. Our confidence is high.");
        assertThat(found("PRE-19")).isEmpty();
        say("It is likely that the share is 12.5. Our confidence is low [@S-1].");
        assertThat(found("PRE-19")).as("the end of a sentence is seen behind a decimal number").isEmpty();
        say("It is likely, with high confidence [@S-1].\n\nThe rest is highly improbable [@S-1].");
        assertThat(found("PRE-19")).extracting(Finding::message).anyMatch(m -> m.contains("with high confidence")).anyMatch(m -> m.contains("highly improbable")).hasSize(2);
    }

    @Test
    void aLinkToASiteTheCaseIsAboutIsFound() {
        Entity site = small.thing("Domain");
        small.prove(small.say(site, "name", "radios.example"), letter, "Busan");
        say("See [the shop](https://www.radios.example/shop) and [another](https://example.org/) [@S-1].");
        assertThat(found("PRE-20")).singleElement().satisfies(f -> assertThat(f.message()).contains("https://www.radios.example/shop"));
    }

    @Test
    void aFolderOfThisComputerIsFound() {
        say("Kept in " + small.open.folder().toAbsolutePath() + " [@S-1].");
        assertThat(found("PRE-21")).singleElement().satisfies(f -> assertThat(f.block()).isEqualTo(block(BlockKind.SECTION).id()));
    }

    @Test
    void aFolderOfSomebodyIsFoundAndAWebAddressIsNone() {
        say("Found under C:\\Users\\quill\\radios and https://radios.example/home/quill/list [@S-1].");
        assertThat(found("PRE-21")).hasSize(1);
        say("See https://radios.example/home/quill/list [@S-1].");
        assertThat(found("PRE-21")).isEmpty();
        say("Found in /home/quill/radios.pdf [@S-1].");
        assertThat(found("PRE-21")).hasSize(1);
    }

    @Test
    void aQuotationIsAlsoReadWhereItsCitationStandsAtTheEndOfTheSentence() {
        say("It wrote that it “shipped forty-five boxes of radios” to nobody in particular [@E-001].");
        assertThat(found("PRE-22")).isEmpty();
        say("It wrote that it “shipped fifty-five boxes of old radios” to nobody in particular [@E-001].");
        assertThat(found("PRE-22")).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("fifty-five boxes");
            assertThat(f.isObstacle()).as("only surely when the citation is right behind it").isFalse();
        });
        say("It was a “front company” for others [@E-001]. Nobody “ever said what all these people quote” of it.");
        assertThat(found("PRE-22")).as("words at arm's length, and a quotation for which nothing is cited").isEmpty();
    }

    @Test
    void aQuotationThatItsDocumentDoesNotHaveForbidsTheReport() {
        say("It “shipped forty-five  boxes … in Busan” [@E-001].");
        assertThat(found("PRE-22")).isEmpty();
        say("It \"shipped fifty-five boxes\" [@E-001].");
        assertThat(found("PRE-22")).singleElement().satisfies(f -> assertThat(f.isObstacle()).isTrue());
        small.open.write("test", change -> change.put(letter.withArchive("", "ko")));
        assertThat(found("PRE-22")).as("a translation").isEmpty();
    }

    @Test
    void aSectionIsStaleWhenWhatItCitesHasChangedSinceAndNotWhenItWasChangedBack() {
        small.open.write("test", change -> change.put(name.saying("name", "Acme Shipping", null)));
        assertThat(found("PRE-23")).singleElement().satisfies(f -> assertThat(f.object()).isEqualTo(name.ref().toString()));
        small.open.undo();
        assertThat(found("PRE-23")).isEmpty();
        small.open.write("test", change -> change.put(name.saying("name", "Acme Shipping", null)));
        say("Acme Shipping shipped boxes [@" + name.ref() + "].");
        assertThat(found("PRE-23")).isEmpty();
    }

    private void override(Finding finding, String reason) {
        new Composer(small.open).override(Composition.of(small.open, report), finding.waived(report.id(), reason, "A. Analyst", small.open.now()));
    }

    @Test
    void anOverrideStandsWithItsReasonUntilTheFindingIsAnotherOneOrItIsTakenBack() {
        say("It proves that Acme Trading is old [@S-1].");
        override(found("PRE-07").getFirst(), "The word is the author's.");
        override(found("PRE-07").getFirst(), "A quotation.");
        assertThat(found("PRE-07")).singleElement().satisfies(f -> {
            assertThat(f.isOpen()).isFalse();
            assertThat(f.waiver().orElseThrow().reason()).isEqualTo("A quotation.");
        });
        small.open.undo();
        assertThat(found("PRE-07").getFirst().waiver().orElseThrow().reason()).isEqualTo("The word is the author's.");
        say("It proves that Acme Trading is young [@S-1].");
        assertThat(found("PRE-07").getFirst().isOpen()).as("another sentence").isTrue();
        say("It proves that Acme Trading is old [@S-1].");
        new Composer(small.open).reopen(found("PRE-07").getFirst().waiver().orElseThrow());
        assertThat(found("PRE-07").getFirst().isOpen()).isTrue();
    }

    private Optional<String> remedy(String code) {
        Remedies remedies = new Remedies(small.open, "A. Analyst");
        Finding finding = found(code).getFirst();
        Optional<String> name = remedies.name(Composition.of(small.open, report), finding);
        remedies.apply(Composition.of(small.open, report), finding);
        return name;
    }

    @Test
    void aMissingDisclaimerIsPutInAtTheBeginningInOneStep() {
        small.open.write("test", change -> change.delete(block(BlockKind.DISCLAIMER)));
        assertThat(remedy("PRE-08")).isPresent();
        assertThat(found("PRE-08")).isEmpty();
        assertThat(Composition.of(small.open, report).blocks().getFirst().kind()).isEqualTo(BlockKind.DISCLAIMER);
        small.open.undo();
        assertThat(found("PRE-08")).hasSize(1);
        change(block(BlockKind.SECTION).withWords("Disclaimer", ""));
        assertThat(remedy("PRE-08")).isPresent();
    }

    @Test
    void aLinkToASiteTheCaseIsAboutCanBeWrittenSoThatNobodyFollowsIt() {
        small.prove(small.say(small.thing("Domain"), "name", "radios.example"), letter, "Busan");
        say("See [the shop](https://www.radios.example/shop.html) and https://example.org/a [@S-1].");
        assertThat(remedy("PRE-20")).isPresent();
        assertThat(block(BlockKind.SECTION).text()).isEqualTo("See the shop (hxxps://www[.]radios[.]example/shop.html) and https://example.org/a [@S-1].");
        assertThat(found("PRE-20")).isEmpty();
    }

    @Test
    void aPlaceFoundAgainCanBeConfirmedAndALostOneCannot() {
        Passage place = small.open.all(Passage.class).getFirst();
        small.open.write("test", change -> change.put(place.moved(1, 0, 12)));
        assertThat(found("PRE-22").getFirst().spot().passage()).isEqualTo(place.id());
        assertThat(remedy("PRE-22")).isPresent();
        assertThat(found("PRE-22")).isEmpty();
        small.open.write("test", change -> change.put(place.lost()));
        assertThat(remedy("PRE-22")).isEmpty();
    }

    @Test
    void theFindingsAreAListToWorkThrough() throws Exception {
        change(block(BlockKind.DISCLAIMER).switched(false));
        say("It proves that Acme Trading is old [@S-1].");
        override(found("PRE-07").getFirst(), "A quotation.");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        FindingList.write(found(), Path.of("a.txt"), text);
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("Forbids a release (1)\n[ ] PRE-08 Disclaimer: ", "To look at (0, 1 overridden)\n[x] PRE-07 Findings: ", "\n    Overridden by A. Analyst on ", ": A quotation.\n");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        FindingList.write(found(), Path.of("a.csv"), table);
        assertThat(table.toString(StandardCharsets.UTF_8).lines()).hasSize(3).anyMatch(l -> l.startsWith("PRE-07,WARN,Findings,") && l.contains("A quotation.,A. Analyst,"));
    }

    private Release.Released released(boolean draft) {
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, false, draft);
        return new Release(small.open, small.dossier(), fonts, new Preflight(small.open)).write(report, options, Progress.NONE);
    }

    private static String words(Release.Released released) {
        return new String(released.written().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsForbiddenIsRefusedWithoutADraftAndADraftWhenItIsLetStand() {
        assertThat(words(released(false))).doesNotContain("NOT CLEARED");
        change(block(BlockKind.DISCLAIMER).switched(false));
        assertThatThrownBy(() -> released(false)).isInstanceOf(UserProblem.class).hasMessageContaining("PRE-08");
        assertThat(words(released(true))).contains("DRAFT - NOT CLEARED");
        override(found("PRE-08").getFirst(), "For the desk only.");
        Release.Released letStand = released(false);
        assertThat(letStand.draft()).isTrue();
        assertThat(words(letStand)).contains("DRAFT - NOT CLEARED");
    }

    @Test
    void aDisputedStatementIsNoContradiction() {
        small.prove(small.say(acme, "incorporationDate", "2005"), letter, "Busan");
        small.set(small.prove(small.say(acme, "incorporationDate", "2012"), letter, "boxes"), StatementStatus.DISPUTED, "a slip");
        assertThat(found("PRE-10")).isEmpty();
    }
}
