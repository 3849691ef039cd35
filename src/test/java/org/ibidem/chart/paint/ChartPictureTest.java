package org.ibidem.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Detours;
import org.ibidem.chart.PossiblySame;
import org.ibidem.chart.Halo;
import org.ibidem.chart.LinkPath;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.Omission;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ChartPictureTest {
    private final Fonts fonts = new Fonts();

    private static ChartNode node(int i, String name, Kind kind, double x, double y) {
        return new ChartNode(new UUID(1, i), "N-" + i, name, kind, List.of(name), new NodeMarks(i == 1 ? List.of("EU 2017") : List.of(), i, false, false, i == 2, Halo.NONE), x, y, 120, 70);
    }

    private static ChartLink link(int i, int from, int to, Standing standing, int parallel, int parallels) {
        return new ChartLink(new UUID(2, i), "R-" + i, from, to, "owns " + i + " %", standing, true, false, parallel, parallels);
    }

    private static ChartScene scene() {
        return new ChartScene(List.of(node(0, "조선압록강기술회사 <&>", Kind.ORGANISATION, 0, 0), node(1, "银星", Kind.PERSON, 300, 0), node(2, "Пхеньян", Kind.PLACE, 150, 200)),
            List.of(link(0, 0, 1, Standing.SOLID, 0, 2), link(1, 0, 1, Standing.DASHED, 1, 2), link(2, 1, 2, Standing.DOTTED, 0, 1)));
    }

    @Test
    void anSvgIsWellFormedAndHoldsEveryLabelAsText() throws Exception {
        byte[] svg = ChartPicture.natural(scene(), fonts).svg();
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getTextContent()).contains("조선압록강기술회사 <&>", "银星", "Пхеньян", "owns 0 %", "owns 1 %", "owns 2 %", "EU 2017");
        assertThat(svg).isEqualTo(ChartPicture.natural(scene(), fonts).svg());
    }

    @Test
    void aPictureHasItsLinksAsTheSceneLedThem() {
        ChartScene straight = new ChartScene(List.of(node(0, "A", Kind.PERSON, 0, 0), node(2, "B", Kind.PERSON, 300, 0), node(3, "C", Kind.PERSON, 600, 0)), List.of(link(0, 0, 2, Standing.SOLID, 0, 1)));
        ChartScene led = Detours.of(straight);
        assertThat(led.way(0).bent()).isTrue();
        assertThat(ChartPicture.natural(straight, fonts).svg()).isNotEqualTo(ChartPicture.natural(led, fonts).svg());
        assertThat(ChartPicture.within(straight, fonts, 700, 400).svg()).isNotEqualTo(ChartPicture.within(led, fonts, 700, 400).svg());
    }

    @Test
    void theLegendExplainsABadgeThatTheChartHas() {
        ChartNode listed = new ChartNode(new UUID(1, 9), "N-9", "Firm", Kind.ORGANISATION, List.of("Firm"), new NodeMarks(List.of("Ministry 2026"), 1, false, false, false, Halo.NONE), 0, 0, 120, 70);
        String svg = new String(ChartPicture.natural(new ChartScene(List.of(listed), List.of()), fonts).svg(), StandardCharsets.UTF_8);
        assertThat(svg.split(">Ministry 2026<", -1)).hasSize(3);
        assertThat(svg).doesNotContain("EU 2017");
    }

    @Test
    void anSvgTellsItsLinksToWhoCannotSeeIt() throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(ChartPicture.natural(scene(), fonts).svg()));
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).contains("R-2: 银星 – owns 2 % – Пхеньян");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    }

    @Test
    void aPictureShowsNodesAndLinksWhereTheyAre() throws Exception {
        ChartPicture picture = ChartPicture.natural(scene(), fonts);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(picture.width() * 2));
        long inked = 0;
        for (int y = 0; y < image.getHeight(); y++) for (int x = 0; x < image.getWidth(); x++) if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) inked++;
        assertThat(inked).isGreaterThan(5_000);
        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    /** The chart once painted its paper over these words: they were in the file and nobody could see them. */
    @Test
    void theWordsAtTheHeadAreSeen() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPicture.natural(scene(), fonts).headed("TLP:RED").png()));
        long inked = 0;
        for (int y = 20; y < 44; y++) for (int x = 20; x < 90; x++) if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) inked++;
        assertThat(inked).isGreaterThan(100);
    }

    /** A link with many words, whose end is as far away as its label has room for or not. */
    private String told(double far) {
        ChartLink link = new ChartLink(new UUID(2, 7), "R-7", 0, 1, "a role that takes many words", Standing.SOLID, true, false, 0, 1).dated("2009–2012");
        ChartScene scene = new ChartScene(List.of(node(0, "A", Kind.PERSON, 0, 0), node(1, "B", Kind.PLACE, far, 0)), List.of(link));
        return new String(ChartPicture.onPaper(scene, fonts, 700, 400).svg(), StandardCharsets.UTF_8).replaceAll("(?s)<desc.*</desc>", "");
    }

    @Test
    void onPaperALabelGoesWithoutItsDatesOrGivesWayToTheNumberOfItsLinkAsItDoesElsewhere() {
        assertThat(told(400)).contains(">a role that takes many words (2009–2012)<");
        assertThat(told(200)).contains(">a role that takes many words<").doesNotContain("2009");
        assertThat(told(140)).contains(">R-7<").doesNotContain("many words");
    }

    @Test
    void onPaperTooItsLinksAreToldInFull() {
        ChartScene scene = new ChartScene(List.of(node(0, "A", Kind.PERSON, 0, 0), node(1, "B", Kind.PLACE, 130, 0)), List.of(link(3, 0, 1, Standing.SOLID, 0, 1)));
        assertThat(new String(ChartPicture.onPaper(scene, fonts, 700, 400).svg(), StandardCharsets.UTF_8)).contains("R-3: A – owns 3 % – B");
    }

    @Test
    void parallelLinksGoApart() {
        ChartScene scene = scene();
        LinkPath first = scene.way(0);
        LinkPath second = scene.way(1);
        assertThat(Math.abs(first.at(0.5)[1] - second.at(0.5)[1])).isGreaterThan(10);
    }

    @Test
    void aLinkIsHitAnywhereAlongItsWay() {
        ChartScene scene = scene();
        LinkPath path = scene.way(2);
        for (double t : new double[] {0.1, 0.25, 0.5, 0.75}) assertThat(path.distance(path.at(t)[0], path.at(t)[1])).isLessThan(1);
        assertThat(path.distance(0, 0)).isGreaterThan(50);
    }

    @Test
    void whatIsPinnedIsMarkedAndExplained() {
        String svg = new String(ChartPicture.natural(scene(), fonts).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains(Icon.PIN.path(), "Pinned");
        ChartScene none = new ChartScene(scene().nodes().subList(0, 2), List.of());
        assertThat(new String(ChartPicture.natural(none, fonts).svg(), StandardCharsets.UTF_8)).doesNotContain(Icon.PIN.path(), "Pinned");
    }

    @Test
    void aLoopIsDrawnInsideTheFigure() {
        ChartScene loop = new ChartScene(List.of(node(0, "Alone", Kind.PERSON, 0, 0)), List.of(link(0, 0, 0, Standing.SOLID, 0, 1)));
        assertThat(loop.bounds()[1]).isLessThan(loop.way(0).at(0.5)[1]);
        assertThat(new String(ChartPicture.natural(loop, fonts).svg(), StandardCharsets.UTF_8)).contains("owns 0 %");
    }

    @Test
    void aFilterThatLeavesNothingOutIsToldWithoutCounting() {
        ChartScene known = new ChartScene(scene().nodes(), List.of(), Omission.byFilter(0, 0, List.of("Known at 2024-05-01")));
        assertThat(ChartPicture.omitted(known)).isEqualTo("Drawn with the filter: Known at 2024-05-01.");
    }

    @Test
    void theLegendListsOnlyWhatIsUsed() throws Exception {
        ChartScene noLinks = new ChartScene(List.of(node(2, "Place", Kind.PLACE, 0, 0)), List.of());
        String svg = new String(ChartPicture.natural(noLinks, fonts).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains(">Place<").doesNotContain("Official record", "Person");
    }

    @Test
    void whatMayBeOneIsExplainedOnlyWhereItIsDrawn() throws Exception {
        List<ChartNode> two = List.of(node(0, "Kim", Kind.PERSON, 0, 0), node(1, "James Kim", Kind.PERSON, 300, 0));
        ChartScene apart = new ChartScene(two, List.of());
        ChartScene possible = apart.withPossiblySame(List.of(new PossiblySame(UUID.randomUUID(), two.get(0).id(), two.get(1).id())));
        assertThat(new String(ChartPicture.natural(possible, fonts).svg(), StandardCharsets.UTF_8)).contains(">Possibly the same<", ">≈<", "stroke-dasharray");
        assertThat(new String(ChartPicture.natural(apart, fonts).svg(), StandardCharsets.UTF_8)).doesNotContain("Possibly", "≈");
    }
}
