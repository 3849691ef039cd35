package org.ibidem.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.ibidem.ShadowSector;
import org.ibidem.search.Library;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@OnScreen
@Isolated
class SearchWindowTest {
    private static final Path SHOTS = Path.of("target/shots");
    @TempDir Path folder;

    private static int hits(Hand hand) {
        return hand.node("search-hits", javafx.scene.control.ListView.class).getItems().size();
    }

    @Test
    void wordsAreTypedAHitIsChosenAndItsPageOpensWithThePassageLit() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(sample))) {
            Hand hand = window.hand();
            Toolkit.await("the index", () -> window.desk().jobs().current().isEmpty());
            hand.press(KeyCode.F, true, true);
            hand.awaitNode("search-field");
            hand.snapshot(SHOTS.resolve("search-empty.png"), 1280, 800);
            hand.click("search-field");
            hand.type("front company");
            Toolkit.await("hits", () -> hits(hand) > 3);
            hand.snapshot(SHOTS.resolve("search-hits.png"), 1280, 800);
            hand.snapshot(SHOTS.resolve("search-hits-large.png"), 1920, 1080);
            assertThat(hand.sees("facet-EVIDENCE")).isTrue();
            hand.click("facet-EVIDENCE");
            Toolkit.await("documents only", () -> hand.sees("search-which") && hand.node("search-hits", javafx.scene.control.ListView.class).getItems().stream()
                .allMatch(l -> ((SearchViewModel.Line) l).hit().isPage()));
            hand.click("search-field");
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.UP);
            hand.press(KeyCode.ENTER);
            hand.awaitNode("reader-page-1");
            Toolkit.await("the passage lit", () -> !lit(hand).isEmpty());
            hand.stillLife(SHOTS.resolve("search-opened.png"), 1280, 800);

            hand.press(KeyCode.F, true, true);
            hand.awaitNode("search-field");
            Toolkit.act(() -> hand.node("search-field", javafx.scene.control.TextField.class).clear());
            hand.type("kim AND (chang");
            hand.awaitNode("search-mistake");
            hand.snapshot(SHOTS.resolve("search-mistake.png"), 1280, 800);
            Toolkit.act(() -> {
                Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
                window.workbench().switchTheme();
            });
            Toolkit.act(() -> hand.node("search-field", javafx.scene.control.TextField.class).setText("glocom"));
            Toolkit.await("hits", () -> hits(hand) > 0);
            hand.click("search-save");
            hand.awaitNode("saved-give");
            hand.click("saved-give");
            hand.awaitNode("saved-glocom");
            hand.snapshot(SHOTS.resolve("search-dark.png"), 1280, 800);
            hand.press(KeyCode.F1);
            hand.snapshot(SHOTS.resolve("search-help-dark.png"), 1920, 1080);
            Toolkit.act(() -> window.workbench().switchLanguage());
            Toolkit.await("Korean", () -> window.workbench().frame().isPresent() && window.frame().screens().getFirst().title().equals("증거"));
            Toolkit.await("the index", () -> window.desk().jobs().current().isEmpty());
            hand.press(KeyCode.F, true, true);
            hand.awaitNode("search-field");
            hand.snapshot(SHOTS.resolve("search-ko-empty.png"), 1280, 800);
            hand.click("search-field");
            hand.type("glocom");
            Toolkit.await("hits", () -> hits(hand) > 0);
            hand.snapshot(SHOTS.resolve("search-ko.png"), 1280, 800);
        }
    }

    @Test
    void aListOfTermsIsSearchedInATabOfItsOwn() throws Exception {
        Path home = folder.resolve("home");
        Library library = new Library(folder);
        library.document("Letter", "2017", "Wonbang Trading and Kim Chang-hyok.");
        library.close();
        Path terms = Files.writeString(folder.resolve("names.txt"), "Wonbang\n김창혁\nAprokgang\nkim AND (\n");
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(terms), Optional.of(library.folder()))) {
            Hand hand = window.hand();
            Toolkit.await("the index", () -> window.desk().jobs().current().isEmpty());
            hand.press(KeyCode.F, true, true);
            hand.awaitNode("search-terms");
            hand.click("search-terms");
            hand.awaitNode("terms");
            assertThat(hand.reads("names.txt: 4 terms, 2 found, 1 not found, 1 could not be read")).isTrue();
            hand.stillLife(SHOTS.resolve("search-terms.png"), 1280, 800);
            hand.click("terms-missing");
            Toolkit.await("those not found", () -> hand.node("terms", javafx.scene.control.TableView.class).getItems().size() == 2);
            hand.click("terms-missing");
            Toolkit.act(() -> {
                javafx.scene.control.TableView<?> table = hand.node("terms", javafx.scene.control.TableView.class);
                table.getSelectionModel().select(1);
                table.requestFocus();
            });
            hand.press(KeyCode.ENTER);
            hand.awaitNode("search-field");
            Toolkit.await("the hit", () -> hits(hand) == 1);
        }
    }

    private static java.util.Set<Node> lit(Hand hand) {
        Parent reader = hand.node("reader-page-1", Parent.class);
        return reader.getParent().lookupAll(".mark-wanted");
    }
}
