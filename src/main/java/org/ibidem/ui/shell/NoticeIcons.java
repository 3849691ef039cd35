package org.ibidem.ui.shell;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The sign that says what sort of notice it is, so that colour alone need not. */
final class NoticeIcons {
    private NoticeIcons() {}

    static FontIcon of(Notice.Kind kind) {
        return new FontIcon(switch (kind) {
            case PASSING, DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case PROBLEM -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case FAULT -> MaterialDesignB.BUG_OUTLINE;
        });
    }
}
