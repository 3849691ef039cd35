package org.ibidem.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/** A room as the frame sees it: a button in the activity bar, a tab, and commands. The title is in the display language. */
public record Screen(String id, String title, Ikon icon, Supplier<Node> view, List<Command> commands) {
    /** The tab of this room. */
    public Page page() {
        return Page.of(id, title, icon, view);
    }
}
