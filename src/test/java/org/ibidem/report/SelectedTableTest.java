package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is selected, as a table of the report. */
class SelectedTableTest {
    @TempDir Path temp;
    private SmallCase small;
    private Evidence letter;
    private Entity acme;
    private Statement seat;

    @BeforeEach
    void open() throws Exception {
        small = new SmallCase(temp);
        letter = small.kept("letter.txt", "Acme Trading [old] has its seat in Busan.");
        acme = small.thing("Company");
        small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading");
        seat = small.prove(small.say(acme, "jurisdiction", "kr"), letter, "Busan");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private String table(UUID... ids) {
        return new SelectedTable(small.dossier()).of(List.of(ids));
    }

    @Test
    void anEntityIsNamedAsTheCaseHasItAndItsRowCitesWhatProvesIt() {
        assertThat(table(acme.id())).startsWith("[#Selected entities] has what the case says.").contains(": Selected entities\n").contains("| [@" + acme.ref() + "] | Company |")
            .contains("@" + seat.ref() + "]");
    }

    @Test
    void relationsStatementsAndDocumentsAreTablesToo() {
        Entity owner = small.named("Company", "Holding");
        Entity owns = small.owns(owner, acme);
        assertThat(table(owns.id())).contains("| [@" + owner.ref() + "] |").contains("| [@" + acme.ref() + "] |").contains("[@" + owns.ref() + "]");
        assertThat(table(seat.id())).contains("| [@" + acme.ref() + "] | Jurisdiction: ").contains("[@" + seat.ref() + "]");
        assertThat(table(letter.id())).contains("[@" + letter.ref() + "]");
        assertThat(table()).isEmpty();
    }

    @Test
    void inTheReportItIsANumberedTableThatTheTextRefersTo() {
        Report report = new ReportWriter(small.open, small.dossier(), new Fonts()).find("").orElseThrow();
        new Composer(small.open).section(Composition.of(small.open, report), "Who", table(acme.id(), letter.id()));
        Report kept = small.open.all(Report.class).getFirst();
        Written written = new ReportWriter(small.open, small.dossier(), new Fonts()).write(kept, new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, false), Progress.NONE);
        assertThat(new String(written.bytes(), StandardCharsets.UTF_8)).contains("Selected entities").contains("Acme Trading").contains("letter.txt".replace(".txt", ""));
        assertThat(written.findings()).extracting(ReportFinding::code).as("the chart is introduced too").doesNotContain("PRE-18");
    }
}
