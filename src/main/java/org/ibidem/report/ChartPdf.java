package org.ibidem.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.ChartTiles;
import org.ibidem.chart.paint.Graphics2DSurface;
import org.ibidem.chart.paint.Legend;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.Surface;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;

/**
 * Writes a chart as a PDF: vectors, and labels that can be selected and searched. Each sheet says at its head what it is, how it is to be
 * handled and as of when. A chart too large for one sheet of paper begins with an overview and goes on over several; the links follow as a
 * table, which is also attached as CSV.
 */
public final class ChartPdf {
    private static final Messages MESSAGES = Messages.of(ChartPdf.class);
    private static final double MARGIN = 22;
    private static final double HEAD = 20;
    private static final double HEAD_SIZE = 8.5;
    private static final double GAP = 12;
    /** The smallest letters that can be read on paper held in the hand, in points. */
    private static final double READABLE = 5.4;
    private static final int MOST_ROWS = 2_000;
    private final Fonts fonts;

    /** The paper: A4 or A3, turned as the chart can be read better, or as large as the chart. */
    public enum Paper {
        A4(PDRectangle.A4), A3(PDRectangle.A3), FIT(PDRectangle.A4);

        private final PDRectangle upright;

        Paper(PDRectangle upright) {
            this.upright = upright;
        }

        /** How long its longer side is between its margins. */
        private double longer() {
            return upright.getHeight() - 2 * MARGIN;
        }

        private double shorter() {
            return upright.getWidth() - 2 * MARGIN;
        }
    }

    /** What is drawn in the box below the head of a sheet, with its upper left corner at the origin. */
    private interface Content {
        void paint(Surface surface);
    }

    /** A sheet of this size in points, and what its head says of it. */
    private record Sheet(double width, double height, String head, Content content) {}

    /** Writes with these fonts. */
    public ChartPdf(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The whole chart as a figure in the box of one sheet, which is turned so that its names are larger; across when that is all the same. */
    public ChartPicture picture(ChartScene scene, Paper paper) {
        if (paper == Paper.FIT) return ChartPicture.natural(scene, fonts);
        ChartPicture across = ChartPicture.within(scene, fonts, paper.longer(), paper.shorter() - HEAD);
        ChartPicture upright = ChartPicture.within(scene, fonts, paper.shorter(), paper.longer() - HEAD);
        return upright.letters() > across.letters() ? upright : across;
    }

    /** Over how many sheets the chart is laid, because its names could not be read on one; 1 when they can. */
    public int sheetsOf(ChartScene scene, Paper paper) {
        return paper == Paper.FIT || picture(scene, paper).letters() >= READABLE ? 1 : tiles(scene, paper).sheets().size();
    }

    /** Across or upright, whichever takes less paper. */
    private ChartTiles tiles(ChartScene scene, Paper paper) {
        ChartTiles across = ChartTiles.of(scene, fonts, paper.longer(), paper.shorter() - HEAD);
        ChartTiles upright = ChartTiles.of(scene, fonts, paper.shorter(), paper.longer() - HEAD);
        return upright.isBetterThan(across) ? upright : across;
    }

    /** The PDF's bytes; the same scene gives the same. @param dossier the case as it is drawn in the scene */
    public byte[] write(ChartScene scene, Dossier dossier, PrintedFor of, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            EmbeddedText text = new EmbeddedText(document);
            LinkTable links = new LinkTable(scene, dossier, fonts);
            for (Sheet sheet : sheets(scene, links, paper)) add(document, text, sheet, of);
            describe(document, scene, of);
            attach(document, links);
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Sheet> sheets(ChartScene scene, LinkTable links, Paper paper) {
        double width = paper.upright.getHeight();
        double height = paper.upright.getWidth();
        List<Sheet> sheets = new ArrayList<>();
        ChartPicture whole = picture(scene, paper);
        double across = whole.width() + 2 * MARGIN;
        double down = whole.height() + HEAD + 2 * MARGIN;
        if (sheetsOf(scene, paper) == 1) sheets.add(new Sheet(across, down, "", whole::paint));
        else addTiles(sheets, tiles(scene, paper), across, down);
        addLinks(sheets, links, width, height);
        return sheets;
    }

    private void addTiles(List<Sheet> sheets, ChartTiles tiles, double width, double height) {
        double across = width - 2 * MARGIN;
        double down = height - HEAD - 2 * MARGIN;
        Legend legend = new Legend(Legend.Signs.of(tiles.scene()), Palette.LIGHT, fonts);
        double below = legend.height(across);
        List<ChartTiles.Place> places = tiles.sheets();
        sheets.add(new Sheet(width, height, MESSAGES.get("sheet.overview", places.size(), tiles.columns(), tiles.rows()), surface -> {
            tiles.paintOverview(surface, across, down - below - GAP);
            legend.paint(surface, 0, down - below, across);
        }));
        for (int i = 0; i < places.size(); i++) {
            ChartTiles.Place place = places.get(i);
            String head = MESSAGES.get("sheet.number", place.name(), i + 1, places.size());
            sheets.add(new Sheet(tiles.width() + 2 * MARGIN, tiles.height() + HEAD + 2 * MARGIN, head, surface -> tiles.paint(surface, place)));
        }
    }

    /** Very long tables are only attached: nobody reads them on paper. */
    private static void addLinks(List<Sheet> sheets, LinkTable table, double width, double height) {
        if (table.size() > MOST_ROWS) return;
        double across = width - 2 * MARGIN;
        for (LinkTable.Part part : table.parts(across, height - HEAD - 2 * MARGIN)) {
            sheets.add(new Sheet(width, height, MESSAGES.get("sheet.links", part.first(), part.last(), table.size()), surface -> table.paint(surface, part, across)));
        }
    }

    private void add(PDDocument document, EmbeddedText text, Sheet sheet, PrintedFor of) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) sheet.width(), (float) sheet.height());
        graphics.setFontTextDrawer(text);
        head(new Graphics2DSurface(graphics, fonts), sheet, of);
        graphics.translate(MARGIN, MARGIN + HEAD);
        graphics.clip(new Rectangle2D.Double(0, 0, sheet.width() - 2 * MARGIN, sheet.height() - HEAD - 2 * MARGIN));
        sheet.content().paint(new Graphics2DSurface(graphics, fonts));
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    private void head(Surface surface, Sheet sheet, PrintedFor of) {
        surface.fill(Palette.LIGHT.ink());
        String words = of.words(fonts, HEAD_SIZE, false, sheet.width() - 2 * MARGIN - fonts.width(sheet.head(), HEAD_SIZE, true) - GAP);
        surface.text(words, MARGIN + fonts.width(words, HEAD_SIZE, false) / 2, MARGIN + HEAD_SIZE, HEAD_SIZE, false);
        surface.text(sheet.head(), sheet.width() - MARGIN - fonts.width(sheet.head(), HEAD_SIZE, true) / 2, MARGIN + HEAD_SIZE, HEAD_SIZE, true);
    }

    /** What the file says beside its pages: its title, and what a reader who cannot see it is told. */
    private void describe(PDDocument document, ChartScene scene, PrintedFor of) {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setTitle(of.title());
        document.getDocumentInformation().setSubject(ChartPicture.natural(scene, fonts).alt());
        document.getDocumentInformation().setCreationDate(epoch);
        document.setDocumentId(scene.nodes().size() * 31L + scene.links().size());
    }

    private static void attach(PDDocument document, LinkTable links) throws IOException {
        PDEmbeddedFile bytes = new PDEmbeddedFile(document, new ByteArrayInputStream(links.csv()));
        bytes.setSubtype("text/csv");
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("relations.csv");
        file.setFileUnicode("relations.csv");
        file.setFileDescription(MESSAGES.get("links.attached"));
        file.setEmbeddedFile(bytes);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("relations.csv", file));
        document.getDocumentCatalog().setNames(new PDDocumentNameDictionary(document.getDocumentCatalog()));
        document.getDocumentCatalog().getNames().setEmbeddedFiles(files);
    }
}
