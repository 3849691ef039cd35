package org.ibidem.ui.evidence.reader;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.message.Messages;
import org.ibidem.ui.evidence.reader.PageImages.Drawn;

/** A page as a picture, of a PDF or an image, with the places of its characters. */
final class PictureContent implements PageContent {
    private static final Messages MESSAGES = Messages.of(PictureContent.class);
    /** A picture this much off the size of its page is shown as it is: to stretch it by a pixel would blur the letters. */
    private static final double EXACT = 2.5;
    private final ImageView view = new ImageView();
    private final Label waiting = new Label(MESSAGES.get("reader.drawing"));
    private final Pane sheet = new Pane(waiting, view);
    private final WordPlaces words;
    private float[] boxes = {};
    private boolean placed;
    private int shown;
    private double width = 1;
    private double height = 1;
    private double dots = 1;

    /** A page whose recognised words lie at these places. */
    PictureContent(WordPlaces words) {
        this.words = words;
        sheet.getStyleClass().add("reader-sheet");
        view.setSmooth(true);
        view.setManaged(false);
    }

    /** Shows what was drawn for a screen of so many dots to the pixel, unless something sharper is there already. */
    void show(Drawn drawn, double dotsToThePixel) {
        if (drawn.image() == null) {
            waiting.setText(MESSAGES.get("reader.undrawable"));
            return;
        }
        if (drawn.places()) {
            boxes = words.with(drawn.boxes());
            placed = true;
        }
        dots = dotsToThePixel;
        boolean fits = Math.abs(drawn.image().getWidth() / dots - width) <= EXACT;
        if (!fits && shown > drawn.image().getWidth()) return;
        view.setImage(drawn.image());
        shown = (int) drawn.image().getWidth();
        waiting.setVisible(false);
        fit();
    }

    boolean isShown() {
        return view.getImage() != null;
    }

    private void fit() {
        if (!isShown()) return;
        boolean exact = Math.abs(shown / dots - width) <= EXACT;
        view.setFitWidth(exact ? shown / dots : width);
        view.setFitHeight(exact ? view.getImage().getHeight() / dots : height);
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public int place(double x, double y) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < boxes.length / 4; i++) {
            double left = boxes[i * 4] * width;
            if (Double.isNaN(left)) continue;
            double top = boxes[i * 4 + 1] * height;
            double right = left + boxes[i * 4 + 2] * width;
            double bottom = top + boxes[i * 4 + 3] * height;
            double dx = Math.max(0, Math.max(left - x, x - right));
            double dy = Math.max(0, Math.max(top - y, y - bottom));
            double away = dx + 4 * dy;
            if (away < least) {
                least = away;
                nearest = x > (left + right) / 2 ? i + 1 : i;
            }
        }
        return nearest;
    }

    @Override
    public Node cover(int start, int end) {
        Group group = new Group();
        Rectangle line = null;
        for (int i = Math.max(0, start); i < Math.min(end, boxes.length / 4); i++) {
            if (Float.isNaN(boxes[i * 4])) continue;
            double left = boxes[i * 4] * width;
            double top = boxes[i * 4 + 1] * height - 2;
            double right = left + boxes[i * 4 + 2] * width;
            double tall = boxes[i * 4 + 3] * height + 4;
            if (line == null || Math.abs(line.getY() - top) > tall * 0.6 || left < line.getX()) {
                line = new Rectangle(left, top, right - left, tall);
                group.getChildren().add(line);
            } else {
                line.setWidth(Math.max(line.getWidth(), right - line.getX()));
            }
        }
        return group;
    }

    @Override
    public void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        fit();
        waiting.setLayoutX(newWidth * 0.4);
        waiting.setLayoutY(newHeight * 0.4);
        sheet.resize(newWidth, newHeight);
    }

    @Override
    public double height(double anyWidth) {
        return height;
    }

    @Override
    public boolean isPlaced() {
        return placed;
    }
}
