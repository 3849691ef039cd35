package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
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
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and numbers that a text does not hold itself: those of the things it mentions and of the places it refers to. */
class CrossReferencesTest {
    private static final String OWNERS = "Owned by [@N-1] and [@N-1, the trader].\n\n## Who owns what\n\n: Owners by year\n\n| Year | Owner |\n|---|---|\n| 2020 | [@N-1] |";
    @TempDir Path temp;
    private SmallCase small;
    private Report report;
    private Statement name;

    @BeforeEach
    void compose() {
        small = new SmallCase(temp);
        Evidence letter = small.document("letter", "Acme Trading of Busan.", Handling.CLEAR, null);
        Entity acme = small.thing("Company");
        name = small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading");
        report = new Report(Ids.next(), "Boxes", "", "", "", "", "", "", Handling.CLEAR, "Boxes", "en");
        small.open.write("report.add", change -> {
            change.put(report);
            change.put(block(0, BlockKind.SECTION, "Findings", "As [#Owners by year] under [#who owns what] shows; see also [#Owners] and [#Names]."));
            change.put(block(1, BlockKind.SECTION, "Owners", OWNERS));
            change.put(block(2, BlockKind.ENTITY_INDEX, "Names", ""));
        });
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Block block(int position, BlockKind kind, String title, String text) {
        return new Block(Ids.next(), report.id(), position, kind, title, text, null, true);
    }

    private Written written(ReportForm form) {
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), form, false);
        return new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, options, Progress.NONE);
    }

    private String words() {
        return new String(written(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8);
    }

    private void edit(String block, UnaryOperator<Block> work) {
        Composition shown = Composition.of(small.open, report);
        new Composer(small.open).edit(shown, shown.blocks().stream().filter(b -> b.title().equals(block)).findFirst().orElseThrow().id(), work);
    }

    private Block findings() {
        return Composition.of(small.open, report).blocks().getFirst();
    }

    @Test
    void aThingIsMentionedByTheNameItHasNow() {
        assertThat(words()).contains("Owned by Acme Trading and the trader.", "| 2020 | Acme Trading |");
        small.open.write("rename", change -> change.put(name.saying("name", "Zephyr Trading", null)));
        assertThat(words()).contains("Owned by Zephyr Trading and the trader.", "| 2020 | Zephyr Trading |").doesNotContain("Acme Trading and");
    }

    @Test
    void placesAreReferredToByTheirNumbersAlsoBeforeTheyArePrinted() {
        assertThat(words()).contains("As Table 1 under section 2.1 shows; see also section 2 and Annex A.", "**Table 1. Owners by year.**");
        assertThat(written(ReportForm.MARKDOWN).findings()).isEmpty();
    }

    @Test
    void whoeverCallsAPlaceOtherwiseIsFollowedInOneStep() {
        edit("Owners", b -> b.withWords("Holders", OWNERS.replace("Owners by year", "Holders by year").replace("Who owns", "Who holds")));
        assertThat(findings().text()).isEqualTo("As [#Holders by year] under [#who owns what] shows; see also [#Holders] and [#Names].".replace("who owns what", "Who holds what"));
        small.open.undo();
        assertThat(findings().text()).contains("[#Owners by year]");
    }

    @Test
    void aPlaceThatIsGoneIsCalledByItsNameAndTold() {
        edit("Owners", b -> b.switched(false));
        assertThat(words()).contains("As “Owners by year” under “who owns what” shows").doesNotContain("??");
        assertThat(written(ReportForm.MARKDOWN).findings()).filteredOn(f -> f.sentence().equals("PRE-18.place")).extracting(ReportFinding::place)
            .containsExactly("Owners by year", "who owns what", "Owners");
    }

    @Test
    void inThePdfReferencesLeadToTheirPlacesAndTablesAreBookmarkedAndListed() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(ReportForm.PDF).bytes())) {
            List<String> marks = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), 1, marks);
            assertThat(marks).contains("1 2 Owners", "2 2.1 Who owns what", "1 Tables", "2 Table 1 Owners by year", "1 Annex A Names");
            PDFTextStripper reading = new PDFTextStripper();
            reading.setSortByPosition(true);
            assertThat(reading.getText(pdf)).containsSubsequence("Contents", "Tables", "Table 1", "Findings", "As Table 1");
            assertThat(pdf.getPage(2).getAnnotations()).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    private static void collect(PDOutlineNode parent, int depth, List<String> into) {
        for (PDOutlineItem item : parent.children()) {
            into.add(depth + " " + item.getTitle());
            collect(item, depth + 1, into);
        }
    }
}
