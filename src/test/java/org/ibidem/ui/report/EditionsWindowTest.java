package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.model.Correction;
import org.ibidem.model.Edition;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class EditionsWindowTest {
    @TempDir Path folder;

    private static void run(OpenWindow window, String id) {
        Command command = Toolkit.ask(() -> window.frame().commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow());
        Toolkit.act(() -> command.action().run());
    }

    @Test
    void anEditionIsListedAndCorrectedAndTheNextIsAskedFor() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            Case open = window.session().caseFile();
            Composition shown = Composition.first(open);
            new Composer(open).publish(shown, new Edition(Ids.next(), shown.report().id(), 1, "2026-10-01", 3, Handling.CLEAR, "ab".repeat(32), "The first print."));
            run(window, "report.editions");
            hand.awaitNode("editions");
            Toolkit.await("the edition", () -> hand.reads("The first print."));
            hand.click("edition-correct");
            hand.awaitNode("correction-said");
            hand.click("correction-said");
            hand.type("Atlas owns Cedar");
            hand.click("correction-right");
            hand.type("Atlas owns Belka");
            hand.click("correction-keep");
            Toolkit.await("the correction", () -> hand.reads("right is: Atlas owns Belka"));
            hand.snapshot(Path.of("target/shots/report-editions.png"));
            assertThat(open.all(Correction.class)).extracting(Correction::edition, Correction::said, Correction::correct).isEqualTo(List.of(tuple(1, "Atlas owns Cedar", "Atlas owns Belka")));
            hand.click("edition-publish");
            hand.awaitNode("edition-note");
            hand.snapshot(Path.of("target/shots/report-publish.png"));
        }
    }
}
