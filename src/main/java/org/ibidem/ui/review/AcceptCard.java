package org.ibidem.ui.review;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.suggest.Group;
import org.ibidem.ui.shell.Card;

/** Asks which entity of the case the chosen values belong to: the best matches first, others by typing. */
final class AcceptCard {
    private static final Messages MESSAGES = Messages.of(AcceptCard.class);
    private static final int SHOWN = 200;
    private final ReviewViewModel model;
    private final List<Group> subjects;
    private final TextField wanted = new TextField();
    private final ListView<Entity> list = new ListView<>();
    private final Card card;

    AcceptCard(ReviewViewModel model) {
        this.model = model;
        this.subjects = model.subjects();
        wanted.setId("accept-filter");
        wanted.setPromptText(MESSAGES.get("accept.prompt"));
        wanted.textProperty().addListener((o, before, now) -> refill());
        list.setId("accept-entities");
        list.setPrefHeight(280);
        list.setCellFactory(v -> new EntityCell());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) accept();
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) accept();
        });
        wanted.setOnAction(e -> accept());
        refill();
        Label what = new Label(String.join(", ", subjects.stream().map(Group::value).toList()));
        what.setWrapText(true);
        what.getStyleClass().add("quote");
        card = new Card(model.session().desk().overlay(), MESSAGES.get("accept.heading"), new VBox(8, what, wanted, list));
        card.addMain("accept-main", MESSAGES.get("accept.main"), this::accept).disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    }

    private void refill() {
        Dossier dossier = model.session().dossier().get();
        String text = wanted.getText().strip().toLowerCase(java.util.Locale.ROOT);
        List<Entity> best = subjects.isEmpty() ? List.of() : model.matches(subjects.getFirst());
        List<Entity> others = dossier.entities().stream().filter(e -> !best.contains(e)).toList();
        list.setItems(FXCollections.observableArrayList(java.util.stream.Stream.concat(best.stream(), others.stream())
            .filter(e -> text.isEmpty() || (e.ref() + " " + dossier.caption(e.id())).toLowerCase(java.util.Locale.ROOT).contains(text)).limit(SHOWN).toList()));
        list.getSelectionModel().selectFirst();
    }

    private void accept() {
        Entity entity = list.getSelectionModel().getSelectedItem();
        if (entity == null) return;
        model.session().desk().overlay().hide();
        model.acceptAs(entity);
    }

    void show() {
        if (!subjects.isEmpty()) card.show();
    }

    private final class EntityCell extends ListCell<Entity> {
        @Override
        protected void updateItem(Entity entity, boolean empty) {
            super.updateItem(entity, empty);
            setText(empty || entity == null ? null : entity.ref() + "  " + model.session().dossier().get().caption(entity.id()));
        }
    }
}
