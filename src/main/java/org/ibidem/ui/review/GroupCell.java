package org.ibidem.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.suggest.Group;

/** A value in the list: selected or not, what it is, how often and in how many documents it stands, and whether its check digits are right. */
final class GroupCell extends ListCell<Group> {
    private static final Messages MESSAGES = Messages.of(GroupCell.class);
    private final ReviewViewModel model;
    private final CheckBox together = new CheckBox();
    private final SetChangeListener<String> ticked = c -> tick();

    GroupCell(ReviewViewModel model) {
        this.model = model;
        setPrefWidth(0);
        together.setFocusTraversable(false);
        together.setAccessibleText(MESSAGES.get("review.together"));
        together.setOnAction(e -> {
            getListView().getSelectionModel().select(getItem());
            model.toggle();
        });
        model.bulk().addListener(new WeakSetChangeListener<>(ticked));
    }

    private void tick() {
        together.setSelected(getItem() != null && model.bulk().contains(getItem().key()));
    }

    @Override
    protected void updateItem(Group group, boolean empty) {
        super.updateItem(group, empty);
        setText(null);
        tick();
        setGraphic(empty || group == null ? null : line(group));
        setAccessibleText(empty || group == null ? null : group.value() + ", " + ReviewViewModel.name(group.kind()));
    }

    private HBox line(Group group) {
        Label value = new Label(group.value());
        value.getStyleClass().add("heading-3");
        HBox facts = new HBox(6, chip(ReviewViewModel.name(group.kind()), "chip"), faint(MESSAGES.get("review.count", group.count(), group.documents())));
        List<Entity> namesakes = model.namesakes(group);
        if (!namesakes.isEmpty()) facts.getChildren().add(chip(MESSAGES.get("review.namesakes", namesakes.stream().map(e -> e.ref().toString()).collect(Collectors.joining(", "))), "chip-warning"));
        if (!group.valid()) facts.getChildren().add(chip(MESSAGES.get("review.invalid"), "chip-danger"));
        facts.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(2, value, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, together, text, entities(group));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Region entities(Group group) {
        HBox box = new HBox(4);
        group.entities().forEach(id -> model.session().dossier().get().entity(id).ifPresent(e -> box.getChildren().add(chip(e.ref().toString(), "chip-success"))));
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static Label chip(String text, String style) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", style);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private static Label faint(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("faint", "small-text");
        return label;
    }
}
