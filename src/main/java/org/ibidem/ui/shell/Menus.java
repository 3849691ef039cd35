package org.ibidem.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.ibidem.message.Messages;

/** Builds menus from the commands: each has its entry in the menu of its place. */
public final class Menus {
    private static final Messages MESSAGES = Messages.of(Menus.class);
    private static final String DELETES = "deletes";

    private Menus() {}

    static MenuBar bar(List<Command> commands) {
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        bar.setUseSystemMenuBar(true);
        for (Command.Place place : Command.Place.values()) {
            if (place.within().isEmpty()) menu(place, commands).ifPresent(bar.getMenus()::add);
        }
        return bar;
    }

    /** The menu of a place with the menus within it; empty when no command belongs there. */
    public static Optional<Menu> menu(Command.Place place, List<Command> commands) {
        Menu menu = new Menu(title(place));
        menu.setId("menu-" + place);
        commands.stream().filter(c -> c.place() == place).forEach(c -> add(menu.getItems(), c));
        List<Menu> within = List.of(Command.Place.values()).stream().filter(p -> p.within().filter(place::equals).isPresent())
            .flatMap(p -> menu(p, commands).stream()).toList();
        if (!within.isEmpty() && !menu.getItems().isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(within);
        return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    /** Adds the entry of a command; those that delete something are set apart. */
    public static void add(List<MenuItem> items, Command command) {
        boolean afterDeletion = !items.isEmpty() && items.getLast().getStyleClass().contains(DELETES);
        if (!items.isEmpty() && command.deletes() != afterDeletion) items.add(new SeparatorMenuItem());
        items.add(item(command));
    }

    /** The entry of a command, which can be chosen while the command can be given. */
    public static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId(command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.title());
        item.setAccelerator(command.key());
        if (command.deletes()) markDeleting(item);
        item.disableProperty().bind(javafx.beans.binding.Bindings.createBooleanBinding(
            () -> !command.enabled().getValue(), command.enabled()));
        item.setOnAction(e -> command.give());
        return item;
    }

    /** Shows an entry as one that deletes something from the case. */
    public static void markDeleting(MenuItem item) {
        item.getStyleClass().add(DELETES);
    }

    static String title(Command.Place place) {
        return MESSAGES.get("place." + place);
    }
}
