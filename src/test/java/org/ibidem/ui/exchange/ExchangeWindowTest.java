package org.ibidem.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class ExchangeWindowTest {
    @TempDir Path folder;

    private static void give(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    @Test
    void exportingShowsWhatTheFormatCouldNotCarry() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(atlas.folder()))) {
            give(window, "exchange.export");
            window.hand().awaitNode("losses");
            assertThat(Files.exists(folder.resolve("Atlas.ftm.json"))).isTrue();
            assertThat(window.hand().reads("Atlas.ftm.json is written")).isTrue();
            window.hand().snapshot(Path.of("target/shots/losses.png"));
        }
    }

    @Test
    void importingBringsProposalsThatOneUndoTakesBack() throws Exception {
        Atlas atlas = Atlas.in(folder);
        Path graph = Files.writeString(folder.resolve("pair.gml"), "graph [ node [ id 1 label \"Quill\" ] node [ id 2 label \"Heron\" ] edge [ source 1 target 2 ] ]");
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(graph), Optional.of(atlas.folder()))) {
            int before = window.session().dossier().get().entities().size();
            give(window, "exchange.import");
            Toolkit.await("the entities", () -> window.session().dossier().get().entities().size() == before + 2);
            Toolkit.act(() -> window.session().undo());
            Toolkit.await("none of them", () -> window.session().dossier().get().entities().size() == before);
        }
    }
}
