package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.shape.Line;
import javafx.stage.Window;
import org.ibidem.casefile.Installation;
import org.ibidem.model.KnownWord;
import org.ibidem.spelling.Dictionaries;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unknown words are seen, mended and learnt where the report is written. */
@OnScreen
class SpellingWindowTest {
    @TempDir Path folder;

    @Test
    void anUnknownWordIsUnderlinedMendedOrTakenAsRight() throws Exception {
        assumeTrue(new Dictionaries(Optional.empty()).of("en").isEmpty(), "this machine has an English dictionary, so that none is missing");
        Atlas atlas = Atlas.in(folder);
        Path words = Files.createDirectory(folder.resolve("words"));
        Installation.in(folder.resolve("home")).set("spelling.folder", words.toString());
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(atlas.folder()))) {
            Hand hand = window.hand();
            Screen report = window.frame().screens().stream().filter(s -> s.id().equals("report")).findFirst().orElseThrow();
            Toolkit.act(() -> window.session().pages().open(report.page()));
            hand.awaitNode("report-block-text");
            TextArea text = hand.node("report-block-text", TextArea.class);
            hand.awaitNode("report-spelling");
            Hyperlink help = hand.node("report-spelling", Hyperlink.class);
            Toolkit.act(help::fire);
            Toolkit.await("where dictionaries are to be had", () -> window.desk().notices().shown().stream().anyMatch(n -> n.text().contains(".aff")));
            Files.writeString(words.resolve("en_US.dic"), "4\nsent\na\nshipment\nof\n");
            Files.writeString(words.resolve("en_US.aff"), "SET UTF-8\n");
            Toolkit.act(() -> text.setText("Atlas sent a shipmnet of qorvath."));
            Toolkit.await("two unknown words", () -> help.isVisible() && help.getText().contains("2"));
            Toolkit.await("their lines", () -> marks(text) == 2);
            hand.snapshot(Path.of("target/shots/report-spelling.png"));
            Toolkit.act(help::fire);
            Toolkit.await("what was meant", () -> menu().isPresent());
            Toolkit.act(() -> menu().orElseThrow().getItems().stream().filter(i -> "shipment".equals(i.getText())).findFirst().orElseThrow().fire());
            assertThat(text.getText()).isEqualTo("Atlas sent a shipment of qorvath.");
            Toolkit.await("one is left", () -> help.getText().contains("1"));
            Toolkit.act(() -> menu().ifPresent(ContextMenu::hide));
            Toolkit.act(help::fire);
            Toolkit.await("the menu of the other", () -> menu().filter(m -> m.getItems().stream().anyMatch(i -> i.getText() != null && i.getText().contains("qorvath"))).isPresent());
            Toolkit.act(() -> menu().orElseThrow().getItems().stream().filter(i -> "report-spelling-learn".equals(i.getId())).findFirst().orElseThrow().fire());
            Toolkit.await("nothing is unknown", () -> !help.isVisible());
            assertThat(window.session().caseFile().all(KnownWord.class)).extracting(KnownWord::word).containsExactly("qorvath");
        }
    }

    private static long marks(TextArea text) {
        return text.getParent().lookupAll(".spelling-mark").stream().filter(Line.class::isInstance).count();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).filter(m -> "report-spelling-menu".equals(m.getId())).findFirst();
    }
}
