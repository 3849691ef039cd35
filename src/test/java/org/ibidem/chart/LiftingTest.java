package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibidem.chart.paint.ChartPainter;
import org.ibidem.chart.paint.Emphasis;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.PixelSurface;
import org.ibidem.chart.paint.View;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

class LiftingTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final View VIEW = new View(1, 0, 0, WIDTH, HEIGHT);
    private final Fonts fonts = new Fonts();

    private static ChartNode node(int i, double x, double y) {
        return new ChartNode(new UUID(1, i), "N-" + i, "Name" + i, Kind.ORGANISATION, List.of("Name" + i), NodeMarks.NONE, x, y, 80, 60);
    }

    private static ChartLink link(int i, int from, int to) {
        return new ChartLink(new UUID(2, i), "R-" + i, from, to, "owns", Standing.SOLID, true, false, 0, 1);
    }

    /** 0 to 1, 1 to 2, 2 to 3, in a row. */
    private static ChartScene chain() {
        List<ChartNode> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) nodes.add(node(i, 70 + 150 * i, 100));
        return new ChartScene(nodes, List.of(link(0, 0, 1), link(1, 1, 2), link(2, 2, 3)));
    }

    private int[] painted(Lifting lifting) {
        int[] pixels = new int[WIDTH * HEIGHT];
        PixelSurface surface = new PixelSurface(WIDTH, HEIGHT, pixels, fonts);
        ChartPainter painter = new ChartPainter(Palette.LIGHT, fonts);
        painter.paintWithout(lifting.carried(), surface, lifting.scene(), VIEW, Emphasis.NONE);
        painter.paintOver(surface, lifting.lifted(), VIEW, Emphasis.NONE);
        return pixels;
    }

    private int[] painted(ChartScene scene) {
        int[] pixels = new int[WIDTH * HEIGHT];
        new ChartPainter(Palette.LIGHT, fonts).paint(new PixelSurface(WIDTH, HEIGHT, pixels, fonts), scene, VIEW, Emphasis.NONE);
        return pixels;
    }

    /** How many pixels differ by more than the soft edge of a shape that is painted twice. */
    private static long unlike(int[] a, int[] b) {
        return IntStream.range(0, a.length).filter(i -> IntStream.of(0, 8, 16).anyMatch(shift -> Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255)) > 70)).count();
    }

    @Test
    void whatIsLiftedTakesItsLinksAndTheNodesTheyLeadToAlong() {
        Lifting lifting = Lifting.of(chain(), Set.of(new UUID(1, 1))).orElseThrow();
        assertThat(lifting.lifted().links()).extracting(ChartLink::ref).containsExactlyInAnyOrder("R-0", "R-1");
        assertThat(lifting.lifted().nodes()).extracting(ChartNode::ref).containsExactlyInAnyOrder("N-0", "N-1", "N-2");
    }

    @Test
    void onlyWhatIsCarriedMoves() {
        ChartScene there = Lifting.of(chain(), Set.of(new UUID(1, 1))).orElseThrow().by(30, 200).lifted();
        assertThat(there.node(new UUID(1, 1)).y()).isEqualTo(300);
        assertThat(there.node(new UUID(1, 0)).y()).isEqualTo(100);
        assertThat(there.node(new UUID(1, 2)).y()).isEqualTo(100);
    }

    @Test
    void thePictureInTwoGoesIsThePictureOfTheSceneMoved() {
        Lifting lifting = Lifting.of(chain(), Set.of(new UUID(1, 1))).orElseThrow().by(30, 200);
        int[] whole = painted(chain().moved(Set.of(new UUID(1, 1)), 30, 200));
        assertThat(unlike(painted(lifting), whole)).isZero();
        assertThat(unlike(painted(chain()), whole)).isGreaterThan(1_000);
    }

    /** The chain, where 0 and 3 may be one, and so may 2 and 3. */
    private static ChartScene doubtful() {
        return chain().withPossiblySame(List.of(new PossiblySame(new UUID(5, 1), new UUID(1, 0), new UUID(1, 3)), new PossiblySame(new UUID(5, 2), new UUID(1, 2), new UUID(1, 3))));
    }

    @Test
    void whatMayBeOneWithWhatIsLiftedIsLiftedAlong() {
        ChartScene lifted = Lifting.of(doubtful(), Set.of(new UUID(1, 0))).orElseThrow().lifted();
        assertThat(lifted.nodes()).extracting(ChartNode::ref).containsExactlyInAnyOrder("N-0", "N-1", "N-3");
        assertThat(lifted.possiblySame()).extracting(PossiblySame::decision).containsExactly(new UUID(5, 1));
    }

    @Test
    void theLineBetweenWhatMayBeOneIsNotLeftBehind() {
        Lifting lifting = Lifting.of(doubtful(), Set.of(new UUID(1, 0))).orElseThrow().by(30, 200);
        assertThat(unlike(painted(lifting), painted(doubtful().moved(Set.of(new UUID(1, 0)), 30, 200)))).isZero();
    }

    @Test
    void aFrameIsNotLiftedForItLiesBehindEverything() {
        UUID frame = new UUID(3, 1);
        CanvasItem around = new CanvasItem(frame, new UUID(4, 1), CanvasKind.FRAME, "Frame", new CanvasItem.Box(100, 100, 200, 100), null, false);
        assertThat(Lifting.of(chain().with(List.of(around)), Set.of(frame, new UUID(1, 1)))).isEmpty();
    }
}
