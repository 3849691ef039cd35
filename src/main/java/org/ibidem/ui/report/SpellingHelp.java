package org.ibidem.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import org.ibidem.message.Messages;
import org.ibidem.spelling.Spelling.Misspelt;

/** Says how many words are not known, leads from one to the next, and offers others for it; the same on a click with the right button on such a word. */
final class SpellingHelp extends Hyperlink {
    private static final Messages MESSAGES = Messages.of(SpellingHelp.class);
    private final TextArea text;
    private final SpellingModel model;
    private final ContextMenu menu = new ContextMenu();

    SpellingHelp(TextArea text, SpellingModel model) {
        this.text = text;
        this.model = model;
        setId("report-spelling");
        getStyleClass().add("small-text");
        setMinWidth(USE_PREF_SIZE);
        menu.setId("report-spelling-menu");
        model.found().subscribe(this::tell);
        model.missing().subscribe(this::tell);
        managedProperty().bind(visibleProperty());
        setOnAction(e -> next());
        text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        tell();
    }

    private void tell() {
        boolean missing = model.missing().get();
        int unknown = model.found().get().size();
        setText(missing ? MESSAGES.get("spelling.missing") : MESSAGES.get("spelling.count", unknown));
        setVisible(missing || unknown > 0);
    }

    private void asked(ContextMenuEvent e) {
        int at = e.isKeyboardTrigger() || !(text.getSkin() instanceof TextAreaSkin skin) ? text.getCaretPosition() : skin.getIndex(e.getX(), e.getY()).getCharIndex();
        Optional<Misspelt> word = model.found().get().stream().filter(m -> m.start() <= at && at <= m.end()).findFirst();
        if (word.isEmpty()) return;
        e.consume();
        help(word.get());
    }

    /** The first word behind the caret, and behind the last the first of all. */
    private void next() {
        if (model.missing().get()) model.obtain();
        List<Misspelt> found = model.found().get();
        if (found.isEmpty()) return;
        help(found.stream().filter(m -> m.start() >= text.getCaretPosition()).findFirst().orElse(found.getFirst()));
    }

    private void help(Misspelt word) {
        text.requestFocus();
        text.selectRange(word.start(), word.end());
        model.suggest(word.word(), offers -> show(word, offers));
    }

    private void show(Misspelt word, List<String> offers) {
        if (word.end() > text.getLength() || !text.getText(word.start(), word.end()).equals(word.word()) || !(text.getSkin() instanceof TextAreaSkin skin)) return;
        menu.getItems().setAll(offers.stream().map(offer -> item(offer, () -> text.replaceText(word.start(), word.end(), offer))).toList());
        if (offers.isEmpty()) {
            MenuItem none = new MenuItem(MESSAGES.get("spelling.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        MenuItem learn = item(MESSAGES.get("spelling.learn", word.word()), () -> model.learn(word.word()));
        learn.setId("report-spelling-learn");
        menu.getItems().addAll(new SeparatorMenuItem(), learn, item(MESSAGES.get("spelling.end"), () -> model.on().set(false)));
        Rectangle2D place = skin.getCharacterBounds(word.start());
        Point2D below = text.localToScreen(place.getMinX(), place.getMaxY() + 2);
        menu.show(text, below.getX(), below.getY());
    }

    private static MenuItem item(String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> work.run());
        return item;
    }
}
