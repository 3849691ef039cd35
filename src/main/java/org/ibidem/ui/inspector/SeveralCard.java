package org.ibidem.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;

/** Several things selected: how many of each kind, and what can be done to all of them. */
final class SeveralCard extends VBox {
    private static final Messages MESSAGES = Messages.of(SeveralCard.class);

    SeveralCard(CaseSession session, Dossier dossier, List<UUID> ids) {
        super(8);
        setId("inspector-several");
        Label heading = new Label(MESSAGES.get("several.heading", ids.size()));
        heading.getStyleClass().add("heading-2");
        getChildren().add(heading);
        kinds(dossier, ids).forEach((kind, count) -> getChildren().add(new Label(MESSAGES.get("several.count", count, kind))));
        getChildren().add(actions(session.forSeveral().stream().filter(c -> !c.deletes())));
        FlowPane deleting = actions(session.forSeveral().stream().filter(Command::deletes));
        deleting.getChildren().forEach(b -> b.getStyleClass().addAll("button-outlined", "danger"));
        getChildren().addAll(new Separator(), deleting);
    }

    private static FlowPane actions(Stream<Command> commands) {
        return new FlowPane(8, 8, commands.map(SeveralCard::action).toArray(Button[]::new));
    }

    /** How many there are of each kind, the most first. */
    private static Map<String, Integer> kinds(Dossier dossier, List<UUID> ids) {
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach(id -> dossier.entity(id).ifPresent(e -> counts.merge(dossier.schema(e).map(Schema::label).orElse(e.schema()), 1, Integer::sum)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Comparator.comparingInt(e -> -e.getValue()));
        entries.forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static Button action(Command command) {
        Button button = new Button();
        button.setId("several-" + command.id());
        button.textProperty().bind(command.title());
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
        button.setOnAction(e -> command.give());
        return button;
    }
}
