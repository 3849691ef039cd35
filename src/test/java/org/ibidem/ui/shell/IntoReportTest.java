package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst has at hand in any room goes into the report before the registers, in one step of undo. */
class IntoReportTest {
    @TempDir Path folder;
    private CaseSession session;

    @BeforeEach
    void open() {
        session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aSelectionIsATableInASectionOfItsOwn() {
        new IntoReport(session).table(List.of(session.dossier().get().entities().getFirst().id()));
        List<Block> blocks = session.caseFile().all(Block.class);
        Block section = blocks.stream().filter(b -> b.kind() == BlockKind.SECTION).findFirst().orElseThrow();
        assertThat(section.text()).contains(": Selected entities").contains("[@N-1]");
        assertThat(blocks).filteredOn(b -> b.kind().isAnnex()).allMatch(b -> b.position() > section.position());
        session.undo();
        assertThat(session.caseFile().all(Block.class)).isEmpty();
    }

    @Test
    void nothingSelectedIsNoTable() {
        new IntoReport(session).table(List.of());
        assertThat(session.caseFile().all(Block.class)).isEmpty();
    }

    @Test
    void aDocumentIsAPlate() {
        new IntoReport(session).plates(List.of(session.dossier().get().evidence().getFirst()));
        assertThat(session.caseFile().all(Block.class)).anyMatch(b -> b.kind() == BlockKind.PLATE && session.dossier().get().evidence().getFirst().id().equals(b.target()));
    }
}
