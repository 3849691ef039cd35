package org.ibidem.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.chart.ChartComparison;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Differences.Side;
import org.ibidem.chart.Halo;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.NoteText;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.ontology.Kind;
import org.junit.jupiter.api.Test;

/** What the painter draws on the screen, read from an SVG of it. */
class ChartPainterTest {
    private final Fonts fonts = new Fonts();

    private static ChartNode node(int i, double x, double y) {
        return new ChartNode(new UUID(1, i), "N-" + i, "Name" + i, Kind.ORGANISATION, List.of("Name" + i), NodeMarks.NONE, x, y, 120, 60);
    }

    private static ChartLink link(int i, int from, int to) {
        return new ChartLink(new UUID(2, i), "R-" + i, from, to, "a label much longer than its link is", Standing.SOLID, true, false, 0, 1);
    }

    /** A hub linked to all others, which stand in rows. */
    private static ChartScene star(int nodes) {
        List<ChartNode> all = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < nodes; i++) all.add(node(i, i % 20 * 150, i / 20 * 100));
        for (int i = 1; i < nodes; i++) links.add(link(i, 0, i));
        return new ChartScene(all, links);
    }

    private String drawn(ChartScene scene, double scale, Emphasis emphasis) {
        SvgSurface surface = new SvgSurface(800, 600, "", "");
        new ChartPainter(Palette.LIGHT, fonts).paint(surface, scene, new View(scale, 60, 60, 800, 600), emphasis);
        return new String(surface.document().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static long names(String svg) {
        return svg.lines().filter(l -> l.contains(">Name")).count();
    }

    @Test
    void fromAfarTheNamesThatMatterAreWrittenAsLongAsThereIsRoom() {
        String svg = drawn(star(200), 0.25, Emphasis.NONE);
        assertThat(names(svg)).isBetween(10L, 190L);
        assertThat(svg).contains(">Name0<");
        assertThat(svg).contains("font-size=\"9\"").doesNotContain("font-size=\"2.6\"");
    }

    @Test
    void noTwoNamesAreCutToTheSameWords() {
        List<ChartNode> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(new ChartNode(new UUID(1, i), "N-" + i, "Firm " + i + " of the harbour", Kind.ORGANISATION, List.of("Firm " + (100_000 + i)), NodeMarks.NONE, i % 10 * 130, i / 10 * 90, 120, 60));
        }
        String svg = drawn(new ChartScene(crowd, List.of()), 0.4, Emphasis.NONE);
        assertThat(svg.split(">Firm…<", -1).length - 1).isLessThanOrEqualTo(1);
        assertThat(svg).contains(">Firm 1000");
    }

    @Test
    void aSelectedNodeGlowsAsASelectedLinkDoes() {
        ChartScene one = new ChartScene(List.of(node(1, 100, 100)), List.of());
        String glow = "fill-opacity=\"0.25";
        assertThat(drawn(one, 1, Emphasis.NONE)).doesNotContain(glow);
        assertThat(drawn(one, 1, new Emphasis(Set.of(new UUID(1, 1)), false, Set.of()))).contains(glow);
    }

    @Test
    void whatOnlyOneOfTwoComparedPicturesHasIsToldApartFromAfar() {
        ChartScene both = new ChartComparison("before", star(30), "after", star(31)).scene();
        String mark = String.format("<circle cx=\"%%s\" cy=\"%%s\" r=\"%%s\" fill=\"#%06x\"", Palette.LIGHT.side(Side.SECOND) & 0xFFFFFF).replace("%s", "[-0-9.]+");
        assertThat(drawn(both, 0.2, Emphasis.NONE)).containsPattern(mark);
        assertThat(drawn(star(31), 0.2, Emphasis.NONE)).doesNotContainPattern(mark);
    }

    @Test
    void theDiscsOfAMeasureAreSeenAroundDots() {
        ChartNode most = node(1, 0, 0).withHalo(new Halo(1, Halo.PLAIN, new Halo.Meaning("Links", "")));
        String svg = drawn(new ChartScene(List.of(most), List.of()), 0.12, Emphasis.NONE);
        double disc = Pattern.compile("<circle [^>]*r=\"([0-9.]+)\"").matcher(svg).results().mapToDouble(m -> Double.parseDouble(m.group(1))).max().orElse(0);
        assertThat(disc).isGreaterThan(8);
    }

    @Test
    void aNoteSaysSomethingAlsoFromAfarAndNoNameCoversTheTitleOfAFrame() {
        CanvasItem note = new CanvasItem(new UUID(3, 1), new UUID(4, 1), CanvasKind.NOTE, "Check the list", new CanvasItem.Box(300, 300, 120, 28), null, false);
        CanvasItem frame = new CanvasItem(new UUID(3, 2), new UUID(4, 1), CanvasKind.FRAME, "Silver", new CanvasItem.Box(0, 140, 300, 220), null, false);
        String svg = drawn(new ChartScene(List.of(node(1, -130, 10)), List.of()).with(List.of(note, frame)), 0.5, Emphasis.NONE);
        assertThat(svg).contains(">Check the").contains(">Silver<").doesNotContain(">Name1<");
        assertThat(new NoteText(fonts).lines("https://registry.example/company/00123456789/filings/2019/annual-return", 150)).hasSizeGreaterThan(1)
            .allMatch(l -> fonts.width(l, NoteText.SIZE, false) <= 150);
    }

    @Test
    void aNameWhoseSecondLineHasNoRoomIsCutShortAndNotLeftOut() {
        ChartNode upper = new ChartNode(new UUID(1, 1), "N-1", "Korea Aprokgang Technology", Kind.ORGANISATION, List.of("Korea Aprokgang", "Technology"),
            NodeMarks.NONE, 0, 0, 120, 60);
        String crowded = drawn(new ChartScene(List.of(upper, node(2, 0, 66)), List.of()), 0.6, Emphasis.NONE);
        assertThat(crowded).contains(">Korea Aprokgang…<", ">Name2<").doesNotContain(">Technology<");
        String alone = drawn(new ChartScene(List.of(upper), List.of()), 0.6, Emphasis.NONE);
        assertThat(alone).contains(">Korea Aprokgang<", ">Technology<");
    }

    @Test
    void whatIsSelectedIsNamedAndNeverDimmed() {
        UUID far = new UUID(1, 137);
        String svg = drawn(star(200), 0.25, new Emphasis(Set.of(far), true, Set.of(new UUID(1, 3))));
        assertThat(svg).contains(">Name137<", ">Name3<");
        assertThat(svg.lines().filter(l -> l.contains(">Name137<"))).noneMatch(l -> l.contains("fill-opacity"));
    }

    @Test
    void theNameOfWhatIsFoundCoversWhatIsDimmed() {
        List<ChartNode> crowd = new ArrayList<>();
        for (int i = 0; i < 49; i++) crowd.add(node(i, i % 7 * 60, i / 7 * 60));
        ChartScene scene = new ChartScene(crowd, List.of());
        assertThat(drawn(scene, 0.25, new Emphasis(Set.of(), true, Set.of(new UUID(1, 24))))).contains(">Name24<");
    }

    @Test
    void theNamesOfAFewSelectedCoverWhatElseIsThereButNotEachOther() {
        List<ChartNode> near = List.of(node(1, 0, 0), node(2, 30, 0), node(3, 60, 0));
        Set<UUID> all = near.stream().map(ChartNode::id).collect(Collectors.toSet());
        ChartScene scene = new ChartScene(near, List.of());
        assertThat(names(drawn(scene, 0.5, new Emphasis(all, false, Set.of())))).isEqualTo(1);
        assertThat(drawn(scene, 0.5, new Emphasis(Set.of(new UUID(1, 2)), false, Set.of()))).contains(">Name2<");
    }

    @Test
    void theEndsOfASelectedLinkAreNamed() {
        assertThat(drawn(star(200), 0.25, Emphasis.NONE)).doesNotContain(">Name137<");
        assertThat(drawn(star(200), 0.25, new Emphasis(Set.of(new UUID(2, 137)), false, Set.of()))).contains(">Name137<", ">Name0<");
    }

    @Test
    void theNamesOfManySelectedDoNotCoverEachOther() {
        ChartScene scene = star(200);
        Set<UUID> all = scene.nodes().stream().map(ChartNode::id).collect(Collectors.toSet());
        assertThat(names(drawn(scene, 0.25, new Emphasis(all, false, Set.of())))).isEqualTo(names(drawn(scene, 0.25, Emphasis.NONE)));
    }

    @Test
    void aSelectedLinkIsThickHasAHaloAndSaysItsWholeLabel() {
        ChartScene scene = new ChartScene(List.of(node(0, 0, 0), node(1, 160, 0)), List.of(link(0, 0, 1)));
        String plain = drawn(scene, 1, Emphasis.NONE);
        String selected = drawn(scene, 1, new Emphasis(Set.of(new UUID(2, 0)), false, Set.of()));
        assertThat(plain).doesNotContain("a label much longer than its link is");
        assertThat(selected).contains("a label much longer than its link is", "stroke-width=\"12.8\"", "stroke-opacity");
    }

    @Test
    void fromAfarDotsAreLargeEnoughToTellTheirFormsApart() {
        ChartNode person = new ChartNode(new UUID(1, 1), "N-1", "Anna", Kind.PERSON, List.of("Anna"), NodeMarks.NONE, 0, 0, 120, 60);
        assertThat(drawn(new ChartScene(List.of(person), List.of()), 0.15, Emphasis.NONE)).contains("<circle").contains("r=\"4.2\"");
        assertThat(drawn(new ChartScene(List.of(person), List.of()), 0.05, Emphasis.NONE)).doesNotContain("<circle");
    }

    @Test
    void theOutlineOfASmallShapeIsNotBroken() {
        NodeMarks proposed = new NodeMarks(List.of(), 0, false, true, false, Halo.NONE);
        ChartNode item = new ChartNode(new UUID(1, 1), "N-1", "Account", Kind.MONEY, List.of("Account"), proposed, 0, 0, 120, 60);
        ChartScene scene = new ChartScene(List.of(item), List.of());
        assertThat(drawn(scene, 1, Emphasis.NONE)).contains("stroke-dasharray");
        assertThat(drawn(scene, 0.3, Emphasis.NONE)).doesNotContain("stroke-dasharray");
    }

    @Test
    void aLabelThatHasNoRoomForItsDatesIsWrittenWithoutThem() {
        ChartLink link = new ChartLink(new UUID(2, 0), "R-0", 0, 1, "director", Standing.SOLID, true, false, 0, 1).dated("2011-02-01 to 2016-12-31");
        assertThat(drawn(new ChartScene(List.of(node(0, 0, 0), node(1, 150, 0)), List.of(link)), 1, Emphasis.NONE)).contains(">director<");
    }

    @Test
    void whatHedgesARoleIsNotTakenForItsDates() {
        ChartLink link = new ChartLink(new UUID(2, 0), "R-0", 0, 1, "beneficial owner (as one bank alleges)", Standing.SOLID, true, false, 0, 1);
        assertThat(drawn(new ChartScene(List.of(node(0, 0, 0), node(1, 150, 0)), List.of(link)), 1, Emphasis.NONE)).doesNotContain(">beneficial owner<");
    }

    @Test
    void labelsOfLinksThatCrossStandBesideEachOther() {
        List<ChartNode> corners = List.of(node(0, 0, 0), node(1, 500, 400), node(2, 500, 0), node(3, 0, 400));
        List<ChartLink> links = List.of(new ChartLink(new UUID(2, 0), "R-0", 0, 1, "director", Standing.SOLID, true, false, 0, 1),
            new ChartLink(new UUID(2, 1), "R-1", 2, 3, "shareholder", Standing.SOLID, true, false, 0, 1));
        assertThat(drawn(new ChartScene(corners, links), 1, Emphasis.NONE)).contains(">director<", ">shareholder<");
    }

    @Test
    void aPictureOfEverythingHasTheNumberOfALinkWhereItsLabelHasNoRoom() {
        List<ChartLink> fan = new ArrayList<>();
        List<ChartNode> nodes = new ArrayList<>(List.of(node(0, 0, 0)));
        for (int i = 1; i <= 12; i++) {
            nodes.add(node(i, 400, 10 * i));
            fan.add(new ChartLink(new UUID(2, i), "R-" + i, 0, i, "managing director", Standing.SOLID, true, false, 0, 1).dated("2011"));
        }
        SvgSurface surface = new SvgSurface(800, 600, "", "");
        ChartPainter.ofEverything(Palette.LIGHT, fonts, 0).paint(surface, new ChartScene(nodes, fan), new View(1, 60, 60, 800, 600), Emphasis.NONE);
        List<String> svg = surface.document().lines().toList();
        long whole = svg.stream().filter(l -> l.contains(">managing director (2011)<")).count();
        assertThat(whole).isBetween(1L, 11L);
        assertThat(svg.stream().filter(l -> l.contains(">R-")).count()).isPositive();
        assertThat(svg.stream().filter(l -> l.contains(">managing") || l.contains(">R-")).count()).isEqualTo(12);
    }

    /** Two nodes far apart with three links between them, of which the second is disputed. */
    private static ChartScene beside() {
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < 3; i++) links.add(new ChartLink(new UUID(2, i), "R-" + i, 0, 1, "role" + i, i == 2 ? Standing.SOLID : Standing.DOTTED, true, i == 1, i, 3));
        return new ChartScene(List.of(node(0, 0, 0), node(1, 900, 0)), links);
    }

    private static long ways(String svg) {
        return svg.lines().filter(l -> l.startsWith("<path d") && l.contains("fill=\"none\"") || l.startsWith("<line")).count();
    }

    @Test
    void linksThatCannotBeToldApartFromAfarAreOneLineWithTheirNumber() {
        assertThat(ways(drawn(beside(), 0.6, Emphasis.NONE))).isEqualTo(3);
        String afar = drawn(beside(), 0.25, Emphasis.NONE);
        assertThat(ways(afar)).isEqualTo(1);
        assertThat(afar).contains(">×3<").doesNotContain("stroke-dasharray");
        String dots = drawn(beside(), 0.15, Emphasis.NONE);
        assertThat(ways(dots)).isEqualTo(1);
        assertThat(dots).contains(">×3<");
    }

    @Test
    void aSelectedLinkIsSeenBesideTheOthersFromAfarToo() {
        String selected = drawn(beside(), 0.25, new Emphasis(Set.of(new UUID(2, 1)), false, Set.of()));
        assertThat(ways(selected)).as("three and a halo").isEqualTo(4);
        String found = drawn(beside(), 0.25, new Emphasis(Set.of(), true, Set.of(new UUID(2, 2))));
        assertThat(found).as("one of them is not dimmed, nor are they").contains(">×3<");
    }

    @Test
    void onPaperEveryLinkIsDrawnHoweverSmall() {
        SvgSurface surface = new SvgSurface(200, 100, "", "");
        ChartPainter.ofEverything(Palette.LIGHT, fonts, 0).paint(surface, beside(), new View(0.1, 20, 20, 200, 100), Emphasis.NONE);
        assertThat(ways(surface.document())).isEqualTo(3);
    }

    @Test
    void aLinkReachesTheShapeWhereNoNameIsWritten() {
        ChartScene scene = star(200);
        double[] clear = {scene.way(0).outside(scene.nodes().get(0), null, 1).y1(), scene.way(0).y1()};
        assertThat(scene.way(20 - 1).outside(scene.nodes().get(0), null, 1).y1()).isGreaterThan(scene.way(20 - 1).y1() + 10);
        assertThat(clear[0]).isEqualTo(clear[1]);
    }
}
