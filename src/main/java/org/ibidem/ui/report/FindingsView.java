package org.ibidem.ui.report;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.ibidem.message.Messages;
import org.ibidem.report.ReportFinding;
import org.ibidem.report.Written;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What the author should look at in the printed report; takes no room when there is nothing. A click goes to the block. */
final class FindingsView extends ListView<ReportFinding> {
    private static final Messages MESSAGES = Messages.of(FindingsView.class);
    private static final double ROW = 32;
    private static final int ROWS = 4;

    FindingsView(ReportViewModel model) {
        setId("report-findings");
        getStyleClass().addAll("dense", "report-findings");
        setAccessibleText(MESSAGES.get("findings.name"));
        setCellFactory(l -> new FindingCell());
        managedProperty().bind(visibleProperty());
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) model.goTo(now);
        });
        model.preview().printed().addListener((o, before, now) -> show(now.written()));
        show(model.preview().printed().get().written());
    }

    private void show(Written written) {
        List<ReportFinding> findings = written == null ? List.of() : written.findings();
        getItems().setAll(findings);
        setVisible(!findings.isEmpty());
        double height = ROW * Math.min(ROWS, findings.size()) + 4;
        setMinHeight(height);
        setPrefHeight(height);
    }

    private static final class FindingCell extends ListCell<ReportFinding> {
        FindingCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(ReportFinding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(empty || finding == null ? null : ReportViewModel.sentence(finding));
            setGraphic(empty || finding == null ? null : new FontIcon(MaterialDesignA.ALERT_OUTLINE));
        }
    }
}
