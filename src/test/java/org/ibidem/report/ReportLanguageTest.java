package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Preset;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report speaks its own language, whatever its writer's window does. */
@Tag("slow")
class ReportLanguageTest {
    @TempDir Path temp;
    private Case sample;

    @BeforeEach
    void open() {
        sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Written write(Report report) {
        ReportWriter writer = new ReportWriter(sample, Dossier.of(sample, Ontology.standard()), new Fonts());
        return writer.write(report, new WriteOptions(sample.head().at(), Optional.empty()), Progress.NONE);
    }

    private static Report in(String language, Report r) {
        return r.in(language);
    }

    @Test
    void anEnglishReportIsTheSameInAKoreanWindow() {
        Report english = Composition.first(sample).report();
        assertThat(Language.in(Locale.KOREAN, () -> write(english)).sha256()).isEqualTo(write(english).sha256());
    }

    @Test
    void inAnotherLanguageTheDayAndTheHeadsThatOnlyAPresetHasAreWordedAnew() {
        Composer composer = new Composer(sample);
        composer.cover(Composition.first(sample), Composition.first(sample).report().dated("22 November 2026").as(Preset.NETWORK));
        composer.cover(Composition.first(sample), Composition.first(sample).report().in("ko"));
        assertThat(Composition.first(sample).report().date()).isEqualTo("2026년 11월 22일");
        assertThat(Composition.first(sample).blocks()).extracting(Block::title).doesNotContain("Note on names", "Shared attributes", "Index of identifiers")
            .contains(DefaultReport.title(BlockKind.NAMES, "ko"));
        composer.cover(Composition.first(sample), Composition.first(sample).report().dated("2026년 봄").in("en"));
        assertThat(Composition.first(sample).report().date()).as("words of the author").isEqualTo("2026년 봄");
        assertThat(Composition.first(sample).blocks()).extracting(Block::title).contains("Note on names");
    }

    @Test
    void aKoreanReportHasNoEnglishFurniture() throws Exception {
        Report korean = in("ko", DefaultReport.of(sample).report());
        new Composer(sample).cover(new Composition(DefaultReport.of(sample).report(), DefaultReport.of(sample).blocks()), korean);
        try (PDDocument pdf = Loader.loadPDF(write(korean).bytes())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("부록 A", "그림 1", "면책 사항", "2017년 10월 16일", "1쪽");
            assertThat(text).doesNotContain("Annex A", "Figure 1", "Disclaimer", "Ibid.", "Contents", "Evidence register", "Page ", " p. 1]");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko");
        }
    }

    @Test
    void theKoreanScaleOfLikelihoodHasTheWordsOfTheJudgements() {
        String scale = Language.in(Locale.KOREAN, () -> Messages.of(Draft.class).get("grading.likelihoodText"));
        for (Likelihood likelihood : Likelihood.values()) {
            String said = Language.in(Locale.KOREAN, () -> Messages.of(Draft.class).get("likelihood." + likelihood, ""));
            assertThat(scale).contains(said.replaceAll(".*\\*(.+)\\*.*", "$1") + " ");
        }
    }

    @Test
    void referencesToComputedTablesFollowTheLanguage() {
        Composition english = Composition.first(sample);
        new Composer(sample).cover(english, english.report().in("ko"));
        Composition korean = Composition.first(sample);
        assertThat(write(korean.report()).findings()).noneMatch(f -> f.sentence().equals("PRE-18.place"));
        new Composer(sample).cover(korean, korean.report().in("en"));
        assertThat(Composition.first(sample).blocks()).isEqualTo(english.blocks());
    }

    @Test
    void referencesToOnePartOfAComputedTableFollowTheLanguage() {
        Composition english = Composition.first(sample);
        new Composer(sample).edit(english, english.blocks().get(1).id(), b -> b.withWords(b.title(), "See [#What is shared, and by whom (2)] and [#Of my own (2)]."));
        Composition edited = Composition.first(sample);
        new Composer(sample).cover(edited, edited.report().in("ko"));
        Composition korean = Composition.first(sample);
        assertThat(korean.blocks().get(1).text()).isEqualTo("See [#함께 가진 것과 가진 쪽 (2)] and [#Of my own (2)].");
        new Composer(sample).cover(korean, korean.report().in("en"));
        assertThat(Composition.first(sample).blocks()).isEqualTo(edited.blocks());
    }

    @Test
    void wordsTheAuthorWroteAreKeptWhenTheLanguageChanges() {
        Composition english = new Composition(DefaultReport.of(sample).report(), DefaultReport.of(sample).blocks());
        Composer composer = new Composer(sample);
        composer.edit(english, english.blocks().get(1).id(), b -> b.withWords("Findings", "What we found."));
        Composition edited = Composition.of(sample, english.report());
        composer.cover(edited, in("ko", english.report()));
        Composition korean = Composition.of(sample, in("ko", english.report()));
        assertThat(korean.blocks().get(1)).extracting("title", "text").containsExactly("Findings", "What we found.");
        assertThat(korean.blocks().getFirst().title()).isEqualTo("면책 사항");
    }
}
