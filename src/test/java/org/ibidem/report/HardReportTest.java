package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Preset;
import org.ibidem.model.Reliability;
import org.ibidem.model.Report;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A report of a case that nobody made for printing: names in many scripts, long tables, long words, texts full of signs, owners of dozens. */
@Tag("slow")
class HardReportTest {
    private static final String ADDRESS = "https://files.example/" + "a1b2c3d4e5".repeat(30) + "?q=" + "x".repeat(200);
    @TempDir Path temp;
    private SmallCase small;
    private Evidence paper;

    @BeforeEach
    void fill() {
        small = new SmallCase(temp);
        paper = small.document("A “quoted” paper: 'what she said'", "He said \"it was 'ours' then\" and left. Harbour Trading owns Boat.", Handling.CLEAR, small.source("The Daily", Reliability.C, "one upstream"));
        Entity firm = small.named("Company", "Harbour Trading");
        for (String name : List.of("하버 무역", "港口贸易", "Харбор Трейдинг", "شرکت بندر", "Λιμάνι Εμπορική", "Hàrbőr Trađing")) small.say(firm, "alias", name);
        small.prove(small.said(firm, "name"), paper, "Harbour Trading");
        small.set(small.prove(small.say(firm, "incorporationDate", "2019-05-07"), paper, "it was 'ours' then"), StatementStatus.DISPUTED, "two registers");
        small.say(firm, "incorporationDate", "2021");
        small.say(firm, "notes", "<b>raw</b> & ] [ ` * _ | \\ $ {0} 'n' ‮reversed‬ " + ADDRESS);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Written written(ReportForm form) {
        ReportWriter writer = new ReportWriter(small.open, small.dossier(), new Fonts());
        return writer.write(writer.find("").orElseThrow(), new WriteOptions(small.open.lastChange().at(), Optional.empty(), form, false), Progress.NONE);
    }

    private void section(String text) {
        new Composer(small.open).section(Composition.first(small.open), "Hard [@E-001] words", text);
    }

    private static List<String> pages(Written written) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(written.bytes())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    @Test
    void theProfileOfAnOwnerOfDozensNeverLeavesItsHeadAlone() throws IOException {
        Entity asset = small.named("Asset", "Boat");
        for (int owner = 0; owner < 3; owner++) {
            Entity holder = small.named("Company", "Owner " + (char) ('A' + owner));
            for (int i = 0; i < 24 + 3 * owner; i++) small.owns(holder, i == 0 ? asset : small.named("Asset", "A vessel whose very long name takes more than one line of the page, number " + owner + "-" + i));
        }
        Written written = written(ReportForm.PDF);
        assertThat(written.findings()).extracting(ReportFinding::code).doesNotContain("PRE-18.row");
        assertThat(pages(written).stream().skip(1)).allSatisfy(page -> assertThat(page.lines().filter(line -> !line.isBlank()).count()).isGreaterThan(5));
    }

    @Test
    void citationsThatWouldStandAsTypedAreFound() {
        section("## A heading [@E-001, p. 1]\n\nShe said so [@adnet and left [@E-001].\n\nNobody ended this [@E-001, p. 1\n");
        assertThat(written(ReportForm.MARKDOWN).findings()).filteredOn(f -> f.sentence().matches("PRE-18\\.(typed|headed)")).extracting(ReportFinding::message, ReportFinding::place)
            .containsExactlyInAnyOrder(tuple("[@E-001]", "8 Hard [@E-001] words"), tuple("[@E-001, p. 1]", "8.1 A heading [@E-001, p. 1]"), tuple("", "[@adnet"), tuple("", "[@E-001, p. 1"));
    }

    @Test
    void onlyWhatAPassageSupportsCountsAsTiedToOne() throws IOException {
        String all = String.join("", pages(written(ReportForm.PDF))).replaceAll("\\s+", " ");
        assertThat(all).contains("2 of 10 statements are tied to passages, of 1 independent origin");
    }

    @Test
    void theTimelineSaysWhatHappenedAndNotWhichFieldHoldsTheDay() {
        small.say(small.named("Event", "Opening of the tender"), "date", "2025-01-20");
        Entity listing = small.named("Sanction", "Struck from tenders");
        small.put(listing, "entity", "", small.open.all(Entity.class).getFirst().id(), ClaimType.MEDIA_REPORT);
        small.say(listing, "authority", "The Ministry");
        small.say(listing, "listingDate", "2026-05-05");
        assertThat(new String(written(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8)).contains("| 20 January 2025 | Opening of the tender (proposed) |", "| 5 May 2026 | Harbour Trading: listed by The Ministry (proposed) |");
    }

    @Test
    void noLevelOfHeadingsIsLeftOutAndWhatIsBelowOneWithoutANumberHasNone() {
        section("### Third\n\nWords.\n\n## Second\n\nWords.\n\n### Third again\n\nWords.");
        Composer composer = new Composer(small.open);
        Block disclaimer = Composition.first(small.open).blocks().getFirst();
        composer.edit(Composition.first(small.open), disclaimer.id(), b -> b.withWords(b.title(), "## Of pictures\n\nWords."));
        assertThat(new String(written(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8).lines().filter(l -> l.matches("#+ .*(Third|Second|Of pictures).*")))
            .containsExactly("### Of pictures", "### 8.1 Third", "### 8.2 Second", "#### 8.2.1 Third again");
    }

    @Test
    void theWordsOfWhatHasNoPagesFillPagesWithoutBreakingARow() {
        Entity firm = small.named("Company", "Prolific");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) text.append("Prolific paid the sum number ").append(i).append(" to somebody whom it never named.\n");
        Evidence ledger = small.document("Ledger", text.toString(), Handling.CLEAR, null);
        StringBuilder cited = new StringBuilder();
        for (int i = 0; i < 120; i++) cited.append("It paid [@").append(small.prove(small.say(firm, "notes", "Paid " + i), ledger, "the sum number " + i + " to somebody").ref()).append("].\n\n");
        section(cited.toString());
        Report report = Composition.first(small.open).report();
        new Composer(small.open).cover(Composition.first(small.open), report.as(Preset.FACT_CHECK));
        assertThat(written(ReportForm.PDF).findings()).extracting(ReportFinding::sentence).doesNotContain("PRE-18.row");
    }

    @Test
    void theNumberOfAPageStandsBesideTheLastLineOfALongName() throws IOException {
        for (int i = 0; i < 30; i++) small.named("Company", "Office of Foreign Assets and of Things Cont" + "r".repeat(i));
        String index = pages(written(ReportForm.PDF)).stream().filter(page -> page.contains("Each name with the page of its profile")).findFirst().orElseThrow();
        assertThat(index.lines().filter(line -> line.matches("\\s*\\d+\\s*"))).isEmpty();
    }

    @Test
    void codeStandsInMarkdownAsItWasWritten() {
        section("Under `C:\\Users\\quill` and ``a`b`` and `cat | sort`.\n\n| A | B |\n|---|---|\n| `x\\|y` | 2 |");
        assertThat(new String(written(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8)).contains("Under `C:\\Users\\quill` and ``a`b`` and `cat | sort`", "| `x\\|y` | 2 |");
    }

    @Test
    void aParagraphThatMostlyRunsFromTheRightDoesSoAsAWhole() {
        section("قالت *شركة الميناء* إنها لا **تعرف** أحدا [@E-001].\n\nدוד is no director.\n\n- אין לו *דבר*");
        assertThat(new String(written(ReportForm.WEB).bytes(), StandardCharsets.UTF_8)).contains("<p dir=\"rtl\">", "<li dir=\"rtl\">").containsOnlyOnce("<p dir=");
    }

    @Test
    void aTableThatNothingNamesHasItsNumberAlone() throws IOException {
        section("### \n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
        assertThat(new String(written(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8)).containsPattern("\\*\\*Table \\d\\.\\*\\*").doesNotContain(". .**");
    }

    @Test
    void whateverIsWrittenTheReportIsArchivalAndAccessible() throws Exception {
        String rows = IntStream.range(0, 200).mapToObj(i -> "| " + i + " | row " + i + " [@E-001] | " + (i % 50 == 0 ? ADDRESS : "더 길게 更长 длиннее") + " |").collect(Collectors.joining("\n"));
        section("### A third level first\n\nWords.\n\n## A heading with a note [@E-001, p. 1]\n\nShe wrote: “He said ‘it was \"ours\" then’” [@E-001].\n\n### \n\n" + ADDRESS + "\n\n| No. | What | Where |\n|---|---|---|\n" + rows
            + "\n\n1. one\n   - two\n     > three [@E-001]\n\n---\n\n`code` and ~~gone~~ and [a link](" + ADDRESS + ") and ![](missing.png) and [@adnet and @N-999.\n");
        Written written = written(ReportForm.PDF);
        assertThat(ArchivalPdfTest.broken(written.bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(ArchivalPdfTest.broken(written.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(written(ReportForm.PDF).bytes()).isEqualTo(written.bytes());
        assertThat(String.join("", pages(written))).contains("하버 무역", "港口贸易", "Харбор Трейдинг", "Λιμάνι", "Hàrbőr Trađing", "row 199");
    }
}
