package org.ibidem.ui.evidence.reader;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do on the pages: move about, select, and make something of the selected words. Keys with Ctrl are commands. */
final class PageKeys {
    private static final double LINE = 60;
    private final ReaderViewModel model;
    private final PageColumn column;
    private final ReaderVerbs verbs;

    PageKeys(ReaderViewModel model, PageColumn column, ReaderVerbs verbs) {
        this.model = model;
        this.column = column;
        this.verbs = verbs;
        column.setOnKeyPressed(e -> {
            if (!e.isAltDown() && answers(e)) e.consume();
        });
    }

    private boolean answers(KeyEvent e) {
        if (e.isShortcutDown()) return withCtrl(e.getCode());
        return e.isShiftDown() ? selects(e.getCode()) || moves(e) : moves(e) || verb(e.getCode());
    }

    private boolean withCtrl(KeyCode code) {
        switch (code) {
            case A -> model.selection().selectPage(model.viewing().page().get());
            case C -> verbs.copy();
            case PLUS, ADD -> model.viewing().larger();
            case SUBTRACT -> model.viewing().smaller();
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

    private boolean verb(KeyCode code) {
        switch (code) {
            case E -> verbs.name();
            case S -> verbs.state();
            case R -> verbs.relate();
            case M -> verbs.mark();
            case A -> model.viewing().take(Tool.AREA);
            case X -> verbs.hide();
            case C -> verbs.crop();
            case BACK_SPACE -> model.copies().undraw();
            case N -> model.chosen().ifPresent(verbs::edit);
            case DELETE -> model.chosen().ifPresent(verbs::remove);
            case PLUS, EQUALS, ADD -> model.viewing().larger();
            case MINUS, SUBTRACT -> model.viewing().smaller();
            case ESCAPE -> {
                model.selection().clear();
                model.begun().set(Optional.empty());
                model.viewing().tool().set(Tool.WORDS);
                model.find().stop();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
