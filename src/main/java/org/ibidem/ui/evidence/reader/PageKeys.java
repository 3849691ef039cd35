package org.ibidem.ui.evidence.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do on the pages: move about and select; the others make something of what is selected. */
final class PageKeys {
    private static final double LINE = 60;
    private final ReaderViewModel model;
    private final PageColumn column;
    private final VerbKeys verbs;

    PageKeys(ReaderViewModel model, PageColumn column, VerbKeys verbs) {
        this.model = model;
        this.column = column;
        this.verbs = verbs;
        column.setOnKeyPressed(e -> {
            if (!e.isAltDown() && answers(e)) e.consume();
        });
    }

    private boolean answers(KeyEvent e) {
        if (e.isShortcutDown()) return withCtrl(e.getCode()) || verbs.answers(e);
        return e.isShiftDown() ? selects(e.getCode()) || moves(e) : moves(e) || verbs.answers(e);
    }

    private boolean withCtrl(KeyCode code) {
        switch (code) {
            case A -> model.selection().selectPage(model.viewing().page().get());
            case HOME -> model.viewing().goTo(1);
            case END -> model.viewing().goTo(model.pages());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean selects(KeyCode code) {
        int page = model.viewing().page().get();
        switch (code) {
            case RIGHT -> model.selection().extendByWord(true, page);
            case LEFT -> model.selection().extendByWord(false, page);
            case DOWN -> model.selection().extendByLine(true, page);
            case UP -> model.selection().extendByLine(false, page);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> column.scrollBy(LINE);
            case UP -> column.scrollBy(-LINE);
            case PAGE_DOWN -> column.scrollByWindow(1);
            case PAGE_UP -> column.scrollByWindow(-1);
            case SPACE -> column.scrollByWindow(e.isShiftDown() ? -1 : 1);
            case RIGHT -> model.viewing().goTo(model.viewing().page().get() + 1);
            case LEFT -> model.viewing().goTo(model.viewing().page().get() - 1);
            case HOME -> model.viewing().goTo(1);
            case END -> model.viewing().goTo(model.pages());
            default -> {
                return false;
            }
        }
        return true;
    }
}
