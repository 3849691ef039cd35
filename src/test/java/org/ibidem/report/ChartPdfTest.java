package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.ibidem.SmallCase;
import org.ibidem.casefile.RowLists;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.FoldedLinks;
import org.ibidem.chart.Halo;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.ChartTiles;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Row;
import org.ibidem.model.Stance;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart on paper: one sheet or many, what stands at their heads, and what a reader who cannot see them gets. */
class ChartPdfTest {
    private static final PrintedFor OF = new PrintedFor("Harbour", "TLP:AMBER", "2024-05-01");
    private static final List<String> NAMES = List.of("Finch Office", "조선압록강기술회사", "银星网络技术", "Пхеньян", "شركة النور");
    /** A case in which nothing is said. */
    private static final Dossier NOTHING = Dossier.of(new RowLists() {
        @Override
        public <R extends Row> List<R> all(Class<R> type) {
            return List.of();
        }
    }, Ontology.standard());
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;

    @BeforeAll
    static void english() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    }

    private static ChartScene chart(int across, int down) {
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < across * down; i++) {
            String name = NAMES.get(i % NAMES.size());
            nodes.add(new ChartNode(new UUID(1, i), "N-" + i, name, Kind.ORGANISATION, List.of(name), new NodeMarks(List.of(), 1, false, false, false, Halo.NONE),
                i % across * 200.0, i / across * 160.0, 130, 70));
            if (i > 0) links.add(new ChartLink(new UUID(2, i), "R-" + i, i - 1, i, "owns", Standing.SOLID, true, false, 0, 1));
        }
        return new ChartScene(nodes, links);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void aReportWritesNoNameSmallerThanSevenPointsAndFindsAChartOfMoreThanForty() {
        assertThat(ChartFigure.of(chart(8, 5), fonts, 460, 600).findings("Ports")).isEmpty();
        assertThat(ChartFigure.of(chart(8, 5), fonts, 160, 200).picture().letters()).isGreaterThanOrEqualTo(7);
        assertThat(ChartFigure.of(chart(41, 1), fonts, 460, 600).findings("Ports")).extracting(ReportFinding::sentence).containsExactly("PRE-17.crowded");
    }

    @Test
    void aPictureThatGoesAboutByItselfSaysWhatItIsAndHowItIsToBeHandled() {
        String svg = new String(OF.over(ChartPicture.natural(chart(3, 2), fonts), fonts).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains(">Harbour · TLP:AMBER · as of 1 May 2024</text>").contains("<title id=\"title\">Harbour · TLP:AMBER · as of 1 May 2024");
        PrintedFor wordy = new PrintedFor("The harbour and everything that was ever said of it ".repeat(9), "TLP:AMBER", "2024-05-01");
        assertThat(new String(wordy.over(ChartPicture.natural(chart(1, 1), fonts), fonts).svg(), StandardCharsets.UTF_8)).containsPattern(">The harbour and [^<]*… · TLP:AMBER · as of 1 May 2024</text>");
    }

    @Test
    @Tag("slow")
    void thePictureOfAVeryLargeChartIsAsLargeAsMemoryAllows() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(ChartPicture.natural(chart(120, 90), fonts).png()));
        assertThat((long) picture.getWidth() * picture.getHeight()).isBetween(40_000_000L, 70_000_000L);
    }

    @Test
    void aSmallChartIsOneSheetWithItsHeadAndItsLinksFollow() throws IOException {
        byte[] bytes = new ChartPdf(fonts).write(chart(3, 2), NOTHING, OF, ChartPdf.Paper.A4);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf, 1)).contains("Harbour · TLP:AMBER · as of 1 May 2024").contains("Finch Office").contains("Пхеньян").contains("银星网络技术").contains("조선압록강기술회사").contains("شركة النور");
            assertThat(text(pdf, 2)).contains("Relations 1–5 of 5").contains("R-5");
            byte[] table = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("relations.csv").getEmbeddedFile().toByteArray();
            assertThat(new String(table, StandardCharsets.UTF_8)).contains("R-1,Finch Office,owns,조선압록강기술회사,solid");
            assertThat(pdf.getDocumentInformation().getSubject()).contains("6").contains("5");
        }
        assertThat(new ChartPdf(fonts).write(chart(3, 2), NOTHING, OF, ChartPdf.Paper.A4)).isEqualTo(bytes);
    }

    @Test
    void oneSheetIsTurnedAsTheChartCanBeReadBetter() throws IOException {
        try (PDDocument high = Loader.loadPDF(new ChartPdf(fonts).write(chart(2, 7), NOTHING, OF, ChartPdf.Paper.A4));
             PDDocument wide = Loader.loadPDF(new ChartPdf(fonts).write(chart(7, 2), NOTHING, OF, ChartPdf.Paper.A4))) {
            assertThat(high.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight(), Offset.offset(0.5f));
            assertThat(wide.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getHeight(), Offset.offset(0.5f));
            assertThat(text(high, 1)).contains("Harbour").contains("Пхеньян");
        }
    }

    @Test
    void aLargeChartHasAnOverviewAndNumberedSheetsOnWhichEveryNameStands() throws IOException {
        byte[] bytes = new ChartPdf(fonts).write(chart(15, 8), NOTHING, OF, ChartPdf.Paper.A4);
        Files.createDirectories(Path.of("target/shots"));
        Files.write(Path.of("target/shots/chart-sheets.pdf"), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(text(pdf, 1)).contains("Overview: 6 sheets, 3 across and 2 down").contains("TLP:AMBER");
            assertThat(text(pdf, 2)).contains("Sheet A1 (1 of 6)");
            assertThat(text(pdf, 7)).contains("Sheet C2 (6 of 6)");
            int names = 0;
            for (int page = 2; page <= 7; page++) names += text(pdf, page).split("Пхеньян", -1).length - 1;
            assertThat(names).isGreaterThanOrEqualTo(15 * 8 / NAMES.size());
        }
    }

    @Test
    void aHighChartIsLaidOnUprightSheetsAndNoneIsEmpty() throws IOException {
        List<ChartNode> nodes = new ArrayList<>(chart(4, 16).nodes());
        nodes.add(nodes.getFirst().at(2_400, 2_400));
        ChartScene high = new ChartScene(nodes, List.of());
        try (PDDocument pdf = Loader.loadPDF(new ChartPdf(fonts).write(high, NOTHING, OF, ChartPdf.Paper.A4))) {
            assertThat(pdf.getPage(1).getMediaBox().getHeight()).isGreaterThan(pdf.getPage(1).getMediaBox().getWidth());
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                String words = text(pdf, page);
                assertThat(NAMES).as(words).anyMatch(words::contains);
            }
        }
    }

    @Test
    void linksDrawnAsOneOrWithinAGroupAreRowsOfTheirOwnWithWhatProvesEach() throws IOException {
        try (SmallCase small = new SmallCase(temp)) {
            Entity acme = small.named("Company", "Acme");
            Entity beta = small.named("Company", "Beta");
            Entity gamma = small.named("Company", "Gamma");
            Evidence filing = small.document("Filing", "Acme holds Beta. Acme holds Gamma twice.", Handling.CLEAR, null);
            Evidence denial = small.document("Denial", "We hold nothing.", Handling.CLEAR, null);
            Entity inside = small.owns(acme, beta);
            small.prove(small.said(inside, "asset"), filing, "Acme holds Beta");
            small.prove(small.said(small.owns(acme, gamma), "asset"), filing, "Acme holds Gamma");
            Entity second = small.owns(acme, gamma);
            small.prove(small.said(second, "owner"), filing, "twice");
            small.cite(small.said(second, "owner"), denial, "We hold nothing", Stance.REFUTES, 2);
            ChartDocument chart = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
            chart.drawing(chart.scene(small.dossier(), Progress.NONE)).group("Holdings", List.of(acme.id(), beta.id()));
            ChartScene grouped = FoldedLinks.of(chart.scene(small.dossier(), Progress.NONE), Set.of()).scene();
            assertThat(grouped.links()).as("one line is drawn").hasSize(1);
            byte[] bytes = new ChartPdf(fonts).write(grouped, small.dossier(), OF, ChartPdf.Paper.A4);
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                assertThat(text(pdf, 2)).contains("Relations 1–3 of 3", "E-002 p. 1 (against)");
                byte[] table = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("relations.csv").getEmbeddedFile().toByteArray();
                assertThat(new String(table, StandardCharsets.UTF_8)).contains("R-1,Acme,Ownership,Beta,", "R-2,Acme,Ownership,Gamma,", "R-3,Acme,Ownership,Gamma,", "E-001 p. 1; E-002 p. 1 (against)");
            }
            assertThat(new String(ChartPicture.natural(grouped, fonts).svg(), StandardCharsets.UTF_8)).contains("Acme", "R-3");
        }
    }

    @Property(tries = 40)
    void sheetsCoverTheWholeChartAndAreNeverMoreThanAHundred(@ForAll @IntRange(min = 1, max = 60) int across, @ForAll @IntRange(min = 1, max = 60) int down) {
        ChartScene scene = chart(across, down);
        ChartTiles tiles = ChartTiles.of(scene, fonts, 800, 540);
        double[] b = scene.bounds();
        assertThat(tiles.sheets()).hasSizeBetween(1, 100);
        assertThat(tiles.columns() * (800 - ChartTiles.OVERLAP) + ChartTiles.OVERLAP).isGreaterThanOrEqualTo((b[2] - b[0]) * tiles.scale());
        assertThat(tiles.rows() * (540 - ChartTiles.OVERLAP) + ChartTiles.OVERLAP).isGreaterThanOrEqualTo((b[3] - b[1]) * tiles.scale());
    }
}
