package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving about in a long document: pages, sizes, search, selection. */
@OnScreen
class ReadingWindowTest {
    private static final int PAGES = 40;
    @TempDir Path folder;

    private OpenReader open() throws Exception {
        return OpenReader.on(folder, OpenReader.pdf(folder, PAGES));
    }

    @Test
    void onlyThePagesNearTheOneInSightExist() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            hand.click("reader-page-number");
            Toolkit.act(() -> hand.node("reader-page-number", TextField.class).setText("20"));
            hand.press(KeyCode.ENTER);
            reader.awaitPlaced(20);
            assertThat(reader.pageInSight()).isEqualTo(20);
            assertThat(Toolkit.ask(() -> hand.node("reader-pages", PageColumn.class).pages().size())).isBetween(2, 6);
            assertThat(hand.sees("reader-page-1")).isFalse();
            Toolkit.act(() -> hand.node("reader-pages").requestFocus());
            hand.press(KeyCode.END, true, false);
            reader.awaitPlaced(PAGES);
            assertThat(reader.pageInSight()).isEqualTo(PAGES);
        }
    }

    @Test
    void wordsAreFoundCountedAndGoneThrough() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            hand.press(KeyCode.F, true, false);
            hand.awaitNode("reader-find-words");
            Toolkit.await("the cursor in the words", () -> hand.node("reader-find-words").isFocused());
            hand.type("LEFT the");
            Toolkit.await("all hits", () -> hand.reads("1 of " + PAGES));
            hand.press(KeyCode.ENTER, false, true);
            Toolkit.await("the last page", () -> reader.pageInSight() == PAGES);
            reader.awaitPlaced(PAGES);
            assertThat(reader.isLit(PAGES, "mark-hit-shown")).isTrue();
            hand.snapshot(Path.of("target/shots/reader-find.png"));
            hand.press(KeyCode.ESCAPE);
            assertThat(hand.sees("reader-find-words")).isFalse();
        }
    }

    @Test
    void wordsAreSelectedByClicksAndOverPages() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            Toolkit.act(() -> reader.model().viewing().goTo(new Viewing.Target(1, 0.9, 0, 0)));
            reader.awaitPlaced(2);
            Toolkit.await("both pages in sight", () -> reader.page(2).getLayoutY() < 400);
            hand.click(reader.at(1, "number"), 2, false);
            assertThat(reader.selected()).isEqualTo("number");
            hand.click(reader.at(1, "harbour"), 3, false);
            assertThat(reader.selected()).isEqualTo("the harbour at night");
            hand.click(reader.at(2, "Shipment"), 1, true);
            assertThat(reader.selected()).isEqualTo("the harbour at night\nShipment number 2 left");
            hand.drag(reader.at(1, "night"), reader.at(2, "number"));
            assertThat(reader.selected()).isEqualTo("night\nShipment number");
            hand.press(KeyCode.M);
            Toolkit.await("two passages", () -> reader.model().marked().size() == 2);
            assertThat(reader.window().session().dossier().get().evidence()).hasSize(1);
            assertThat(reader.model().marked()).extracting(m -> m.passage().page()).containsExactly(1, 2);
            Toolkit.act(() -> reader.window().session().undo());
            Toolkit.await("taken back in one step", () -> reader.model().marked().isEmpty());
        }
    }

    @Test
    void aTurnedAndEnlargedPageIsStillSelectedByItsWords() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            hand.press(KeyCode.R, true, false);
            hand.press(KeyCode.EQUALS, true, false);
            double large = Toolkit.ask(() -> reader.model().viewing().zoom().get());
            hand.press(KeyCode.DIGIT0, true, false);
            assertThat(large).isNotEqualTo(1);
            assertThat(Toolkit.ask(() -> reader.model().viewing().zoom().get())).isEqualTo(1);
            Toolkit.act(() -> {
                reader.model().viewing().fit().set(Viewing.Fit.WIDTH);
                reader.model().viewing().goTo(2);
            });
            reader.awaitPlaced(2);
            ReaderPage page = reader.page(2);
            Toolkit.await("page 2 on its side", () -> page.getWidth() > page.getHeight() && page.getLayoutY() < 100);
            hand.click(reader.at(2, "Shipment"), 2, false);
            assertThat(Toolkit.ask(() -> reader.model().selection().selected().get().map(Excerpt::places).orElse(List.of())))
                .extracting(Selected::page, Selected::words).containsExactly(tuple(2, "Shipment"));
            hand.snapshot(Path.of("target/shots/reader-turned.png"));
        }
    }
}
