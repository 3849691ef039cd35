package org.ibidem.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Installation;
import org.ibidem.plugin.PluginFolder;
import org.ibidem.plugin.PluginJar;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings are found by their words, and what of others may run is said there. */
@OnScreen
class SettingsWindowTest {
    @TempDir Path folder;

    @Test
    void aSettingIsFoundAndAPluginIsTickedBesideItsHash() throws Exception {
        PluginFolder plugins = PluginFolder.of(Installation.in(folder.resolve("home")));
        Files.writeString(Files.createDirectories(plugins.folder()).resolve("harbour.jar"), "bytes");
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(Atlas.in(folder).folder()))) {
            Hand hand = window.hand();
            hand.press(KeyCode.COMMA, true, false);
            hand.awaitNode("settings-plugins");
            hand.click("settings-find");
            hand.type("plug");
            Toolkit.await("others gone", () -> !hand.sees("settings-theme") && hand.sees("settings-plugins"));
            Toolkit.act(() -> hand.node("settings-find", TextField.class).setText("dark mode"));
            assertThat(Toolkit.ask(() -> hand.sees("settings-theme"))).as("found by what it is for").isTrue();
            Toolkit.act(() -> hand.node("settings-find", TextField.class).setText("zeppelin"));
            assertThat(Toolkit.ask(() -> hand.sees("settings-none"))).isTrue();
            Toolkit.act(() -> hand.node("settings-find", TextField.class).setText("jar"));
            PluginJar jar = plugins.jars().getFirst();
            assertThat(Toolkit.ask(() -> hand.reads(jar.sha256()))).isTrue();
            hand.snapshot(Path.of("target/shots/plugins.png"));
            CheckBox box = hand.node("settings-plugin-1", CheckBox.class);
            assertThat(Toolkit.ask(box::isSelected)).isFalse();
            Toolkit.act(box::fire);
            hand.click("settings-keep");
            Toolkit.await("allowed", () -> plugins.jars().getFirst().allowed());
        }
    }
}
