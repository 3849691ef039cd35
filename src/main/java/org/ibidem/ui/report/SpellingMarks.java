package org.ibidem.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.ibidem.spelling.Spelling.Misspelt;

/** Lines below the words of a text that are not known, laid over the field in which it is written. */
final class SpellingMarks extends Pane {
    private static final int MOST = 300;
    private final TextArea text;
    private final SpellingModel model;
    private boolean asked;

    SpellingMarks(TextArea text, SpellingModel model) {
        this.text = text;
        this.model = model;
        setMouseTransparent(true);
        getStyleClass().add("spelling-marks");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        Runnable laidOut = this::laidOut;
        sceneProperty().addListener((o, before, now) -> {
            if (before != null) before.removePostLayoutPulseListener(laidOut);
            if (now != null) now.addPostLayoutPulseListener(laidOut);
        });
        for (Observable o : List.of(model.found(), text.textProperty(), text.scrollTopProperty(), text.widthProperty(), text.heightProperty(), text.fontProperty())) o.addListener(x -> later());
    }

    private void later() {
        asked = true;
        Platform.requestNextPulse();
    }

    /** The field has laid out what is written, and scrolled to where it is written. */
    private void laidOut() {
        if (!asked) return;
        asked = false;
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (!(text.getSkin() instanceof TextAreaSkin skin)) return;
        int length = text.getLength();
        model.found().get().stream().filter(m -> m.end() <= length && text.getText(m.start(), m.end()).equals(m.word())).limit(MOST).forEach(m -> line(skin, m).ifPresent(getChildren()::add));
    }

    private Optional<Line> line(TextAreaSkin skin, Misspelt word) {
        Rectangle2D first = skin.getCharacterBounds(word.start());
        Rectangle2D last = skin.getCharacterBounds(word.end() - 1);
        if (first == null || last == null || first.getMaxY() < 0 || first.getMinY() > getHeight()) return Optional.empty();
        double end = last.getMinY() == first.getMinY() ? last.getMaxX() : first.getMaxX();
        Line line = new Line(first.getMinX(), first.getMaxY() - 1, end, first.getMaxY() - 1);
        line.setManaged(false);
        line.getStyleClass().add("spelling-mark");
        return Optional.of(line);
    }
}
