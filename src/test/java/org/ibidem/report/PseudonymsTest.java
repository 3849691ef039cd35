package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ibidem.Photos;
import org.ibidem.SmallCase;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.PropertyTest;
import org.ibidem.evidence.Portraying;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that names nobody but those whom an authority has named. */
@Tag("slow")
class PseudonymsTest {
    private static final List<String> NEVER = List.of("kim chol su", "chol su kim", "kim, chol-su", "김철수", "ps-836410", "ada byron", "countess");
    @TempDir Path temp;
    private SmallCase small;
    private Report report;
    private Statement passport;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        Evidence letter = small.document("Letter of KIM, Chol-su", "Kim Chol Su (김철수) signed with passport PS-836410 for Acme. Ada Byron was there. Ri Won Ho is listed.", Handling.CLEAR,
            small.source("Ada Byron", Reliability.B, ""));
        Entity kim = small.thing("Person");
        Statement name = small.prove(small.say(kim, "name", "Kim Chol Su"), letter, "Kim Chol Su (김철수) signed");
        small.open.write("test", change -> change.put(name.inScript("김철수", "ko")));
        small.say(kim, "alias", "KIM, Chol-su");
        passport = small.prove(small.say(kim, "passportNumber", "PS-836410"), letter, "passport PS-836410");
        Entity ada = small.named("Person", "Ada Byron");
        small.say(ada, "alias", "The Countess");
        Entity ri = small.named("Person", "Ri Won Ho");
        Entity sanction = small.thing("Sanction");
        small.say(sanction, "authority", "UN");
        small.put(sanction, "entity", "", ri.id(), ClaimType.OFFICIAL_FINDING);
        small.owns(kim, small.named("Company", "Kim Chol Su Trading"));
        compose("Ada Byron met Chol Su Kim and 김철수는 signed [@" + passport.ref() + "].");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void compose(String text) {
        report = new Report(Ids.next(), "The case of Kim Chol Su", "With Ada Byron", "", "An Author", "", "", "", Handling.CLEAR, "Kim Chol Su", "en");
        small.open.write("report.add", change -> {
            change.put(report);
            for (BlockKind kind : BlockKind.values()) {
                change.put(new Block(Ids.next(), report.id(), kind.ordinal(), kind, kind.name(), kind == BlockKind.SECTION ? text : "", null, kind != BlockKind.PLATE));
            }
        });
    }

    private Written write(ReportForm form, boolean pseudonyms) {
        return new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, new WriteOptions(small.open.head().at(), Optional.empty(), form, pseudonyms), Progress.NONE);
    }

    private static String words(byte[] file, ReportForm form) throws Exception {
        if (form == ReportForm.WORD) {
            try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
                return word.getText() + word.getCoreProperties().getTitle();
            }
        }
        if (form != ReportForm.PDF) return new String(file, StandardCharsets.UTF_8).replaceAll("</?(span|bdi)[^>]*>", "");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getTitle();
        }
    }

    @Test
    void nobodyIsShownByAPictureEither() {
        Entity ada = small.open.all(Entity.class).stream().filter(e -> small.dossier().caption(e.id()).equals("Ada Byron")).findFirst().orElseThrow();
        new Portraying(small.open, "analyst").show(ada.id(), Photos.taken(small.open, temp, "photo", Color.RED, Color.BLUE), "chosen");
        assertThat(new String(write(ReportForm.WEB, false).bytes(), StandardCharsets.UTF_8)).contains("<image");
        assertThat(new String(write(ReportForm.WEB, true).bytes(), StandardCharsets.UTF_8)).doesNotContain("<image");
    }

    @Test
    void nobodyWhoIsNotListedIsNamedInAnyForm() throws Exception {
        for (ReportForm form : ReportForm.values()) {
            String words = words(write(form, true).bytes(), form).replaceAll("\\s+", " ");
            assertThat(words).as(form.name()).contains("The case of Person A", "Person B", "Ri Won Ho", "An Author", "Person A Trading");
            assertThat(words.replace("\\", "")).as(form.name()).contains("“[Person A] ([Person A]) signed”", "passport [withheld]");
            assertThat(NEVER).as(form.name()).noneMatch(words.toLowerCase(Locale.ROOT)::contains);
        }
    }

    private String figureUnder(ChartFilter filter) throws Exception {
        ChartDocument.create(small.open, "All", small.dossier(), new Fonts(), Progress.NONE).show(filter);
        String words = words(write(ReportForm.WEB, true).bytes(), ReportForm.WEB);
        assertThat(NEVER).noneMatch(words.toLowerCase(Locale.ROOT)::contains);
        return words;
    }

    @Test
    void aFigureOfWhatWasKnownEarlierIsLeftOutForItMayNameWhomTheCaseNamesOtherwiseNow() throws Exception {
        Statement former = small.say(small.thing("Person"), "name", "Grace Hopper");
        Instant then = small.open.head().at();
        small.open.write("test", change -> change.put(former.saying("name", "Mary Shelley", null)));
        assertThat(figureUnder(ChartFilter.NONE.known(Optional.of(then)))).contains("The figure is left out").doesNotContain("Hopper", "Shelley");
    }

    @Test
    void theWordsOfAFilterAreNotPrinted() throws Exception {
        assertThat(figureUnder(ChartFilter.NONE.with(new PropertyTest(true, "", PropertyTest.How.CONTAINS, "Byr"))))
            .contains("filter whose words this report does not print").doesNotContain("Byr");
    }

    @Test
    void aFigureWhoseFilterAsksForANameIsLeftOut() throws Exception {
        assertThat(figureUnder(ChartFilter.NONE.with(new PropertyTest(false, "name", PropertyTest.How.CONTAINS, "Byr"))))
            .contains("The figure is left out").doesNotContain("Byr");
    }

    @Test
    void nobodyIsNamedOnALinkOfAFigure() {
        ChartScene scene = ChartDocument.unsaved(small.open, new Fonts()).scene(small.dossier(), Progress.NONE);
        List<ChartLink> sisters = scene.links().stream().map(l -> new ChartLink(l.id(), l.ref(), l.from(), l.to(), "sister of Ada Byron", l.standing(), true, false, 0, 1).dated("2011")).toList();
        ChartScene told = new Retelling(new Pseudonyms(small.dossier(), "Ada Byron")).in(scene.with(scene.nodes(), sisters));
        assertThat(told.links()).extracting(ChartLink::label, ChartLink::undated).containsOnly(org.assertj.core.groups.Tuple.tuple("sister of Person A (2011)", "sister of Person A"));
    }

    @Test
    void theSwitchOffChangesNothingAndTheSameCaseHasTheSamePseudonyms() throws Exception {
        assertThat(words(write(ReportForm.WEB, false).bytes(), ReportForm.WEB)).contains("Kim Chol Su", "김철수", "PS-836410").doesNotContain("Person A");
        assertThat(write(ReportForm.WEB, true).sha256()).isEqualTo(write(ReportForm.WEB, true).sha256());
    }

    @Test
    void theFirstWhoIsMentionedIsPersonA() throws Exception {
        report = new Report(report.id(), "A case", "", "", "", "", "", "", Handling.CLEAR, "", "en");
        assertThat(words(write(ReportForm.WEB, true).bytes(), ReportForm.WEB)).contains("Person A met Person B and Person B는 signed");
    }

    @Test
    void aNameIsFoundBeforeAParticleOfAnotherScriptAndBetweenOtherMarks() throws Exception {
        for (String name : List.of("John Smith", "Иван Петров", "スミス", "Mary O'Brien", "Jean-Luc Picard")) small.named("Person", name);
        compose("John Smith는 met Иван Петровの friend スミスは, 대표John Smith, Mary O’Brien and Jean–Luc Picard. John Smithson and スミスン stay.");
        String words = words(write(ReportForm.WEB, true).bytes(), ReportForm.WEB);
        assertThat(words).contains("John Smithson", "スミスン").doesNotContain("John Smith는", "Петров", "スミスは", "대표John", "Brien", "Picard");
    }

    @Test
    void aPartOfANameIsReportedBeforeAParticleAndWithOtherMarks() {
        for (String name : List.of("John Smith", "Mary O'Brien", "Jean-Luc Picard")) small.named("Person", name);
        compose("Smith는 came with O’Brien’s friend and Jean–Luc.");
        assertThat(write(ReportForm.WEB, true).findings()).extracting(ReportFinding::message).contains("Smith", "O'Brien", "Jean-Luc");
    }

    @Test
    void aPartOfANameThatStillStandsIsReported() {
        compose("Mr Chol came too.");
        assertThat(write(ReportForm.WEB, true).findings()).extracting(ReportFinding::code, ReportFinding::message).contains(tuple("PRE-06", "Chol"));
        assertThat(write(ReportForm.WEB, false).findings()).extracting(ReportFinding::code).doesNotContain("PRE-06");
    }

    @Test
    void aDateOfBirthThatStillStandsIsReportedHoweverItIsWritten() {
        small.say(small.named("Person", "John Smith"), "birthDate", "1961-03-02");
        compose("He was born on 2 March 1961.");
        assertThat(write(ReportForm.WEB, true).findings()).extracting(ReportFinding::sentence, ReportFinding::message).contains(tuple("PRE-06.date", "2 March 1961"));
        compose("He was born in 1961.");
        assertThat(write(ReportForm.WEB, true).findings()).extracting(ReportFinding::sentence).doesNotContain("PRE-06.date");
    }

    @Test
    void lettersGoOnBehindZ() {
        assertThat(Stream.of(0, 25, 26, 27, 51, 52, 701, 702).map(Pseudonyms::letters)).containsExactly("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void nobodyWhoIsTheSameIsNamedEither() throws Exception {
        Entity kim = small.open.all(Entity.class).stream().filter(e -> small.dossier().caption(e.id()).equals("Kim Chol Su")).findFirst().orElseThrow();
        Entity jim = small.named("Person", "Jim Zelenko");
        small.open.write("decide", change -> change.put(Decision.of(Ids.next(), kim.id(), jim.id(), Verdict.SAME, kim.id()).because("Jim Zelenko is Kim Chol Su", "", "me", Instant.EPOCH)));
        String words = words(write(ReportForm.WEB, true).bytes(), ReportForm.WEB).toLowerCase(Locale.ROOT);
        assertThat(words).doesNotContain("zelenko").contains("person a", "taken to be one");
        assertThat(words(write(ReportForm.WEB, false).bytes(), ReportForm.WEB)).contains("Kim Chol Su (N-1) and Jim Zelenko");
        assertThat(NEVER).noneMatch(words::contains);
    }
}
