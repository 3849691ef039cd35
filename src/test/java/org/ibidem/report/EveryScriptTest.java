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
import org.ibidem.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in any script that has a bundled font, wherever a report may print one: on its cover, in headings, captions, tables, indexes, code. */
@Tag("slow")
class EveryScriptTest {
    private static final String NAME = "\u0634\u0631\u0643\u0629 \uae40 \u7eb8 \u0416 \u0141";
    private static final List<BlockKind> KINDS = List.of(BlockKind.SECTION, BlockKind.NAMES, BlockKind.PROFILES, BlockKind.FIGURE, BlockKind.GAPS, BlockKind.ENTITY_INDEX, BlockKind.EVIDENCE_REGISTER,
        BlockKind.STATEMENT_REGISTER);
    @TempDir Path temp;

    @Test
    void aNameIsPrintedInItsLettersEverywhere() throws Exception {
        try (SmallCase small = new SmallCase(temp)) {
            Evidence letter = small.document(NAME, "So says " + NAME + ".", Handling.CLEAR, null);
            Entity thing = small.thing("Company");
            small.prove(small.say(thing, "name", NAME), letter, NAME);
            small.prove(small.say(thing, "alias", "Other " + NAME), letter, NAME);
            small.owns(thing, small.named("Company", "Owned " + NAME));
            String text = "## " + NAME + "\n\n- " + NAME + "\n\n> " + NAME + "\n\n`" + NAME + "`\n\n: Table of " + NAME + "\n\n| " + NAME + " | b |\n|---|---|\n| " + NAME + " | [@E-1] |\n";
            Report report = new Report(Ids.next(), NAME, NAME, NAME, NAME, NAME, "", "", Handling.CLEAR, NAME, "en");
            small.open.write("report.add", change -> {
                change.put(report);
                for (int i = 0; i < KINDS.size(); i++) change.put(new Block(Ids.next(), report.id(), i, KINDS.get(i), NAME + i, i == 0 ? text : "", null, true));
            });
            byte[] pdf = new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, new WriteOptions(small.open.lastChange().at(), Optional.empty()), Progress.NONE).bytes();
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read)).contains("\uae40", "\u7eb8", "\u0416", "\u0141").doesNotContain("#");
            }
        }
    }
}
