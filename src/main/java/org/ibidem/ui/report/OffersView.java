package org.ibidem.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.report.Citations.Offer;

/** What can be cited at the caret, laid over the text; not there when there is nothing. */
final class OffersView extends ListView<Offer> {
    private static final Messages MESSAGES = Messages.of(OffersView.class);
    private final Consumer<Offer> taken;

    OffersView(Consumer<Offer> taken, Runnable back) {
        this.taken = taken;
        setId("report-offers");
        getStyleClass().addAll("dense", "report-offers");
        setAccessibleText(MESSAGES.get("offers.name"));
        setFocusTraversable(false);
        setCellFactory(l -> new OfferCell());
        setOnMouseClicked(e -> {
            take();
            back.run();
        });
        setVisible(false);
    }

    void show(List<Offer> offers) {
        if (!getItems().equals(offers)) {
            getItems().setAll(offers);
            getSelectionModel().select(0);
            scrollTo(0);
        }
        setVisible(!offers.isEmpty());
    }

    void next(int by) {
        int to = Math.clamp(getSelectionModel().getSelectedIndex() + by, 0, getItems().size() - 1);
        getSelectionModel().select(to);
        scrollTo(Math.max(0, to - 2));
    }

    void take() {
        chosen().ifPresent(taken);
    }

    Optional<Offer> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private static final class OfferCell extends ListCell<Offer> {
        private final Label ref = new Label();
        private final Label words = new Label();
        private final HBox line = new HBox(ref, words);

        OfferCell() {
            ref.getStyleClass().addAll("chip", "chip-accent");
            ref.setMinWidth(USE_PREF_SIZE);
            line.getStyleClass().add("block-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setGraphic(empty || offer == null ? null : line);
            if (empty || offer == null) return;
            ref.setText(offer.ref());
            words.setText(offer.words());
        }
    }
}
