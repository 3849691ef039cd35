package org.ibidem.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The window of an open case: menus, activity bar, tabs, inspector and the bottom line. */
public final class Frame extends BorderPane {
    private static final double TABS_SHARE = 0.72;
    private final CaseSession session;
    private final List<Screen> screens;
    private final List<Command> commands = new ArrayList<>();
    private final SplitPane middle = new SplitPane();
    private final Node inspector;

    /** A frame around these rooms; {@code extra} are commands of the window itself. The first room is shown. */
    public Frame(CaseSession session, List<Screen> screens, Node inspector, List<Command> extra) {
        this.session = session;
        this.screens = screens;
        this.inspector = inspector;
        commands.addAll(extra);
        commands.addAll(CaseCommands.of(session, screens));
        commands.addAll(new FrameCommands(this, session.desk()).all());
        screens.forEach(s -> commands.addAll(s.commands()));
        getStyleClass().add("frame");
        EventHandler<KeyEvent> keys = this::giveByKey;
        sceneProperty().addListener((o, before, now) -> {
            if (before != null) before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            if (now != null) now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        });
        SplitPane.setResizableWithParent(inspector, false);
        middle.getItems().addAll(new PagesView(session.pages()), inspector);
        middle.setDividerPositions(TABS_SHARE);
        setTop(top(session.caseFile().info().banner()));
        setLeft(new ActivityBar(screens, session.pages()));
        setCenter(middle);
        setBottom(new StatusBar(session));
        if (session.pages().all().isEmpty() && !screens.isEmpty()) session.pages().open(screens.getFirst().page());
    }

    /** Several rooms may give one key a meaning: it belongs to the command that can be given now. The menus know only one command a key. */
    private void giveByKey(KeyEvent e) {
        commands.stream().filter(c -> c.key() != null && c.key().match(e) && c.enabled().getValue()).findFirst().ifPresent(c -> {
            e.consume();
            c.give();
        });
    }

    /** The menus, and beside them the case's banner, which is to be seen on every screen. */
    private Node top(String text) {
        MenuBar menus = Menus.bar(commands);
        menus.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(menus, Priority.ALWAYS);
        Label banner = new Label(text);
        banner.getStyleClass().add("banner");
        HBox top = new HBox(menus, banner);
        top.getStyleClass().add("top-line");
        return top;
    }

    /** Brings up the room of this id. */
    public void go(String screen) {
        screens.stream().filter(s -> s.id().equals(screen)).findFirst().ifPresent(s -> session.pages().open(s.page()));
    }

    /** Every command that can be given here. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** The rooms, in the order of the activity bar. */
    public List<Screen> screens() {
        return screens;
    }

    /** The case shown. */
    public CaseSession session() {
        return session;
    }

    /** Hides the inspector, or shows it again. */
    void toggleInspector() {
        if (middle.getItems().remove(inspector)) return;
        middle.getItems().add(inspector);
        middle.setDividerPositions(TABS_SHARE);
    }
}
