package org.ibidem.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.message.Messages;
import org.ibidem.report.ReportPages;
import org.ibidem.report.PagesChosen;
import org.ibidem.report.PaperPrinter;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.DrawnPage;
import org.ibidem.ui.shell.Form;

/** Puts pages of the report on paper: on which printer, which pages, how often; below, the pages that will come out. */
final class PrintCard {
    private static final Messages MESSAGES = Messages.of(PrintCard.class);
    private static final int MOST_COPIES = 99;
    private static final int MOST_SHOWN = 12;
    private static final int WIDTH = 96;
    private static final double HEIGHT = 170;
    private final CaseSession session;
    private final ReportExport export;
    private final ReportPages pages;
    private final ComboBox<PaperPrinter> printer = new ComboBox<>();
    private final TextField range = new TextField();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final CheckBox twoSided = new CheckBox(MESSAGES.get("print.twoSidedText"));
    private final HBox strip = new HBox(8);
    private final Label told = new Label();
    private final ObjectBinding<Optional<List<Integer>>> chosen;

    /** Prints what {@code export} writes, whose pages these are. */
    PrintCard(CaseSession session, ReportExport export, ReportPages pages, List<PaperPrinter> printers, boolean bothSides) {
        this.session = session;
        this.export = export;
        this.pages = pages;
        printer.setId("report-printer");
        printer.getItems().setAll(printers);
        printer.setMaxWidth(Double.MAX_VALUE);
        Form.name(printer, PaperPrinter::name);
        printer.getSelectionModel().selectFirst();
        range.setId("report-print-pages");
        range.setPromptText(MESSAGES.get("print.pagesPrompt", pages.count()));
        copies.setId("report-print-copies");
        copies.setEditable(true);
        twoSided.setId("report-print-two-sided");
        twoSided.setSelected(bothSides);
        told.setId("report-print-told");
        told.getStyleClass().addAll("faint", "small-text");
        chosen = Bindings.createObjectBinding(() -> PagesChosen.of(range.getText(), pages.count()), range.textProperty());
    }

    /** Lays the card over the window; without a printer it says what to do instead. */
    void show() {
        chosen.addListener((o, before, now) -> preview());
        preview();
        ScrollPane scroll = new ScrollPane(strip);
        scroll.setMinHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        Form form = new Form().field(MESSAGES.get("print.printer"), printer).field(MESSAGES.get("print.pages"), range).field(MESSAGES.get("print.copies"), copies).field(MESSAGES.get("print.twoSided"), twoSided);
        if (printer.getItems().isEmpty()) printer.setPromptText(MESSAGES.get("print.none"));
        Card card = new Card(session.desk().overlay(), MESSAGES.get("print.heading"), new VBox(10, form, scroll, told));
        card.getStyleClass().add("print-card");
        card.addMain("report-print-go", MESSAGES.get("print.go"), this::print).disableProperty()
            .bind(Bindings.createBooleanBinding(() -> chosen.get().isEmpty() || printer.getValue() == null, chosen, printer.valueProperty()));
        card.show();
    }

    private void print() {
        session.desk().overlay().hide();
        export.print(printer.getValue(), chosen.get().orElseThrow(), copies.getValue(), twoSided.isSelected());
    }

    private void preview() {
        Optional<List<Integer>> now = chosen.get();
        told.setText(now.map(p -> p.size() > MOST_SHOWN ? MESSAGES.get("print.more", p.size(), MOST_SHOWN) : MESSAGES.get("print.count", p.size())).orElseGet(() -> MESSAGES.get("print.unknown", pages.count())));
        List<Integer> shown = now.orElse(List.of()).stream().limit(MOST_SHOWN).toList();
        strip.getChildren().setAll(shown.stream().map(this::thumbnail).toList());
    }

    private VBox thumbnail(int page) {
        ImageView view = new ImageView();
        view.setFitWidth(WIDTH);
        view.setFitHeight(WIDTH * pages.proportion(page - 1));
        session.desk().threads().background().execute(() -> {
            PageImage image = pages.draw(page - 1, WIDTH * 2);
            if (image.width() > 0) session.desk().threads().screen().execute(() -> view.setImage(DrawnPage.of(image)));
        });
        Label number = new Label(Integer.toString(page));
        number.getStyleClass().addAll("faint", "small-text");
        return new VBox(2, view, number);
    }
}
