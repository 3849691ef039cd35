package org.ibidem.ui.chart;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.WholeFile;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.chart.paint.GreyPrint;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.report.ChartPdf;
import org.ibidem.report.PrintedFor;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** The chart as it will look on paper, in grey, with the edge of the page; and the way to write that page as a PDF. */
final class PrintCard {
    private static final Messages MESSAGES = Messages.of(PrintCard.class);
    private static final double WIDTH = 740;
    private static final double HEIGHT = 520;
    /** Pixels to a unit, for displays of any kind. */
    private static final double DENSITY = 2;
    private final ChartViewModel model;
    private final ChartScene scene;
    private final Dossier dossier;
    private final ComboBox<ChartPdf.Paper> paper = new ComboBox<>();
    private final ImageView page = new ImageView();
    private final Label letters = new Label();
    private final Card card;

    PrintCard(ChartViewModel model) {
        this.model = model;
        this.scene = model.scene();
        this.dossier = model.told();
        paper.setId("print-paper");
        paper.getItems().setAll(ChartPdf.Paper.values());
        Form.name(paper, p -> MESSAGES.get("print.paper." + p));
        paper.valueProperty().addListener((o, before, now) -> draw());
        page.setId("print-page");
        page.setFitWidth(WIDTH);
        page.setFitHeight(HEIGHT);
        page.setPreserveRatio(true);
        StackPane sheet = new StackPane(page);
        sheet.getStyleClass().add("print-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        letters.setId("print-letters");
        letters.getStyleClass().addAll("faint", "small-text");
        card = new Card(model.session().desk().overlay(), MESSAGES.get("print.heading"), new VBox(10, new Form().field(MESSAGES.get("print.paper"), paper), sheet, letters));
        card.getStyleClass().add("print-card");
        card.addMain("print-write", MESSAGES.get("print.write"), this::write).disableProperty().bind(paper.valueProperty().isNull());
        paper.setValue(ChartPdf.Paper.A4);
    }

    private void draw() {
        ChartPdf.Paper on = paper.getValue();
        ChartPicture picture = new ChartPdf(model.fonts()).picture(scene, on);
        int sheets = new ChartPdf(model.fonts()).sheetsOf(scene, on);
        String way = MESSAGES.get(picture.width() >= picture.height() ? "print.across" : "print.upright");
        letters.setText(sheets == 1 ? MESSAGES.get("print.letters", way, Math.round(picture.letters() * 10) / 10.0) : MESSAGES.get("print.sheets", sheets));
        double scale = Math.min(WIDTH / picture.width(), HEIGHT / picture.height()) * DENSITY;
        model.session().desk().threads().background().execute(() -> {
            int[] grey = new GreyPrint(picture, model.fonts()).paint(scale);
            model.session().desk().threads().screen().execute(() -> {
                if (paper.getValue() == on) show(grey, GreyPrint.pixels(picture.width(), scale), GreyPrint.pixels(picture.height(), scale));
            });
        });
    }

    private void show(int[] grey, int width, int height) {
        page.setImage(new WritableImage(new PixelBuffer<>(width, height, IntBuffer.wrap(grey), PixelFormat.getIntArgbPreInstance())));
    }

    private void write() {
        CaseSession session = model.session();
        session.desk().overlay().hide();
        ChartPdf.Paper on = paper.getValue();
        session.desk().files().chooseTarget(MESSAGES.get("print.write"), "chart.pdf", List.of("pdf")).ifPresent(file ->
            session.run(MESSAGES.get("chart.exporting", file.getFileName()), progress -> write(file, on),
                written -> session.written(MESSAGES.get("chart.written", written.getFileName()), written)));
    }

    private Path write(Path file, ChartPdf.Paper on) {
        WholeFile.write(file, new ChartPdf(model.fonts()).write(scene, dossier, PrintedFor.of(model.session().caseFile()), on));
        new CustodyNotes(model.session().caseFile()).chartDrawn(file);
        return file;
    }

    void show() {
        card.show();
    }
}
