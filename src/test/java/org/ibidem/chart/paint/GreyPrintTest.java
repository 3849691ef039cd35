package org.ibidem.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NodeMarks;
import org.ibidem.fonts.Fonts;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

class GreyPrintTest {
    private final Fonts fonts = new Fonts();

    @Test
    void everyPixelIsGreyAndTheShapeIsStillSeen() {
        ChartNode node = new ChartNode(new UUID(1, 1), "N-1", "Acme", Kind.EVENT, List.of("Acme"), NodeMarks.NONE, 0, 0, 60, 60);
        ChartPicture picture = ChartPicture.within(new ChartScene(List.of(node), List.of()), fonts, 300, 200);
        int[] pixels = new GreyPrint(picture, fonts).paint(1);
        assertThat(pixels).hasSize(300 * 200);
        assertThat(Arrays.stream(pixels).allMatch(p -> (p & 255) == (p >> 8 & 255) && (p & 255) == (p >> 16 & 255))).isTrue();
        assertThat(Arrays.stream(pixels).map(p -> p & 255).distinct().count()).isGreaterThan(10);
    }

    @Test
    void thePaperIsWhiteToItsEdge() {
        ChartNode node = new ChartNode(new UUID(1, 1), "N-1", "Acme", Kind.EVENT, List.of("Acme"), NodeMarks.NONE, 0, 0, 60, 60);
        int[] pixels = new GreyPrint(ChartPicture.within(new ChartScene(List.of(node), List.of()), fonts, 300.3, 200.3), fonts).paint(1);
        assertThat(pixels[pixels.length - 1] & 255).isGreaterThan(250);
    }

    @Test
    void coloursKeepTheirBrightness() {
        assertThat(GreyPrint.grey(0xFFFFFFFF)).isEqualTo(0xFFFFFFFF);
        assertThat(GreyPrint.grey(0xFF00FF00)).isEqualTo(0xFFB6B6B6);
        assertThat(GreyPrint.grey(0xFF0000FF)).isEqualTo(0xFF121212);
    }
}
