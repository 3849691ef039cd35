package org.ibidem.ui.evidence;

import java.nio.IntBuffer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.message.Messages;

/** A page as a picture, of a PDF or an image, with the places of its characters. */
final class PictureContent implements PageContent {
    private static final Messages MESSAGES = Messages.of(PictureContent.class);
    private static final double A4 = Math.sqrt(2);
    private final ImageView view = new ImageView();
    private final Label waiting = new Label(MESSAGES.get("reader.drawing"));
    private final StackPane sheet = new StackPane(waiting, view);
    private float[] boxes = {};
    private double ratio = A4;
    private double width;

    PictureContent() {
        sheet.getStyleClass().add("reader-sheet");
        view.setPreserveRatio(true);
        view.setSmooth(true);
    }

    /** Shows what was drawn. */
    void show(PageImage image) {
        if (image.width() == 0) {
            waiting.setText(MESSAGES.get("reader.undrawable"));
            return;
        }
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(image.width(), image.height(), IntBuffer.wrap(image.pixels()), PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
        waiting.setVisible(false);
        boxes = image.boxes();
        ratio = (double) image.height() / image.width();
        resize(width);
    }

    /** Lets go of the picture of a page that is far away. */
    void release() {
        view.setImage(null);
        waiting.setVisible(true);
    }

    boolean isShown() {
        return view.getImage() != null;
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public int place(double x, double y) {
        double height = width * ratio;
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
        double height = width * ratio;
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
    public void resize(double newWidth) {
        width = newWidth;
        view.setFitWidth(newWidth);
        sheet.setMinSize(newWidth, newWidth * ratio);
        sheet.setPrefSize(newWidth, newWidth * ratio);
        sheet.setMaxSize(newWidth, newWidth * ratio);
    }
}
