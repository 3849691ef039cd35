package org.ibidem.ui.chart.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Differences;
import org.ibidem.chart.Differences.Side;
import org.ibidem.message.Messages;

/** While two pictures are compared: how much only one of them has, and what; choosing one brings it into view on the chart. */
public final class DifferencesPanel extends VBox {
    private static final Messages MESSAGES = Messages.of(DifferencesPanel.class);
    private final Label counts = new Label();
    private final ListView<Row> list = new ListView<>();
    private final Label none = new Label(MESSAGES.get("compare.reading"));

    /** An entity or relation that only one picture has. */
    private record Row(UUID id, Side side, String words) {}

    /** A panel whose rows {@code choose} brings into view. */
    public DifferencesPanel(FilterViewModel model, Consumer<UUID> choose) {
        setId("differences");
        getStyleClass().addAll("filter-panel", "differences");
        getStylesheets().add(DifferencesPanel.class.getResource("filter.css").toExternalForm());
        Label title = new Label(MESSAGES.get("compare.heading"));
        title.getStyleClass().add("heading-3");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button end = new Button(MESSAGES.get("compare.end"));
        end.setId("compare-end");
        end.getStyleClass().addAll("flat", "small");
        end.setOnAction(e -> model.endComparison());
        HBox head = new HBox(title, gap, end);
        head.getStyleClass().add("toolbar-row");
        counts.setId("differences-counts");
        counts.setWrapText(true);
        counts.getStyleClass().add("small-text");
        list.setId("differences-list");
        list.setAccessibleText(MESSAGES.get("compare.heading"));
        list.setPlaceholder(none);
        list.setCellFactory(v -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) choose.accept(now.id());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, counts, list);
        visibleProperty().bind(model.comparing());
        managedProperty().bind(visibleProperty());
        // What is seen may be equal to what was seen before the panel was emptied.
        model.seen().addListener((Observable o) -> fill(model.seen().get().scene()));
        model.comparing().addListener((o, before, now) -> fill(ChartScene.EMPTY));
    }

    private void fill(ChartScene scene) {
        Differences d = scene.differences();
        none.setText(MESSAGES.get(d.isNone() ? "compare.reading" : "compare.same"));
        long both = scene.nodes().size() + scene.links().size() - d.sides().size();
        counts.setText(d.isNone() ? "" : MESSAGES.get("compare.counts", d.first(), d.count(Side.FIRST), d.second(), d.count(Side.SECOND), both));
        List<Row> rows = new ArrayList<>();
        scene.nodes().stream().filter(n -> d.sides().containsKey(n.id())).forEach(n -> rows.add(new Row(n.id(), d.sides().get(n.id()), n.caption())));
        scene.links().stream().filter(l -> d.sides().containsKey(l.id())).forEach(l -> rows.add(new Row(l.id(), d.sides().get(l.id()), words(scene, l))));
        rows.sort(Comparator.comparing(Row::side));
        list.getItems().setAll(rows);
    }

    private static String words(ChartScene scene, ChartLink l) {
        return MESSAGES.get("compare.link", scene.nodes().get(l.from()).caption(), l.label(), scene.nodes().get(l.to()).caption());
    }

    private static final class Cell extends ListCell<Row> {
        /** Words in a list wrap only when they are told how wide they are. */
        private static final double WORDS = 180;
        private final Label words = new Label();

        Cell() {
            setPrefWidth(0);
            words.setWrapText(true);
            words.setPrefWidth(WORDS);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(empty ? null : row.side().sign() + " " + row.words());
            if (empty) return;
            words.setText(row.words());
            Label sign = new Label(row.side().sign());
            sign.getStyleClass().addAll("side-sign", row.side() == Side.FIRST ? "side-first" : "side-second");
            HBox line = new HBox(6, sign, words);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
