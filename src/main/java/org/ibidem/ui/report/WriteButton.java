package org.ibidem.ui.report;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import org.ibidem.message.Messages;
import org.ibidem.report.ReportForm;
import org.ibidem.report.print.PageSetup;
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
        ObjectProperty<PageSetup> pages = model.preview().pages();
        CheckMenuItem letter = choice("report-letter", MESSAGES.get("pages.letter"), pages, p -> p.size() == PageSetup.Size.LETTER, on -> pages.get().on(on ? PageSetup.Size.LETTER : PageSetup.Size.A4));
        CheckMenuItem twoSided = choice("report-two-sided", MESSAGES.get("pages.twoSided"), pages, PageSetup::twoSided, on -> pages.get().onBothSides(on));
        getItems().addAll(new SeparatorMenuItem(), draft, pseudonyms, new SeparatorMenuItem(), letter, twoSided);
    }

    private static CheckMenuItem choice(String id, String words, ObjectProperty<PageSetup> pages, Predicate<PageSetup> isOn, Function<Boolean, PageSetup> turned) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        pages.subscribe(p -> item.setSelected(isOn.test(p)));
        item.selectedProperty().addListener((o, before, now) -> pages.set(turned.apply(now)));
        return item;
    }
}
