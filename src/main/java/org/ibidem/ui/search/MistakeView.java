package org.ibidem.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ibidem.search.Mistake;

/** The query again with the part that cannot be read marked, and what is wrong with it; takes no room when all is well. */
final class MistakeView extends VBox {
    private final SearchViewModel model;
    private final TextFlow query = new TextFlow();
    private final Label said = new Label();

    MistakeView(SearchViewModel model) {
        this.model = model;
        setId("search-mistake");
        getStyleClass().add("mistake");
        said.getStyleClass().add("field-problem");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(query, said);
        visibleProperty().bind(model.mistake().map(java.util.Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.mistake().addListener((o, before, now) -> now.ifPresent(this::show));
    }

    /** Where something is missing at the end, a sign stands for it. */
    private void show(Mistake mistake) {
        String words = model.words().get();
        int place = Math.min(mistake.place(), words.length());
        String wrong = words.substring(place);
        query.getChildren().setAll(text(words.substring(0, place), "mistake-read"), text(wrong.isEmpty() ? "␣" : wrong, "mistake-place"));
        said.setText(mistake.said());
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
