package org.ibidem.ui.chart.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibidem.chart.Halo;
import org.ibidem.chart.measure.Measure;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.chart.ChartViewModel;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a small case, without a screen. */
@OnScreen
class FiguresTest {
    @TempDir Path folder;
    private Atlas atlas;
    private CaseSession session;
    private ChartViewModel chart;
    private Figures figures;

    @BeforeEach
    void open() {
        Toolkit.start();
        atlas = Atlas.in(folder);
        session = Desks.open(atlas.folder(), folder.resolve("home"));
        chart = new ChartViewModel(session);
        figures = new Figures(chart);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Halo halo() {
        return chart.scene().node(atlas.owner()).marks().halo();
    }

    @Test
    void discsShowWhatIsAskedForAndGoAgain() {
        figures.measures().size().set(Measure.DEGREE);
        Toolkit.await("counted", () -> halo().isThere());
        figures.measures().colouring().set(Colouring.COMMUNITY);
        Toolkit.await("coloured", () -> halo().meaning().equals(new Halo.Meaning("Links", "Community")));
        assertThat(halo().share()).isEqualTo(1);
        figures.measures().size().set(null);
        figures.measures().colouring().set(Colouring.NONE);
        Toolkit.await("counted", () -> !halo().isThere());
    }

    @Test
    void nothingIsCountedUntilSomebodyLooks() {
        assertThat(figures.measures().standings().get()).isEqualTo(Standings.NONE);
        List<Boolean> counting = new ArrayList<>();
        figures.measures().counting().addListener((o, before, now) -> counting.add(now));
        figures.open().set(true);
        Toolkit.await("counted", () -> figures.measures().standings().get().rows().size() == chart.scene().nodes().size());
        assertThat(counting).as("told while it lasts").startsWith(true, false);
    }

    @Test
    void aNewEntityIsCountedToo() {
        figures.open().set(true);
        session.later(() -> session.saying().name("Company", "name", "Newcomer")).join();
        Toolkit.await("counted", () -> figures.measures().standings().get().rows().stream().anyMatch(r -> r.name().equals("Newcomer")));
    }

    @Test
    void theSelectedAreConnectedAndAWayIsFollowedOnTheChart() {
        chart.selection().only(List.of(atlas.owner(), atlas.asset()));
        figures.ways().ask();
        Toolkit.await("counted", () -> !figures.ways().lines().isEmpty());
        WaysViewModel.Line line = figures.ways().lines().getFirst();
        assertThat(line.words()).startsWith("Atlas Holding —").endsWith("→ Belka LLC");
        figures.ways().follow(line);
        assertThat(chart.selection().ids().get()).isEqualTo(Set.of(atlas.owner(), atlas.ownership(), atlas.asset()));
    }
}
