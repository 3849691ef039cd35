package org.ibidem.ui.evidence;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Statement;
import org.ibidem.ui.evidence.ReaderViewModel.Marked;

/** The passages marked in a document with the statements they prove; choosing one goes there. */
final class MarkedList extends VBox {
    private static final Messages MESSAGES = Messages.of(MarkedList.class);
    private final ReaderViewModel model;

    MarkedList(ReaderViewModel model) {
        this.model = model;
        getStyleClass().add("page");
        Label heading = new Label(MESSAGES.get("marked.heading"));
        heading.getStyleClass().add("section-heading");
        ListView<Marked> list = new ListView<>(model.marked());
        list.setId("reader-marked");
        list.setCellFactory(v -> new MarkedCell());
        Label empty = new Label(MESSAGES.get("marked.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) model.show(now.passage());
        });
        list.widthProperty().addListener((o, before, now) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinWidth(220);
        getChildren().addAll(heading, list);
    }

    private final class MarkedCell extends ListCell<Marked> {
        @Override
        protected void updateItem(Marked marked, boolean empty) {
            super.updateItem(marked, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(empty || marked == null ? null : content(marked));
        }

        private VBox content(Marked marked) {
            Label quote = new Label("“" + marked.passage().quote().replaceAll("\\s+", " ") + "”");
            quote.getStyleClass().add("marked-quote");
            VBox box = new VBox(3, wrapped(quote));
            Dossier dossier = model.session().dossier().get();
            marked.statements().forEach(s -> box.getChildren().add(statement(dossier, s)));
            return box;
        }

        /** Words in a list wrap only when they are told how wide they are. */
        private <L extends Labeled> L wrapped(L words) {
            words.setWrapText(true);
            words.setPrefWidth(Math.max(120, getListView().getWidth() - 40));
            words.setMinHeight(USE_PREF_SIZE);
            return words;
        }

        private Hyperlink statement(Dossier dossier, Statement s) {
            Hyperlink link = new Hyperlink(dossier.caption(s.entityId()) + " – " + dossier.label(s) + ": " + dossier.value(s));
            link.setOnAction(e -> model.session().openEntity(s.entityId()));
            return wrapped(link);
        }
    }
}
