package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibidem.ShadowSector;
import org.ibidem.SmallCase;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.CitationStyle;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Passage;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Footnotes on the sample: what the first, the next and a later note of the same document say. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesTest {
    @TempDir static Path temp;
    private Case sample;
    private Dossier dossier;
    private Draft draft;
    private Element body;
    private MarkdownText text;
    private List<ReportFinding> findings;

    @BeforeAll
    void unpack() {
        sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")));
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @AfterAll
    void close() {
        sample.close();
    }

    @BeforeEach
    void open() {
        open(CitationStyle.CHICAGO);
    }

    private void open(CitationStyle style) {
        Report r = sample.all(Report.class).getFirst();
        Report report = r.citing(style);
        draft = new Draft(sample, dossier, report, new WriteOptions(sample.lastChange().at(), Optional.empty()), Optional.empty());
        body = draft.markup.body();
        findings = draft.findings;
        text = draft.markdown;
    }

    private List<String> notes(String markdown) {
        text.print(body, markdown, "Section");
        var spans = body.getElementsByTagName("span");
        return IntStream.range(0, spans.getLength()).mapToObj(i -> (Element) spans.item(i))
            .filter(e -> e.getAttribute("class").equals("fn")).map(Element::getTextContent).toList();
    }

    @Test
    void theFirstNoteIsFullALaterOneShortAndARepeatedOneIbid() {
        List<String> notes = notes("a [@E-008] b [@E-008, p. 1] c [@E-013] d [@E-008].");
        assertThat(notes.get(0)).isEqualTo("Reuters, “Malaysia says aware of N.Korean firms linked to arms trade,” The Edge Markets, 28 February 2017, "
            + "https://www.theedgemarkets.com/article/malaysia-says-aware-nkorean-firms-linked-arms-trade, accessed 22 November 2026 [E-008].");
        assertThat(notes.get(1)).isEqualTo("Ibid., p. 1 [E-008].");
        assertThat(notes.get(3)).isEqualTo("Reuters, “Malaysia says aware of N.Korean…” [E-008].");
    }

    @Test
    void whatIsCitedOfOneDocumentStandsTogetherAndNamesItOnce() {
        assertThat(notes("a [@S-37; @E-013; @S-42].").getFirst()).startsWith("Reuters").containsOnlyOnce("[E-008]")
            .contains("p. 1: “International Global System Sdn Bhd registered the domain glocom.com.my in 2009.”, “International Golden Services Sdn Bhd is listed")
            .containsSubsequence("(B1) [E-008]; ", "[E-013].");
    }

    @Test
    void withoutTheirWordsTwoPassagesOfOnePageAreCitedOnce() {
        assertThat(notes("a [@S-37; @S-42].").getFirst()).containsSubsequence("“", "“");
        open();
        body.setTextContent("");
        draft.notes.withoutQuotes();
        assertThat(notes("a [@S-37; @S-42].").getLast()).containsOnlyOnce("[E-008]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RUSI    | Reuters, ‘Malaysia says aware of N.Korean firms linked to arms trade’, The Edge Markets, 28 February 2017, <https://www.theedgemarkets.com/article/malaysia-says-aware-nkorean-firms-linked-arms-trade>, accessed 22 November 2026 [E-008]. | Reuters, ‘Malaysia says aware of N.Korean…’ [E-008].
        UN      | Reuters, “Malaysia says aware of N.Korean firms linked to arms trade”, The Edge Markets, 28 February 2017. Available at https://www.theedgemarkets.com/article/malaysia-says-aware-nkorean-firms-linked-arms-trade (accessed 22 November 2026) [E-008]. | Reuters, “Malaysia says aware of N.Korean…” [E-008].
        ISO_690 | REUTERS. Malaysia says aware of N.Korean firms linked to arms trade [online]. The Edge Markets, 28 February 2017 [accessed 22 November 2026]. Available from: https://www.theedgemarkets.com/article/malaysia-says-aware-nkorean-firms-linked-arms-trade [E-008]. | REUTERS. Malaysia says aware of N.Korean… [E-008].
        """)
    void eachStyleNamesADocumentInFullAndThenInItsShortForm(CitationStyle style, String full, String later) {
        open(style);
        List<String> notes = notes("a [@E-008] b [@E-013] c [@E-008] d [@E-008].");
        assertThat(notes.get(0)).isEqualTo(full);
        assertThat(notes.get(2)).isEqualTo(later);
        assertThat(notes.get(3)).isEqualTo("Ibid. [E-008].");
    }

    @Test
    void aDocumentOfTheUnitedNationsIsCitedThereByItsSymbol() {
        Evidence report = sample.all(Evidence.class).stream().filter(e -> e.number() == 13).findFirst().orElseThrow();
        sample.write("test", change -> change.put(report.withTitle("Report of the Panel of Experts, S/2017/742")));
        dossier = Dossier.of(sample, Ontology.standard());
        open(CitationStyle.UN);
        assertThat(notes("a [@E-013] b [@E-008] c [@E-013, para. 18].")).first().isEqualTo("S/2017/742 [E-013].");
        open(CitationStyle.CHICAGO);
        assertThat(notes("a [@E-013].").getFirst()).contains("“Report of the Panel of Experts, S/2017/742,”");
        sample.write("test", change -> change.put(report));
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @Test
    void whereACopyIsArchivedStandsBehindTheAddress() {
        Evidence report = sample.all(Evidence.class).stream().filter(e -> e.number() == 8).findFirst().orElseThrow();
        sample.write("test", change -> change.put(report.withArchive("https://archive.example/1", "en")));
        dossier = Dossier.of(sample, Ontology.standard());
        open(CitationStyle.CHICAGO);
        assertThat(notes("a [@E-008].").getFirst()).contains("-arms-trade (archived at https://archive.example/1), accessed");
        sample.write("test", change -> change.put(report));
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @Test
    void afterANoteWithSeveralDocumentsNothingIsIbid() {
        List<String> notes = notes("a [@E-008; @E-013] b [@E-013].");
        assertThat(notes.get(1)).doesNotContain("Ibid").endsWith("[E-013].");
    }

    @Test
    void aStatementIsCitedWithTheSentenceThatProvesItAndItsGrade() {
        assertThat(notes("a [@S-6].").getFirst()).contains("p. 1: “In Korean the river after which it is named is written 압록강.” (C2) [E-004].");
    }

    @Test
    void aRelationIsCitedWithEachOfItsPassagesOnceAndWhatSpeaksAgainst() {
        String note = notes("a [@R-10].").getFirst();
        assertThat(note.split("“The UN report describes", -1)).hasSize(2);
        assertThat(note).contains("Against: Ibid., p. 1: “The managing director");
    }

    @Test
    void aLostPlaceIsSaidToBeLostAndAMovedOneIsUnderReview() {
        Passage proof = dossier.proofs(dossier.statements().stream().filter(s -> s.number() == 6).findFirst().orElseThrow().id()).getFirst().passage();
        sample.write("test", change -> change.put(proof.lost()));
        dossier = Dossier.of(sample, Ontology.standard());
        open();
        assertThat(notes("a [@S-6].").getFirst()).contains("place no longer found: “In Korean").doesNotContain("p. 1");
        sample.write("test", change -> change.put(proof.moved(1, 0, 5)));
        dossier = Dossier.of(sample, Ontology.standard());
        open();
        assertThat(notes("a [@S-6].").getFirst()).contains("p. 1, place under review: “In Korean");
        sample.write("test", change -> change.put(proof));
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @Test
    void whatNamesNothingStaysAsItIsWrittenAndIsReported() {
        assertThat(notes("a [@E-999] b [@S-6; @R-999].")).hasSize(1);
        assertThat(body.getTextContent()).contains("[@E-999]");
        assertThat(findings).extracting(ReportFinding::message).containsExactly("@E-999", "@R-999");
    }

    @Test
    void aShortTitleDoesNotEndInASmallWord() {
        assertThat(NamedDocument.shortTitle("North Korea may be secretly selling face recognition")).isEqualTo("North Korea may be secretly…");
        assertThat(NamedDocument.shortTitle("Reuters report on Glocom and the UN panel")).isEqualTo("Reuters report on Glocom…");
        assertThat(NamedDocument.shortTitle("A short title")).isEqualTo("A short title");
    }

    @Test
    void wordsThatWereMarkedTwiceAreQuotedOnce(@TempDir Path folder) {
        try (SmallCase small = new SmallCase(folder)) {
            Evidence letter = small.document("letter", "Acme Trading of Busan.", Handling.CLEAR, null);
            Entity acme = small.thing("Company");
            small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading");
            small.prove(small.say(acme, "alias", "Acme"), letter, "Acme Trading");
            small.prove(small.say(acme, "address", "Busan"), letter, "Busan");
            draft = new Draft(small.open, small.dossier(), DefaultReport.of(small.open).report(), new WriteOptions(small.open.lastChange().at(), Optional.empty()), Optional.empty());
            body = draft.markup.body();
            text = draft.markdown;
            assertThat(notes("a [@S-1; @S-2; @S-3].")).singleElement().asString().contains("p. 1: “Acme Trading”, “Busan” (").containsOnlyOnce("Acme Trading");
        }
    }
}
