package org.ibidem.ui.evidence.reader;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.ibidem.evidence.WordPlaces;

/** What can be made of the selected words; nothing happens while none are selected. */
final class ReaderVerbs {
    private final ReaderViewModel model;

    ReaderVerbs(ReaderViewModel model) {
        this.model = model;
    }

    /** Asks which entity they name. */
    void name() {
        model.selection().selected().get().ifPresent(words -> new NameCard(model, words).show());
    }

    /** Asks what they say. */
    void state() {
        model.selection().selected().get().ifPresent(words -> new StateCard(model, words).show());
    }

    /** Asks which relation they prove. */
    void relate() {
        model.selection().selected().get().ifPresent(words -> new RelateCard(model, words).show());
    }

    /** Marks them and no more. */
    void mark() {
        model.selection().selected().get().ifPresent(model::mark);
    }

    /** Wants them painted over in a copy. */
    void hide() {
        model.selection().selected().get().ifPresent(words -> model.copies().hide(words, page -> new WordPlaces(model.markup(page))));
        model.selection().clear();
    }

    /** Makes the selected part of the page a picture of its own. */
    void crop() {
        model.selection().selected().get().ifPresent(model.copies()::crop);
        model.selection().clear();
    }

    /** Makes it a picture of its own, and that a figure of the report. */
    void figure() {
        model.selection().selected().get().ifPresent(model.copies()::figure);
        model.selection().clear();
    }

    /** Asks for a passage's remark and colour. */
    void edit(ReaderViewModel.Marked marked) {
        new PassageCard(model, marked.passage()).show();
    }

    /** Takes a mark away; asks first when statements stand on it. */
    void remove(ReaderViewModel.Marked marked) {
        if (marked.statements().isEmpty()) model.remove(marked.passage());
        else new RemoveCard(model, marked).show();
    }

    /** Puts them on the clipboard. */
    void copy() {
        model.selection().selected().get().ifPresent(words -> copy(words.words()));
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
