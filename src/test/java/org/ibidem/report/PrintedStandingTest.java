package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Report;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is doubtful is printed as doubtful, and a report is labelled by what it prints. */
@Tag("slow")
class PrintedStandingTest {
    @TempDir Path temp;
    private SmallCase small;
    private Evidence paper;
    private Entity acme;
    private Statement country;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        paper = small.document("Paper", "Acme sits in Erewhon. It was never in Erewhon.", Handling.CLEAR, small.source("Paper", Reliability.B, ""));
        acme = small.named("Company", "Acme");
        country = small.prove(small.say(acme, "sector", "Mining"), paper, "Acme sits in Erewhon.");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Written write(Report report, Optional<Handling> label, Block... blocks) {
        small.open.write("report.add", change -> {
            change.put(report);
            for (Block block : blocks) change.put(block);
        });
        return new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, new WriteOptions(small.open.head().at(), label), Progress.NONE);
    }

    private static Report report(String language) {
        return new Report(Ids.next(), "A report", "", "", "Ann", "", "", "", Handling.CLEAR, "Short", language);
    }

    private static Block block(Report report, BlockKind kind, String text) {
        return new Block(Ids.next(), report.id(), kind.ordinal(), kind, "Heading", text, null, true);
    }

    private Written write(BlockKind kind, String text, Optional<Handling> label) {
        Report report = report("en");
        return write(report, label, block(report, kind, text));
    }

    private String printed(BlockKind kind, String text) throws Exception {
        return words(write(kind, text, Optional.empty()));
    }

    @Test
    void anAddressThatIsItsOwnWordsIsPrintedOnce() throws Exception {
        assertThat(printed(BlockKind.SECTION, "See <https://shop.invalid/prices> and [the list](https://shop.invalid/list).")).contains("See https://shop.invalid/prices and the list (https://shop.invalid/list).");
    }

    @Test
    void languagesOfDocumentsAreNamedAsReadersKnowThem() throws Exception {
        assertThat(printed(BlockKind.METHOD, "")).contains("By language English 1");
    }

    @Test
    void namesOfSignsThatNothingPrintsArePrintedAsNothing() throws Exception {
        for (String name : List.of("\uFFFF\uFFFE", "\u0001\u0002", "   ", "\u200b\u200b")) {
            Entity blank = small.named("Company", name);
            small.owns(acme, blank);
            small.say(blank, "notes", name);
        }
        assertThat(printed(BlockKind.PROFILES, "")).contains("Acme");
        assertThat(printed(BlockKind.RELATION_REGISTER, "")).contains("Acme");
        assertThat(printed(BlockKind.ENTITY_INDEX, "")).contains("Acme");
        assertThat(printed(BlockKind.SECTION, "One.\n\n\u0001\n\n# \u0002\n\n- \u0001")).contains("One.");
    }

    @Test
    void aNameLongerThanAPageIsCutInTheIndex() throws Exception {
        Entity endless = small.named("Company", "A".repeat(10_000));
        assertThat(printed(BlockKind.ENTITY_INDEX, "")).contains("Acme", endless.ref().toString());
    }

    private static String words(Written written) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written.bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String label(Written written) throws Exception {
        String words = words(written);
        return List.of("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR").stream().filter(words::contains).findFirst().orElseThrow();
    }

    @Test
    void aRetractedStatementWithProofIsPrintedAsRetracted() throws Exception {
        small.set(country, StatementStatus.RETRACTED, "misread");
        assertThat(printed(BlockKind.STATEMENT_REGISTER, "")).contains("(retracted) misread", "“Acme sits in Erewhon.”");
        assertThat(printed(BlockKind.SECTION, "It mines [@" + country.ref() + "].")).contains("“Acme sits in Erewhon.” (B2) (retracted)");
        assertThat(printed(BlockKind.PROFILES, "")).doesNotContain("Mining");
    }

    @Test
    void aPassageAgainstIsMarkedWhereverItIsPrinted() throws Exception {
        small.cite(country, paper, "It was never in Erewhon.", Stance.REFUTES, 3);
        small.set(country, StatementStatus.DISPUTED, "two readings");
        assertThat(printed(BlockKind.STATEMENT_REGISTER, "")).contains("(disputed) two readings", "Against: “It was never in Erewhon.”")
            .doesNotContain("Against: “Acme sits");
        assertThat(printed(BlockKind.PROFILES, "")).contains("Mining (disputed) two readings [E-001 p. 1] [against: E-001 p. 1]");
        small.prove(small.say(acme, "notes", "digs"), small.document("Later", "Acme digs.", Handling.CLEAR, null), "Acme digs.");
        assertThat(printed(BlockKind.PROFILES, "")).contains("Evidence E-001, E-002; against: E-001");
        assertThat(printed(BlockKind.SECTION, "It mines [@" + country.ref() + "].")).contains("Against:", "(disputed)");
    }

    @Test
    void aRelationThatIsOnlyProposedSaysSo() throws Exception {
        Entity owns = small.owns(acme, small.named("Company", "Beta"));
        assertThat(printed(BlockKind.RELATION_REGISTER, "")).contains("proposed");
        small.prove(small.said(owns, "owner"), paper, "Acme");
        small.prove(small.said(owns, "asset"), paper, "Acme");
        assertThat(printed(BlockKind.RELATION_REGISTER, "")).doesNotContain("proposed");
    }

    @Test
    void theLabelIsTheStrictestOfWhatIsPrintedAndOfNothingElse() throws Exception {
        Evidence secret = small.document("Secret", "Acme digs gold.", Handling.RED, null);
        small.prove(small.say(acme, "notes", "digs gold"), secret, "Acme digs gold.");
        assertThat(label(write(BlockKind.SECTION, "Nothing of it.", Optional.empty()))).isEqualTo("TLP:CLEAR");
        assertThat(label(write(BlockKind.SECTION, "All of it [@" + secret.ref() + "].", Optional.empty()))).isEqualTo("TLP:RED");
        assertThat(label(write(BlockKind.PROFILES, "", Optional.empty()))).isEqualTo("TLP:RED");
    }

    @Test
    void aStatementHasALabelOfItsOwn() throws Exception {
        small.open.write("test", change -> change.put(labelled(country, Handling.AMBER)));
        assertThat(label(write(BlockKind.PROFILES, "", Optional.empty()))).isEqualTo("TLP:AMBER");
        assertThat(label(write(BlockKind.EVIDENCE_REGISTER, "", Optional.empty()))).isEqualTo("TLP:CLEAR");
        small.open.write("test", change -> change.put(labelled(small.said(acme, "name"), Handling.RED)));
        assertThat(label(write(BlockKind.FIGURE, "", Optional.empty()))).isEqualTo("TLP:RED");
    }

    private static Statement labelled(Statement s, Handling handling) {
        return new Statement(s.id(), s.number(), s.entityId(), s.property(), s.value(), s.valueEntityId(), s.original(), s.language(), s.validFrom(), s.validTo(),
            s.claimType(), s.status(), s.preferred(), s.reason(), handling, s.author());
    }

    @Test
    void underALooserLabelEachStricterThingPrintedIsNamed() {
        Evidence secret = small.document("Secret", "Acme digs gold.", Handling.RED, null);
        Statement digs = small.prove(small.say(acme, "notes", "digs gold"), secret, "Acme digs gold.");
        small.open.write("test", change -> change.put(labelled(digs, Handling.AMBER)));
        assertThat(write(BlockKind.PROFILES, "", Optional.of(Handling.GREEN)).findings()).filteredOn(f -> f.code().equals("PRE-03"))
            .extracting(f -> f.place() + " " + f.message()).containsExactlyInAnyOrder("E-002 TLP:RED", digs.ref() + " TLP:AMBER");
    }

    @Test
    void aPdfSaysWhatLanguageItIsIn() throws Exception {
        for (String language : List.of("en", "ko")) {
            Report report = report(language);
            try (PDDocument pdf = Loader.loadPDF(write(report, Optional.empty(), block(report, BlockKind.SECTION, "A word.")).bytes())) {
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            }
        }
    }

    @Test
    void aSectionWithNothingInItSaysWhatIsMissing() throws Exception {
        try (SmallCase empty = new SmallCase(temp.resolve("empty"))) {
            ReportWriter writer = new ReportWriter(empty.open, empty.dossier(), new Fonts());
            Written written = writer.write(writer.find("").orElseThrow(), new WriteOptions(empty.open.head().at(), Optional.empty()), Progress.NONE);
            assertThat(words(written)).contains("There is nothing on the chart yet.", "There are no entities yet.", "No statement has a date yet.",
                "No document has been taken in yet.", "There are no relations yet.", "There are no statements yet.", "No gap was found.");
        }
    }
}
