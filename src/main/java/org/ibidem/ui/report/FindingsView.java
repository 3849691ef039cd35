package org.ibidem.ui.report;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.report.preflight.Finding;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What the author should look at, each a whole sentence that leads to its block; takes no room when there is nothing. */
final class FindingsView extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(FindingsView.class);
    private static final double HIGHEST = 150;
    private final ReportViewModel model;
    private final VBox lines = new VBox();

    FindingsView(ReportViewModel model) {
        this.model = model;
        setId("report-findings");
        getStyleClass().add("report-findings");
        setAccessibleText(MESSAGES.get("findings.name"));
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        managedProperty().bind(visibleProperty());
        lines.heightProperty().addListener((o, before, now) -> {
            double height = Math.min(HIGHEST, now.doubleValue() + 4);
            setMinHeight(height);
            setPrefHeight(height);
        });
        model.preview().printed().addListener((o, before, now) -> show(now.findings()));
        show(model.preview().printed().get().findings());
    }

    private void show(List<Finding> findings) {
        lines.getChildren().setAll(findings.stream().map(this::line).toList());
        setVisible(!findings.isEmpty());
    }

    private Button line(Finding finding) {
        Button line = new Button(finding.message(), new FontIcon(MaterialDesignA.ALERT_OUTLINE));
        line.getStyleClass().addAll("flat", "report-finding");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        line.setOnAction(e -> model.goTo(finding));
        return line;
    }
}
