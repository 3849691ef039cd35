package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.ibidem.ShadowSector;
import org.ibidem.model.Passage;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class ReaderWindowTest {
    @TempDir Path folder;

    @Test
    void aQuoteInTheSampleLeadsToItsPlaceInTheDocument() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(sample))) {
            Hand hand = window.hand();
            hand.snapshot(Path.of("target/shots/evidence-list.png"));
            Passage passage = window.session().dossier().get().relations().stream().filter(r -> r.label().equals("front company of"))
                .flatMap(r -> r.about().stream()).flatMap(s -> window.session().dossier().get().proofs(s.id()).stream()).findFirst().orElseThrow().passage();
            Toolkit.act(() -> window.session().openPassage(passage.id()));
            hand.awaitNode("reader-page-1");
            Toolkit.await("the place", () -> hand.node("reader-page-1", ReaderPage.class).bounds(passage.start(), passage.end()).getMinY() > 50);
            hand.snapshot(Path.of("target/shots/reader-sample.png"));
            hand.snapshot(Path.of("target/shots/reader-sample.png"));
            assertThat(hand.reads("front company of Pan Systems")).isTrue();
            assertThat(Toolkit.ask(() -> hand.node("reader-page-1", ReaderPage.class).lookupAll(".mark-wanted"))).isNotEmpty();
        }
    }
}
