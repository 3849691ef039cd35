package org.ibidem.ui.kinds;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.kinds.KindsModel.Line;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.VerbButton;

/** The kinds and properties a case has of its own, and what can be done to them. */
public final class KindsCard {
    private static final Messages MESSAGES = Messages.of(KindsCard.class);
    private final CaseSession session;
    private final KindsModel model;
    private final ListView<Line> list = new ListView<>();

    private KindsCard(CaseSession session) {
        this.session = session;
        this.model = new KindsModel(session);
    }

    /** The command that shows the card. */
    public static Command command(CaseSession session) {
        return Command.of("entity.kinds", MESSAGES.get("kinds.command"), Command.Place.ENTITY, () -> new KindsCard(session).show());
    }

    private void show() {
        list.setId("kinds");
        list.getStyleClass().addAll("dense", "notices-list");
        list.setAccessibleText(MESSAGES.get("kinds.heading"));
        list.getItems().setAll(model.lines());
        list.setPlaceholder(new Label(MESSAGES.get("kinds.none")));
        list.setCellFactory(view -> new LineCell());
        Label hint = new Label(MESSAGES.get("kinds.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("faint");
        Card card = new Card(session.desk().overlay(), MESSAGES.get("kinds.heading"), new VBox(8, hint, verbs(), list));
        card.show();
    }

    private HBox verbs() {
        BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
        BooleanBinding used = Bindings.createBooleanBinding(() -> chosen() == null || chosen().uses() > 0, list.getSelectionModel().selectedItemProperty());
        Button rename = new VerbButton("kinds-rename", MESSAGES.get("kinds.rename"), () -> new KindForms(session, model, this::show).rename(chosen()));
        rename.disableProperty().bind(none);
        Button delete = new VerbButton("kinds-delete", MESSAGES.get("kinds.delete"), () -> model.delete(chosen()).thenRun(() -> list.getItems().setAll(model.lines())));
        delete.disableProperty().bind(used);
        return new HBox(8, new VerbButton("kinds-new", MESSAGES.get("kinds.new"), () -> new KindForms(session, model, this::show).kind()),
            new VerbButton("kinds-relation", MESSAGES.get("kinds.newRelation"), () -> new KindForms(session, model, this::show).relation()),
            new VerbButton("kinds-property", MESSAGES.get("kinds.newProperty"), () -> new KindForms(session, model, this::show).property()), rename, delete);
    }

    private Line chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private static final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : graphic(line));
        }

        private static HBox graphic(Line line) {
            Label what = new Label(line.what());
            what.getStyleClass().add("faint");
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            Label uses = new Label(MESSAGES.get("kinds.uses", line.uses()));
            uses.getStyleClass().addAll("faint", "small-text");
            uses.setMinWidth(USE_PREF_SIZE);
            return new HBox(8, new Label(line.label()), what, uses);
        }
    }
}
