package org.ibidem.ui.help;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/** What a tour says at its step, above the bottom line; the window beneath it can be used meanwhile. */
public final class TourStrip extends VBox {
    private static final Messages MESSAGES = Messages.of(TourStrip.class);
    private final Tour tour;
    private final Runnable end;
    private final Label place = new Label();
    private final Label words = new Label();
    private final Button back = new Button(MESSAGES.get("tour.back"));
    private final Button next = new Button();

    /** A strip for this tour; {@code end} puts it away. */
    public TourStrip(Tour tour, Runnable end) {
        this.tour = tour;
        this.end = end;
        setId("tour");
        getStyleClass().addAll("overlay-card", "tour");
        setMaxSize(620, Region.USE_PREF_SIZE);
        place.getStyleClass().addAll("faint", "small-text");
        words.setWrapText(true);
        words.setId("tour-words");
        Button close = new Button(MESSAGES.get("tour.end"));
        close.setId("tour-end");
        close.setOnAction(e -> end.run());
        back.setId("tour-back");
        back.setOnAction(e -> tour.go(tour.at().get() - 1));
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(e -> next());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, close, gap, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(place, words, buttons);
        tour.at().addListener((o, before, now) -> tell());
        tour.go(0);
        next.requestFocus();
    }

    private void next() {
        if (isLast()) end.run();
        else tour.go(tour.at().get() + 1);
    }

    private boolean isLast() {
        return tour.at().get() == tour.length() - 1;
    }

    private void tell() {
        place.setText(MESSAGES.get("tour.place", tour.at().get() + 1, tour.length()));
        words.setText(tour.words());
        back.setDisable(tour.at().get() == 0);
        next.setText(MESSAGES.get(isLast() ? "tour.done" : "tour.next"));
    }
}
