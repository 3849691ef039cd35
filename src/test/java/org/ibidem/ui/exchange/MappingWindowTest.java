package org.ibidem.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.ibidem.exchange.table.Mapping;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.FilePort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is looked at and mapped before it is brought in. */
@OnScreen
class MappingWindowTest {
    @TempDir Path folder;
    private Path table;

    @BeforeEach
    void write() throws Exception {
        table = Files.writeString(folder.resolve("board.csv"), "Director,Firm,Since,Internal\nR. Quill,Corvus Lighters,2014-03,x\nA. Heron,Corvus Lighters,2016,y\n");
    }

    /** Opens the table, and writes beside it. */
    private FilePort files() {
        return new FilePort() {
            private final AnswersFiles open = new AnswersFiles(table);

            @Override
            public List<Path> chooseFiles(String title) {
                return open.chooseFiles(title);
            }

            @Override
            public Optional<Path> chooseFolder(String title) {
                return Optional.of(folder);
            }

            @Override
            public Optional<Path> chooseTarget(String title, String suggestion, List<String> endings) {
                return Optional.of(folder.resolve(suggestion));
            }

            @Override
            public void startIn(Path start) {}

            @Override
            public boolean show(Path file) {
                return true;
            }
        };
    }

    private OpenWindow window() {
        return new OpenWindow(folder.resolve("home"), files(), Optional.of(Atlas.in(folder).folder()));
    }

    private static void begin(OpenWindow window) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("exchange.import")).findFirst().orElseThrow().give());
        window.hand().awaitNode("mapping-column-4");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Hand hand, String box, String value) {
        Toolkit.act(() -> ((ComboBox<String>) hand.node(box, ComboBox.class)).setValue(value));
    }

    /** What the choice that nobody has made is called. */
    @SuppressWarnings("unchecked")
    private static String offered(Hand hand, String box) {
        return ((ComboBox<String>) hand.node(box, ComboBox.class)).getConverter().toString("");
    }

    private static String says(Hand hand, String label) {
        return Toolkit.ask(() -> hand.node(label, Label.class).getText());
    }

    @Test
    void theCardSaysWhatWillBeMadeAndLostAndTheMappingIsKeptAndUsedAgain() {
        try (OpenWindow window = window()) {
            Hand hand = window.hand();
            int before = window.session().dossier().get().entities().size();
            begin(window);
            assertThat(hand.reads("A. Heron")).isTrue();
            assertThat(offered(hand, "mapping-encoding")).as("what was found").contains("UTF-8");
            choose(hand, "mapping-delimiter", ";");
            Toolkit.await("one column", () -> says(hand, "mapping-losses").contains("Director,Firm"));
            choose(hand, "mapping-delimiter", "");
            choose(hand, "mapping-encoding", "UTF-16LE");
            Toolkit.await("no words", () -> !hand.reads("A. Heron"));
            choose(hand, "mapping-encoding", "");
            Toolkit.await("all columns", () -> hand.reads("A. Heron"));
            choose(hand, "mapping-kind", "Directorship");
            choose(hand, "mapping-column-1", "source");
            choose(hand, "mapping-column-2", "target");
            choose(hand, "mapping-column-3", "startDate");
            Toolkit.await("what will be made", () -> says(hand, "mapping-forecast").contains("2 Directorship"));
            assertThat(says(hand, "mapping-forecast")).contains("2 Legal entities", "1 Organisation");
            assertThat(says(hand, "mapping-losses")).contains("Internal");
            hand.snapshot(Path.of("target/shots/mapping.png"));
            choose(hand, "mapping-column-4", Mapping.LEFT_OUT);
            Toolkit.await("nothing lost", () -> says(hand, "mapping-losses").contains("Nothing is lost"));
            hand.click("mapping-save");
            Toolkit.await("the mapping", () -> Files.exists(Mapping.beside(table)));
            hand.click("mapping-go");
            Toolkit.await("the entities", () -> window.session().dossier().get().entities().size() == before + 3);
            Toolkit.act(() -> window.session().undo());
            Toolkit.await("none of them", () -> window.session().dossier().get().entities().size() == before);
            hand.press(KeyCode.ESCAPE);
            begin(window);
            Toolkit.await("what will be made", () -> says(hand, "mapping-forecast").contains("2 Directorship"));
        }
    }

    @Test
    void theKeyboardAloneMapsATableAndBringsItIn() {
        try (OpenWindow window = window()) {
            Hand hand = window.hand();
            int before = window.session().dossier().get().entities().size();
            begin(window);
            Toolkit.act(() -> hand.node("mapping-column-1").requestFocus());
            hand.press(KeyCode.DOWN, false, false, true);
            hand.type("name");
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            Toolkit.await("a name", () -> !"".equals(Toolkit.ask(() -> hand.node("mapping-column-1", ComboBox.class).getValue())));
            hand.press(KeyCode.ENTER, true, false);
            Toolkit.await("the entities", () -> window.session().dossier().get().entities().size() == before + 2);
        }
    }

    @Test
    void whatAHeadingIsTakenForIsSaidAsItIsBroughtIn() throws Exception {
        Files.writeString(table, "Name,born,NATIONALITY,Shoe size\nR. Quill,1970,gb,42\n");
        try (OpenWindow window = window()) {
            Hand hand = window.hand();
            begin(window);
            choose(hand, "mapping-kind", "Person");
            List.of("as found: Name", "as found: Born", "as found: Nationality", "as found: a note (Shoe size)").forEach(said -> Toolkit.await(said, () -> hand.reads(said)));
            choose(hand, "mapping-column-4", "height");
            Toolkit.await("what was chosen", () -> hand.reads("Nothing is lost"));
            assertThat(Toolkit.ask(() -> offered(hand, "mapping-column-4"))).isEqualTo("as found: a note (Shoe size)");
        }
    }
}
