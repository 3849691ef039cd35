package org.ibidem.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.evidence.DetailsFormModel.Fact;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsFormModelTest {
    @TempDir Path folder;

    @Test
    void everyFactOfADocumentAndItsSourceIsWrittenInOneStep() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            DetailsFormModel model = new DetailsFormModel(session, document(session, atlas));
            model.handling().set(Handling.RED);
            model.fact(Fact.LANGUAGE).set("ko");
            model.fact(Fact.ARCHIVE).set("https://archive.example/1");
            model.fact(Fact.PUBLISHER).set("Ministry of Justice");
            model.reliability().set(Reliability.B);
            assertThat(model.complete().get()).as("a new grade wants a reason").isFalse();
            model.fact(Fact.REASON).set("Kept by the court");
            model.fact(Fact.GROUP).set("court");
            assertThat(model.complete().get()).isTrue();
            model.write();
            Evidence now = document(session, atlas);
            assertThat(now.handling()).isEqualTo(Handling.RED);
            assertThat(now.language()).isEqualTo("ko");
            assertThat(now.archiveUrl()).isEqualTo("https://archive.example/1");
            Source source = session.dossier().get().source(now).orElseThrow();
            assertThat(source.publisher()).isEqualTo("Ministry of Justice");
            assertThat(source.independenceGroup()).isEqualTo("court");
            session.undo();
            assertThat(document(session, atlas).handling()).isEqualTo(Handling.AMBER);
            assertThat(session.dossier().get().source(document(session, atlas)).orElseThrow().publisher()).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            DetailsFormModel model = new DetailsFormModel(session, document(session, atlas));
            assertThat(model.complete().get()).isTrue();
            model.fact(Fact.PUBLISHED).set("last spring");
            model.fact(Fact.URL).set("example");
            model.fact(Fact.LANGUAGE).set("Korean, probably");
            model.fact(Fact.TITLE).set(" ");
            assertThat(model.problem(Fact.PUBLISHED).get()).contains("last spring");
            assertThat(model.problem(Fact.URL).get()).contains("http");
            assertThat(model.problem(Fact.LANGUAGE).get()).contains("language");
            assertThat(model.problem(Fact.TITLE).get()).isNotEmpty();
            assertThat(model.complete().get()).isFalse();
        }
    }

    private static Evidence document(CaseSession session, Atlas atlas) {
        return session.dossier().get().evidence(atlas.document()).orElseThrow();
    }
}
