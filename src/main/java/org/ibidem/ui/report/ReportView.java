package org.ibidem.ui.report;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/** The composition on the left, what will be printed on the right. */
final class ReportView extends StackPane {
    private static final double BLOCKS_SHARE = 0.4;
    private static final double WRITING_SHARE = 0.46;

    ReportView(ReportViewModel model, PreflightView preflight, Runnable cover) {
        getStylesheets().add(ReportView.class.getResource("report.css").toExternalForm());
        SplitPane writing = new SplitPane(new BlocksView(model, cover), new BlockEditor(model));
        writing.setOrientation(Orientation.VERTICAL);
        writing.setDividerPositions(BLOCKS_SHARE);
        SplitPane both = new SplitPane(writing, new PreviewView(model, preflight));
        both.setDividerPositions(WRITING_SHARE);
        getChildren().add(both);
    }
}
