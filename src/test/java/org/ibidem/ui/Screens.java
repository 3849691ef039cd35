package org.ibidem.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ComboBox;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.measure.Measure;
import org.ibidem.dossier.Relation;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.shell.Screen;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.theme.Theme;

/**
 * Writes the program's icons, and pictures of every screen, by day and by night, at 1280x800 and 1920x1080, and of large charts at the smaller size:
 * {@code mvn -q -Pscreens verify}.
 */
public final class Screens {
    private static final List<Theme> SHOWN = List.of(Theme.LIGHT, Theme.DARK);
    private static final int[] LARGE = {300, 20_000};

    private Screens() {}

    /** Writes the pictures into the folder named first. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        IconFiles.write(out.resolveSibling("icon"), Path.of("installers", "icons"));
        Path work = Files.createTempDirectory("ibidem-screens");
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            for (Theme theme : SHOWN) new Shoot(out, work, size, theme).take();
        }
        Installation here = Installation.in(work.resolve("large"));
        for (int nodes : LARGE) {
            Path made = LargeCase.make(work.resolve("large-" + nodes + ".case"), nodes, here);
            for (Theme theme : SHOWN) new Shoot(out, work, new int[] {1280, 800}, theme).large(work.resolve("large"), made, nodes);
        }
        System.exit(0);
    }

    /** One round through the window at one size in one theme. */
    private record Shoot(Path out, Path work, int[] size, Theme theme) {
        void take() throws IOException {
            Path home = Files.createTempDirectory(work, "home");
            try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.empty()).inSight()) {
                Toolkit.act(() -> {
                    if (theme == Theme.DARK) window.workbench().switchTheme();
                });
                picture(window, "welcome");
                Toolkit.act(() -> window.workbench().welcome().openSample(SampleCase.SHADOW_SECTOR));
                window.awaitCase();
                for (Screen screen : window.frame().screens()) {
                    Toolkit.act(() -> window.session().pages().open(screen.page()));
                    if (screen.id().equals("chart")) Toolkit.act(() -> window.session().selection().set(Selection.entity(frontCompany(window).entity().id())));
                    if (screen.id().equals("analysis")) give(window, "analysis.check");
                    picture(window, screen.id());
                    if (screen.id().equals("chart")) charts(window);
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

        /** The chart with its figures, its filter and its time, on a map, and as it will be printed. */
        private void charts(OpenWindow window) throws IOException {
            give(window, "chart.measures");
            Toolkit.await("measures", () -> window.hand().sees("chart-measures"));
            Toolkit.act(() -> sized(window).setValue(Measure.BETWEENNESS));
            picture(window, "chart-measures");
            Toolkit.act(() -> sized(window).setValue(null));
            give(window, "chart.measures");
            give(window, "chart.filter");
            give(window, "chart.time");
            picture(window, "chart-filter");
            give(window, "chart.filter");
            give(window, "chart.time");
            give(window, "chart.layout.geographic");
            picture(window, "chart-map");
            Toolkit.act(() -> window.session().undo());
            give(window, "chart.fit");
            give(window, "chart.print");
            picture(window, "chart-print");
            Toolkit.act(() -> window.desk().overlay().hide());
        }

        @SuppressWarnings("unchecked")
        private static ComboBox<Measure> sized(OpenWindow window) {
            return (ComboBox<Measure>) window.hand().node("chart-measures-size");
        }

        /** A large chart, all of it and near. */
        void large(Path home, Path made, int nodes) throws IOException {
            Installation.in(home).set("theme", theme.name().toLowerCase(Locale.ROOT));
            try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(made)).inSight()) {
                Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
                picture(window, "chart-" + nodes);
                give(window, "chart.fit");
                picture(window, "chart-" + nodes + "-whole");
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
            window.hand().stillLife(out.resolve(name + "-" + size[0] + "x" + size[1] + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"), size[0], size[1]);
        }
    }
}
