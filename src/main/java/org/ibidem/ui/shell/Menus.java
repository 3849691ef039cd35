package org.ibidem.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.ibidem.message.Messages;

/** Builds the menu bar from the commands: each has its entry in the menu of its place. */
final class Menus {
    private static final Messages MESSAGES = Messages.of(Menus.class);

    private Menus() {}

    static MenuBar bar(List<Command> commands) {
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        bar.setUseSystemMenuBar(true);
        for (Command.Place place : Command.Place.values()) {
            List<Command> here = commands.stream().filter(c -> c.place() == place).toList();
            if (!here.isEmpty()) bar.getMenus().add(menu(place, here));
        }
        return bar;
    }

    private static Menu menu(Command.Place place, List<Command> commands) {
        Menu menu = new Menu(title(place));
        menu.setId("menu-" + place);
        commands.forEach(c -> menu.getItems().add(item(c)));
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId(command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.title());
        item.setAccelerator(command.key());
        item.disableProperty().bind(javafx.beans.binding.Bindings.createBooleanBinding(
            () -> !command.enabled().getValue(), command.enabled()));
        item.setOnAction(e -> command.give());
        return item;
    }

    static String title(Command.Place place) {
        return MESSAGES.get("place." + place);
    }
}
