package org.ibidem.ui.evidence.reader;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that make something of what is selected, on pages and sheets alike. Other keys with Ctrl are commands. */
final class VerbKeys {
    private final ReaderViewModel model;
    private final ReaderVerbs verbs;

    VerbKeys(ReaderViewModel model, ReaderVerbs verbs) {
        this.model = model;
        this.verbs = verbs;
    }

    /** Does what the key asks for; whether it asked for anything. */
    boolean answers(KeyEvent e) {
        return e.isShortcutDown() ? withCtrl(e.getCode()) : verb(e.getCode()) || sizes(e.getCode());
    }

    private boolean withCtrl(KeyCode code) {
        if (code != KeyCode.C) return sizes(code);
        verbs.copy();
        return true;
    }

    private boolean sizes(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> model.viewing().larger();
            case MINUS, SUBTRACT -> model.viewing().smaller();
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
            case F -> verbs.figure();
            case BACK_SPACE -> model.copies().undraw();
            case N -> model.chosen().ifPresent(verbs::edit);
            case DELETE -> model.chosen().ifPresent(verbs::remove);
            case ESCAPE -> giveUp();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void giveUp() {
        model.selection().clear();
        model.begun().set(Optional.empty());
        model.viewing().tool().set(Tool.WORDS);
        model.find().stop();
    }
}
