package org.ibidem.ui.screening;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;

/** The parts of the room, each in a tab. */
final class ScreeningView extends StackPane {
    private static final Messages MESSAGES = Messages.of(ScreeningView.class);

    ScreeningView(ScreeningModel model) {
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (ScreeningModel.Part part : ScreeningModel.Part.values()) {
            Tab tab = new Tab(MESSAGES.get("part." + part), part(model, part));
            tab.setUserData(part);
            tabs.getTabs().add(tab);
        }
        tabs.getSelectionModel().select(model.part().get().ordinal());
        tabs.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.part().set((ScreeningModel.Part) now.getUserData()));
        model.part().addListener((o, before, now) -> tabs.getSelectionModel().select(now.ordinal()));
        getChildren().add(tabs);
    }

    private static Node part(ScreeningModel m, ScreeningModel.Part part) {
        return switch (part) {
            case HITS -> new HitsView(m.hits(), new ThresholdField("screening-threshold", m.threshold()));
            case NAMES -> new NamesView(m.names(), m.session(), new ThresholdField("screening-name-threshold", m.threshold()));
            case LISTS -> new ListsView(m.lists(), m.session());
        };
    }
}
