package org.ibidem.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ibidem.dossier.Relation;
import org.ibidem.ui.shell.Screen;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.theme.Theme;

/** Writes pictures of every screen, by day and by night, at 1280x800 and 1920x1080: {@code mvn -q -Pscreens verify}. */
public final class Screens {
    private Screens() {}

    /** Writes the pictures into the folder named first. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Path work = Files.createTempDirectory("ibidem-screens");
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            for (Theme theme : Theme.values()) new Shoot(out, work, size, theme).take();
        }
        System.exit(0);
    }

    /** One round through the window at one size in one theme. */
    private record Shoot(Path out, Path work, int[] size, Theme theme) {
        void take() throws IOException {
            Path home = Files.createTempDirectory(work, "home");
            try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.empty())) {
                Toolkit.act(() -> {
                    if (theme == Theme.DARK) window.workbench().switchTheme();
                });
                picture(window, "welcome");
                Toolkit.act(() -> window.workbench().welcome().openSample());
                window.awaitCase();
                for (Screen screen : window.frame().screens()) {
                    Toolkit.act(() -> window.session().pages().open(screen.page()));
                    if (screen.id().equals("chart")) Toolkit.act(() -> window.session().selection().set(Selection.entity(frontCompany(window).entity().id())));
                    if (screen.id().equals("analysis")) give(window, "analysis.check");
                    picture(window, screen.id());
                }
                Toolkit.act(() -> window.session().openPassage(proof(window)));
                picture(window, "reader");
                Toolkit.act(() -> window.session().openEntity(window.session().dossier().get().entities().getFirst().id()));
                picture(window, "profile");
                give(window, "view.palette");
                picture(window, "palette");
                Toolkit.act(() -> window.desk().overlay().hide());
            }
        }

        private static void give(OpenWindow window, String command) {
            Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(command)).forEach(c -> c.give()));
        }

        /** The relation that the README's picture shows with what proves it. */
        private static Relation frontCompany(OpenWindow window) {
            return window.session().dossier().get().relations().stream().filter(r -> r.label().startsWith("front company")).findFirst().orElseThrow();
        }

        private static UUID proof(OpenWindow window) {
            UUID statement = frontCompany(window).about().getFirst().id();
            return window.session().dossier().get().proofs(statement).getFirst().passage().id();
        }

        private void picture(OpenWindow window, String name) {
            Toolkit.await("no job", () -> window.desk().jobs().current().isEmpty());
            CompletableFuture.runAsync(() -> {}, window.desk().threads().background()).join();
            window.hand().stillLife(out.resolve(name + "-" + size[0] + "x" + size[1] + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png"), size[0], size[1]);
        }
    }
}
