package org.ibidem.ui.chart;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys mean on a chart: arrows go to the nearest node and select it, with Ctrl along a link, with Shift without selecting;
 * Tab goes around the links of a node; Space adds to the selection or takes away; Alt and arrows move what is selected; Enter opens.
 */
final class ChartKeys {
    private static final double NUDGE = 10;
    private final ChartViewModel model;
    private final ChartGestures gestures;
    private final Consumer<UUID> open;

    ChartKeys(ChartViewModel model, ChartGestures gestures, Consumer<UUID> open) {
        this.model = model;
        this.gestures = gestures;
        this.open = open;
    }

    void press(KeyEvent e) {
        boolean used = switch (e.getCode()) {
            case LEFT -> arrow(e, -1, 0);
            case RIGHT -> arrow(e, 1, 0);
            case UP -> arrow(e, 0, -1);
            case DOWN -> arrow(e, 0, 1);
            case TAB -> !e.isShortcutDown() && turn(!e.isShiftDown());
            case SPACE -> {
                gestures.space(true);
                yield true;
            }
            case ENTER -> {
                if (model.cursor().current().get() != null) open.accept(model.cursor().current().get());
                yield true;
            }
            default -> false;
        };
        if (used) e.consume();
    }

    /** The space bar held while the mouse is dragged pans; pressed alone it selects. */
    void release(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && !gestures.space(false)) model.toggleCurrent();
    }

    private boolean turn(boolean clockwise) {
        boolean turned = model.cursor().turn(clockwise);
        if (turned) model.selectCurrent();
        return turned;
    }

    private boolean arrow(KeyEvent e, double dx, double dy) {
        if (e.isAltDown()) {
            double step = e.isShiftDown() ? 5 * NUDGE : NUDGE;
            model.arranging().move(dx * step, dy * step);
        } else if (e.isShortcutDown() ? model.cursor().walk(dx, dy) : model.cursor().step(dx, dy)) {
            if (e.isShiftDown()) model.showCurrent();
            else model.selectCurrent();
        }
        return true;
    }
}
