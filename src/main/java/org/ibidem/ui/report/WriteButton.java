package org.ibidem.ui.report;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import org.ibidem.message.Messages;
import org.ibidem.model.Paper;
import org.ibidem.model.Report;
import org.ibidem.report.ReportForm;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Writes the report: as PDF when it is pressed, in another form, or with what it cites, from its list. */
final class WriteButton extends SplitMenuButton {
    private static final Messages MESSAGES = Messages.of(WriteButton.class);

    WriteButton(ReportViewModel model) {
        setId("report-write");
        setText(ReportExport.name(ReportForm.PDF));
        setGraphic(new FontIcon(MaterialDesignF.FILE_PDF_BOX));
        getStyleClass().add("accent");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(e -> model.write(ReportForm.PDF));
        Arrays.stream(ReportForm.values()).filter(f -> f != ReportForm.PDF).forEach(form -> {
            MenuItem item = new MenuItem(ReportExport.name(form));
            item.setId("report-write-" + form.ending());
            item.setOnAction(e -> model.write(form));
            getItems().add(item);
        });
        MenuItem sealed = new MenuItem(MESSAGES.get("sealed.command"));
        sealed.setId("report-write-sealed");
        sealed.setOnAction(e -> model.writeSealed());
        getItems().add(sealed);
        MenuItem copy = new MenuItem(MESSAGES.get("copy.command"));
        copy.setId("report-write-copy");
        copy.setOnAction(e -> model.writeCopy());
        getItems().add(copy);
        MenuItem print = new MenuItem(MESSAGES.get("print.command"));
        print.setId("report-print");
        print.setOnAction(e -> model.print());
        getItems().add(print);
        CheckMenuItem draft = new CheckMenuItem(MESSAGES.get("draft.use"));
        draft.setId("report-draft");
        draft.selectedProperty().bindBidirectional(model.preview().draft());
        CheckMenuItem pseudonyms = new CheckMenuItem(MESSAGES.get("pseudonyms.use"));
        pseudonyms.setId("report-pseudonyms");
        pseudonyms.selectedProperty().bindBidirectional(model.preview().pseudonyms());
        CheckMenuItem letter = choice("report-letter", MESSAGES.get("pages.letter"), model, r -> r.paper() == Paper.LETTER, (r, on) -> model.paper(on ? Paper.LETTER : Paper.A4, r.twoSided()));
        CheckMenuItem twoSided = choice("report-two-sided", MESSAGES.get("pages.twoSided"), model, Report::twoSided, (r, on) -> model.paper(r.paper(), on));
        getItems().addAll(new SeparatorMenuItem(), draft, pseudonyms, new SeparatorMenuItem(), letter, twoSided);
    }

    /** A way to lay out the report that is kept with it. */
    private static CheckMenuItem choice(String id, String words, ReportViewModel model, Predicate<Report> isOn, BiConsumer<Report, Boolean> turn) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        model.composition().subscribe(c -> item.setSelected(isOn.test(c.report())));
        item.setOnAction(e -> turn.accept(model.composition().get().report(), item.isSelected()));
        return item;
    }
}
