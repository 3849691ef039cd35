package org.ibidem.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.Installation;
import org.ibidem.message.Messages;
import org.ibidem.plugin.PluginFolder;
import org.ibidem.plugin.PluginJar;

/** Which plug-ins may run: where they are put, and each with its SHA-256, to be compared with what its author says. */
final class PluginsChoice extends VBox {
    private static final Messages MESSAGES = Messages.of(PluginsChoice.class);
    private static final int LINE = 50;
    private final PluginFolder plugins;
    private final List<Line> lines = new ArrayList<>();

    private record Line(PluginJar jar, CheckBox box) {}

    PluginsChoice(Installation here) {
        super(6);
        this.plugins = PluginFolder.of(here);
        setId("settings-plugins");
        List<PluginJar> jars = plugins.jars();
        Label words = new Label(MESSAGES.get(jars.isEmpty() ? "plugins.none" : "plugins.words"));
        words.setWrapText(true);
        add(words);
        jars.forEach(this::add);
        getChildren().add(copied("settings-plugins-folder", plugins.folder().toString(), MESSAGES.get("plugins.folder")));
    }

    private void add(Label words) {
        words.setWrapText(true);
        words.setMaxWidth(460);
        getChildren().add(words);
    }

    private void add(PluginJar jar) {
        CheckBox box = new CheckBox(jar.name());
        box.setId("settings-plugin-" + (lines.size() + 1));
        box.setSelected(jar.allowed());
        lines.add(new Line(jar, box));
        getChildren().addAll(box, copied("settings-plugin-hash-" + lines.size(), jar.sha256(), MESSAGES.get("plugins.hash", jar.name())));
    }

    /** Words that can be selected and copied. */
    private static Node copied(String id, String text, String name) {
        TextArea field = new TextArea(text);
        field.setId(id);
        field.setWrapText(true);
        field.setPrefRowCount(text.length() > LINE ? 2 : 1);
        field.setEditable(false);
        field.setAccessibleText(name);
        return field;
    }

    /** Lets those run that are ticked, from the next start on. */
    void keep() {
        if (lines.stream().anyMatch(l -> l.box().isSelected() != l.jar().allowed())) plugins.allow(lines.stream().filter(l -> l.box().isSelected()).map(Line::jar).toList());
    }
}
