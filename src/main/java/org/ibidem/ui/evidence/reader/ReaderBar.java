package org.ibidem.ui.evidence.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.evidence.Excerpt;
import org.ibidem.message.Messages;

/** What can be made of the selected words; a hint of it while nothing is selected and a relation is begun. */
final class ReaderBar extends StackPane {
    private static final Messages MESSAGES = Messages.of(ReaderBar.class);
    private static final double ONE_ROW = 2_000;

    ReaderBar(ReaderViewModel model, ReaderVerbs verbs) {
        setPickOnBounds(false);
        getStyleClass().add("reader-bar-place");
        FlowPane bar = bar(model, verbs);
        VBox bars = new VBox(8, CopyBar.of(model.copies()), new StackPane(begun(model), bar));
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bars.setPickOnBounds(false);
        bars.getChildren().getLast().setPickOnBounds(false);
        getChildren().add(bars);
    }

    /** A bar in one row, or in as many as a narrow reader needs, so that it never makes its place wider. */
    static FlowPane bar(String id) {
        FlowPane bar = new FlowPane(6, 6);
        bar.setId(id);
        bar.getStyleClass().add("reader-bar");
        bar.setPrefWrapLength(ONE_ROW);
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return bar;
    }

    private static FlowPane bar(ReaderViewModel model, ReaderVerbs verbs) {
        FlowPane bar = bar("reader-bar");
        Label words = new ShortLabel();
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        bar.getChildren().addAll(words, button("reader-name", MESSAGES.get("reader.name"), verbs::name),
            button("reader-state", MESSAGES.get("reader.state"), verbs::state),
            button("reader-relate", MESSAGES.get("reader.relate"), verbs::relate),
            button("reader-mark", MESSAGES.get("reader.mark"), verbs::mark));
        bar.getChildren().add(button("reader-hide", MESSAGES.get("reader.hide"), verbs::hide));
        if (model.isDrawn()) bar.getChildren().addAll(onAreas(model, button("reader-crop", MESSAGES.get("reader.crop"), verbs::crop)), onAreas(model, button("reader-figure", MESSAGES.get("reader.figure"), verbs::figure)));
        var selected = model.selection().selected();
        bar.visibleProperty().bind(selected.map(Optional::isPresent));
        selected.addListener((o, before, now) -> words.setText(now.map(ReaderBar::say).orElse("")));
        return bar;
    }

    private static String say(Excerpt selected) {
        return selected.value().isEmpty() ? MESSAGES.get("marked.area") : "“" + selected.value() + "”";
    }

    /** For parts of a page, not for words. */
    private static Button onAreas(ReaderViewModel model, Button button) {
        button.visibleProperty().bind(model.selection().selected().map(s -> s.filter(e -> e.places().getFirst().area() != null).isPresent()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Label begun(ReaderViewModel model) {
        Label begun = new Label();
        begun.getStyleClass().add("reader-bar");
        begun.visibleProperty().bind(model.begun().map(Optional::isPresent).flatMap(b -> model.selection().selected().map(s -> b && s.isEmpty())));
        model.begun().addListener((o, before, now) -> begun.setText(now.map(b -> MESSAGES.get("reader.begun",
            model.session().dossier().get().caption(b.from().id()))).orElse("")));
        return begun;
    }

    /** The beginning of the words. A pane of rows asks how wide they would like to be and not how wide they may be, so the answer has an end. */
    private static final class ShortLabel extends Label {
        private static final double WIDEST = 140;

        ShortLabel() {
            setMinWidth(0);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(WIDEST, super.computePrefWidth(height));
        }
    }
}
