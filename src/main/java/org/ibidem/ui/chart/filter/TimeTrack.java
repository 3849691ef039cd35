package org.ibidem.ui.chart.filter;

import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.ibidem.message.Messages;

/**
 * A slider over a histogram of the time. The mouse draws it along; arrows go to where something changes next, Page Up and Down ten of
 * them, Home and End to the ends, Space plays and Delete asks for no time.
 */
final class TimeTrack extends Pane {
    private static final Messages MESSAGES = Messages.of(TimeTrack.class);
    private static final int BARS = 72;
    private static final int FAR = 10;
    private static final double SIDE = 7;
    private final TimeViewModel model;
    private final Region thumb = new Region();
    private int[] heights = {};

    TimeTrack(TimeViewModel model) {
        this.model = model;
        setId("time-track");
        getStyleClass().add("time-track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(MESSAGES.get("time.keys"));
        thumb.getStyleClass().add("time-thumb");
        thumb.setMouseTransparent(true);
        model.scale().addListener((InvalidationListener) o -> fill());
        model.filters().seen().addListener((InvalidationListener) o -> requestLayout());
        widthProperty().addListener((InvalidationListener) o -> requestLayout());
        setOnMousePressed(e -> {
            requestFocus();
            draw(e);
            e.consume();
        });
        setOnMouseDragged(this::draw);
        setOnMouseReleased(e -> model.settle());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        fill();
    }

    private void draw(MouseEvent e) {
        model.playing().set(false);
        model.draw((e.getX() - SIDE) / Math.max(1, getWidth() - 2 * SIDE));
    }

    private void key(KeyEvent e) {
        boolean used = true;
        switch (e.getCode()) {
            case LEFT, DOWN -> model.step(-1);
            case RIGHT, UP -> model.step(1);
            case PAGE_UP -> model.step(FAR);
            case PAGE_DOWN -> model.step(-FAR);
            case HOME -> jump(0);
            case END -> jump(1);
            case SPACE -> model.play();
            case DELETE, BACK_SPACE -> model.off();
            default -> used = false;
        }
        if (used) e.consume();
    }

    private void jump(double place) {
        model.draw(place);
        model.settle();
    }

    private void fill() {
        heights = model.scale().get() == null ? new int[0] : model.scale().get().bars(BARS);
        getChildren().setAll(IntStream.of(heights).mapToObj(h -> {
            Region bar = new Region();
            bar.getStyleClass().add("time-bar");
            bar.setMouseTransparent(true);
            return bar;
        }).toList());
        getChildren().add(thumb);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int most = Math.max(1, IntStream.of(heights).max().orElse(1));
        double wide = (getWidth() - 2 * SIDE) / Math.max(1, heights.length);
        double room = getHeight() - 6;
        for (int i = 0; i < heights.length; i++) {
            double h = heights[i] == 0 ? 0 : Math.max(2, room * heights[i] / most);
            getChildren().get(i).resizeRelocate(SIDE + i * wide + 0.5, getHeight() - h, Math.max(1, wide - 1), h);
        }
        double place = model.scale().get() == null ? Double.NaN : model.scale().get().place(model.filters().filter());
        thumb.setVisible(!Double.isNaN(place));
        if (thumb.isVisible()) thumb.resizeRelocate(Math.round(SIDE + place * (getWidth() - 2 * SIDE)) - 5, 0, 10, getHeight());
        setAccessibleText(model.words().isEmpty() ? MESSAGES.get("time.any") : model.words());
    }
}
