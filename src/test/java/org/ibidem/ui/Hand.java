package org.ibidem.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javax.imageio.ImageIO;

/** An analyst's hand and eye on a scene: clicks, drags, types and looks. Nodes are named by their id. */
public final class Hand {
    private static final int MOST_LOOKS = 40;
    private static final int BETWEEN_LOOKS_MS = 400;
    private final Scene scene;
    private Node held;
    private boolean alt;

    /** A hand on this scene. */
    public Hand(Scene scene) {
        this.scene = scene;
    }

    /** The visible node with this id. @throws AssertionError when there is none */
    public Node node(String id) {
        return find(n -> id.equals(n.getId())).orElseThrow(() -> new AssertionError("no visible node " + id));
    }

    /** The node with this id as its class. */
    public <N extends Node> N node(String id, Class<N> type) {
        return type.cast(node(id));
    }

    /** Whether a visible node has this id. */
    public boolean sees(String id) {
        return find(n -> id.equals(n.getId())).isPresent();
    }

    /** Whether a visible label or button holds this text. */
    public boolean reads(String text) {
        return find(n -> n instanceof Labeled l && l.getText() != null && l.getText().contains(text)
            || n instanceof javafx.scene.text.Text t && t.getText().contains(text)).isPresent();
    }

    private Optional<Node> find(Predicate<Node> wanted) {
        return Toolkit.ask(() -> visible(scene.getRoot()).stream().filter(wanted).findFirst());
    }

    private static List<Node> visible(Node node) {
        List<Node> all = new ArrayList<>();
        if (!node.isVisible()) return all;
        all.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(c -> all.addAll(visible(c)));
        return all;
    }

    /** Clicks the middle of a node. */
    public void click(String id) {
        awaitNode(id);
        Point2D at = middle(node(id));
        press(at);
        release(at, true);
    }

    /** Clicks a place of the scene so many times in a row, with Shift as asked. */
    public void click(Point2D at, int times, boolean shift) {
        for (int i = 1; i <= times; i++) {
            fire(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, true, i, shift);
            fire(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, false, i, shift);
            fire(MouseEvent.MOUSE_CLICKED, at, MouseButton.PRIMARY, false, i, shift);
        }
    }

    /** Waits until a node with this id is there. */
    public void awaitNode(String id) {
        Toolkit.await("see " + id, () -> visible(scene.getRoot()).stream().anyMatch(n -> id.equals(n.getId())));
    }

    /** Drags from one place of the scene to another. */
    public void drag(Point2D from, Point2D to) {
        press(from);
        for (int i = 1; i <= 4; i++) fire(MouseEvent.MOUSE_DRAGGED, from.interpolate(to, i / 4.0), MouseButton.PRIMARY, true);
        release(to, false);
    }

    /** Drags along several places of the scene. */
    public void dragAlong(List<Point2D> way) {
        press(way.getFirst());
        way.forEach(at -> fire(MouseEvent.MOUSE_DRAGGED, at, MouseButton.PRIMARY, true));
        release(way.getLast(), false);
    }

    /** Where the middle of a node is in the scene. */
    public Point2D middle(Node node) {
        return Toolkit.ask(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Bounds box = node.localToScene(node.getLayoutBounds());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    /** Drops files on a node, as another program's window would. */
    public void drop(String id, Path... files) {
        Node target = node(id);
        Point2D at = middle(target);
        Dragboard carried = Toolkit.ask(() -> CarriedThings.files(files));
        for (javafx.event.EventType<DragEvent> step : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) carry(step, carried, target, at);
    }

    /** Carries a document over a place of the window. */
    public void carry(UUID document, Point2D at) {
        String name = "application/x-ibidem-evidence";
        DataFormat known = DataFormat.lookupMimeType(name);
        Dragboard carried = Toolkit.ask(() -> CarriedThings.dragboard(known == null ? new DataFormat(name) : known, document.toString()));
        carry(DragEvent.DRAG_OVER, carried, Toolkit.ask(() -> topmost(scene.getRoot(), at)), at);
    }

    private static void carry(javafx.event.EventType<DragEvent> step, Dragboard carried, Node target, Point2D at) {
        Toolkit.act(() -> javafx.event.Event.fireEvent(target, new DragEvent(step, carried, at.getX(), at.getY(), at.getX(), at.getY(),
            TransferMode.COPY, null, target, new PickResult(target, at.getX(), at.getY()))));
    }

    /** Does something with Alt held. */
    public void withAlt(Runnable doing) {
        key(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "Alt", KeyCode.ALT, false, false, true, false));
        alt = true;
        doing.run();
        alt = false;
        key(new KeyEvent(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, "Alt", KeyCode.ALT, false, false, false, false));
    }

    private void press(Point2D at) {
        fire(MouseEvent.MOUSE_MOVED, at, MouseButton.NONE, false);
        fire(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, true);
    }

    private void release(Point2D at, boolean click) {
        fire(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, false);
        if (click) fire(MouseEvent.MOUSE_CLICKED, at, MouseButton.PRIMARY, false);
    }

    private void fire(javafx.event.EventType<MouseEvent> type, Point2D at, MouseButton button, boolean down) {
        fire(type, at, button, down, 1, false);
    }

    private void fire(javafx.event.EventType<MouseEvent> type, Point2D at, MouseButton button, boolean down, int count, boolean shift) {
        Toolkit.act(() -> {
            Node target = target(type, at);
            if (target == null) return;
            PickResult pick = new PickResult(target, at.getX(), at.getY());
            javafx.event.Event.fireEvent(target, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), button, count,
                shift, false, alt, false, down, false, false, false, false, true, pick));
        });
    }

    /** What was pressed has the mouse until it is let go, whatever has come between. */
    private Node target(javafx.event.EventType<MouseEvent> type, Point2D at) {
        if (held != null && (type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.MOUSE_RELEASED)) return held;
        Node top = topmost(scene.getRoot(), at);
        if (type == MouseEvent.MOUSE_PRESSED) held = top;
        return top;
    }

    private static Node topmost(Node node, Point2D at) {
        if (!node.isVisible() || node.isMouseTransparent() || node.isDisabled()) return null;
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Node found = topmost(children.get(i), at);
                if (found != null) return found;
            }
            if (!hasGround(node)) return null;
        }
        return node.contains(node.sceneToLocal(at)) ? node : null;
    }

    private static boolean hasGround(Node node) {
        return node.isPickOnBounds() || node instanceof javafx.scene.layout.Region r && r.getBackground() != null;
    }

    /** Types text into what has the focus. */
    public void type(String text) {
        text.codePoints().forEach(c -> key(new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(c), Character.toString(c), KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Presses a key, with Ctrl and Shift as asked; menu keys answer too. */
    public void press(KeyCode code, boolean ctrl, boolean shift) {
        press(code, ctrl, shift, false);
    }

    /** Presses a key, with Ctrl, Shift and Alt as asked; a letter or digit pressed by itself also types, into what has the focus by then. */
    public void press(KeyCode code, boolean ctrl, boolean shift, boolean alt) {
        key(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code.getName(), code, shift, ctrl, alt, false));
        boolean types = !ctrl && !alt && (code.isLetterKey() || code.isDigitKey());
        if (types) type(shift ? code.getChar() : code.getChar().toLowerCase(Locale.ROOT));
        key(new KeyEvent(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code.getName(), code, shift, ctrl, alt, false));
    }

    /** Presses a key alone. */
    public void press(KeyCode code) {
        press(code, false, false);
    }

    /** What had the focus and is gone keeps it until the next pulse; until then the window itself takes the key. */
    private void key(KeyEvent event) {
        Toolkit.act(() -> {
            scene.getRoot().applyCss();
            Node owner = scene.getFocusOwner();
            javafx.event.Event.fireEvent(owner == null || owner.getScene() != scene ? scene : owner, event);
        });
    }

    /** Writes a picture of the scene as it is now. */
    public void snapshot(Path png) {
        snapshot(png, scene.getWidth(), scene.getHeight());
    }

    /** Writes a picture of the scene as it would look at another size, which may be larger than the headless screen. */
    public void snapshot(Path png, double wide, double high) {
        write(picture(wide, high), png);
    }

    /** Writes a picture at another size once it has stopped changing: what paints in the background has painted. */
    public void stillLife(Path png, double wide, double high) {
        int[] before = {};
        BufferedImage now = picture(wide, high);
        for (int looks = 0; looks < MOST_LOOKS && !Arrays.equals(before, pixels(now)); looks++) {
            before = pixels(now);
            Toolkit.pause(BETWEEN_LOOKS_MS);
            now = picture(wide, high);
        }
        write(now, png);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private BufferedImage picture(double wide, double high) {
        WritableImage image = Toolkit.ask(() -> {
            scene.getRoot().resize(wide, high);
            for (int pass = 0; pass < 2; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return scene.getRoot().snapshot(new SnapshotParameters(), null);
        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static void write(BufferedImage picture, Path png) {
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
