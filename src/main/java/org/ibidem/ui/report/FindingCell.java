package org.ibidem.ui.report;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ibidem.analysis.Severity;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.FindingList;
import org.ibidem.ui.shell.Chip;

/** A finding in the list: its check and its thing, the whole sentence, and, when somebody lets it stand, struck with the reason below; or the head of a group. */
final class FindingCell extends ListCell<FindingLine> {
    private static final double SIDES = 40;

    FindingCell() {
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(FindingLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || line == null) return;
        switch (line) {
            case FindingLine.Head head -> head(head);
            case FindingLine.One one -> one(one.finding());
        }
    }

    private void head(FindingLine.Head head) {
        Label name = new Label(head.name());
        name.getStyleClass().add("finding-head");
        setGraphic(name);
        setAccessibleText(name.getText());
    }

    private void one(Finding finding) {
        Text sentence = new Text(finding.message());
        sentence.getStyleClass().add(finding.isOpen() ? "finding-text" : "finding-overridden");
        VBox words = new VBox(2, new TextFlow(sentence));
        finding.waiver().ifPresent(w -> words.getChildren().add(reason(FindingList.overridden(w))));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox all = new HBox(8, new Chip(finding.code(), look(finding)), words);
        if (!finding.object().isEmpty() && finding.object().matches("[ENRS]-\\d+")) all.getChildren().add(1, new Chip(finding.object(), "chip-plain"));
        words.setMinWidth(0);
        all.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        setGraphic(all);
        setAccessibleText(String.join(", ", finding.code(), finding.object(), finding.message(), finding.waiver().map(FindingList::overridden).orElse("")));
    }

    private static Label reason(String words) {
        Label reason = new Label(words);
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.getStyleClass().addAll("faint", "small-text");
        return reason;
    }

    private static String look(Finding finding) {
        if (!finding.isOpen() || finding.severity() == Severity.INFO) return "chip-plain";
        return finding.isObstacle() ? "chip-danger" : "chip-warning";
    }
}
