package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.ibidem.report.ReportPages.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
    private static final String LONG = IntStream.range(0, 90).mapToObj(i -> "Volume %c%c of the ledger, kept that year, names the mill on the river as the buyer of grain [@E-001]. Nobody else bought any.".formatted('a' + i / 26, 'a' + i % 26))
        .collect(Collectors.joining("\n\n"));
    @TempDir Path temp;

    @Test
    void aSentenceOfAChapterIsFoundWhereItIsPrinted() {
        try (SmallCase small = new SmallCase(temp); ReportPages pages = new ReportPages(printed(small))) {
            Place early = pages.placeOf("Ledgers", SentenceAt.in(LONG, LONG.indexOf("Volume ab") + 30)).orElseThrow();
            Place late = pages.placeOf("Ledgers", SentenceAt.in(LONG, LONG.indexOf("Volume dk") + 30)).orElseThrow();
            assertThat(early.page()).isEqualTo(pages.pageOf("Ledgers").orElseThrow());
            assertThat(late.page()).isGreaterThan(early.page());
            assertThat(early.down()).isBetween(0.1, 0.4);
            assertThat(pages.placeOf("Mill", "The mill on the river, see [#Ledgers], as [@E-001] says, was sold.")).map(Place::page).hasValue(pages.pageOf("Mill").orElseThrow());
            assertThat(pages.placeOf("Ledgers", "A sentence of which nothing is printed there.")).isEmpty();
            assertThat(pages.placeOf("Mill", "No.")).isEmpty();
            assertThat(pages.placeOf("Ledgers", "Whoever kept the books that year names the mill on the river as the buyer of grain.")).as("many sentences end so").isEmpty();
            assertThat(pages.placeOf("Ledgers", "Volume ab of the ledger, kept that year, says no more.")).as("only one begins so").isPresent();
        }
    }

    private static byte[] printed(SmallCase small) {
        Evidence ledger = small.document("ledger", "The mill bought grain.", Handling.CLEAR, null);
        Report report = new Report(Ids.next(), "Grain", "", "", "", "", "", "", Handling.CLEAR, "Grain", "en");
        small.open.write("report.add", change -> {
            change.put(ledger);
            change.put(report);
            change.put(new Block(Ids.next(), report.id(), 0, BlockKind.SECTION, "Ledgers", LONG, null, true));
            change.put(new Block(Ids.next(), report.id(), 1, BlockKind.SECTION, "Mill", "The mill on the river, see [#Ledgers], as [@E-001] says, was sold.", null, true));
        });
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.PDF, false);
        return new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, options, Progress.NONE).bytes();
    }

    @Test
    void theSentenceAroundAPlaceEndsWhereAPointACellOrAHeadingEnds() {
        String text = "# What is known\nOne thing. Another\nthing (p. 3).\n- A point\n- More\n\n| Left | Right |\n|---|---|\n| 1 | 2 |";
        assertThat(SentenceAt.in(text, 4)).isEqualTo("# What is known");
        assertThat(SentenceAt.in(text, 20)).isEqualTo("One thing.");
        assertThat(SentenceAt.in(text, 40)).isEqualTo("Another\nthing (p. 3).");
        assertThat(SentenceAt.in(text, text.indexOf("point"))).isEqualTo("- A point");
        assertThat(SentenceAt.in(text, text.indexOf("Right"))).isEqualTo(" Right ");
        assertThat(SentenceAt.in(text, text.length())).isEmpty();
        assertThat(SentenceAt.in("", 0)).isEmpty();
    }
}
