package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.ibidem.ui.evidence.reader.PageImages.Asked;
import org.ibidem.ui.evidence.reader.PageImages.Drawn;
import org.ibidem.ui.evidence.reader.PageImages.Urgency;

/** Has the pages of a column drawn: small ones at once, those in sight sharp as soon as the column has come to rest. */
final class PageDrawing {
    private static final double REST_MS = 120;
    /** A page is drawn with a hundredth less than the pixels it may have. */
    private static final double MARGIN = 1.0102;
    private static final int MOST_PIXELS = 16_000_000;
    private final ReaderViewModel model;
    private final PageImages images;
    private final IntConsumer drawn;
    private final Map<Integer, Asked> small = new HashMap<>();
    private final Map<Integer, Asked> sharp = new HashMap<>();
    private final PauseTransition rest = new PauseTransition(Duration.millis(REST_MS));

    /** Draws pages of the model's document; {@code drawn} is told of each. */
    PageDrawing(ReaderViewModel model, PageImages images, IntConsumer drawn) {
        this.model = model;
        this.images = images;
        this.drawn = drawn;
    }

    void draw(Collection<ReaderPage> pages, IntPredicate inSight) {
        List<ReaderPage> seen = new ArrayList<>();
        for (ReaderPage page : pages) {
            if (!(page.content() instanceof PictureContent picture)) continue;
            boolean isSeen = inSight.test(page.number());
            if (!picture.isPlaced() && !small.containsKey(page.number())) {
                ask(page, picture, PageImages.SMALL, isSeen ? Urgency.SEEN_SMALL : Urgency.NEAR, small);
            }
            if (isSeen) seen.add(page);
        }
        rest.setOnFinished(e -> seen.forEach(this::sharpen));
        rest.playFromStart();
    }

    private void sharpen(ReaderPage page) {
        Node node = page.content().node();
        if (node.getScene() == null || !(page.content() instanceof PictureContent picture)) return;
        double dots = dots(page);
        long pixels = Math.round(node.getLayoutBounds().getWidth() * dots) * Math.round(node.getLayoutBounds().getHeight() * dots);
        if (pixels > PageImages.SMALL) ask(page, picture, (int) Math.min(pixels * MARGIN, MOST_PIXELS), Urgency.SEEN, sharp);
    }

    private static double dots(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null ? 1 : node.getScene().getWindow().getOutputScaleX();
    }

    private void ask(ReaderPage page, PictureContent picture, int pixels, Urgency urgency, Map<Integer, Asked> asked) {
        PageImages.Drawing drawing = model.drawing(page.number(), pixels);
        var kept = images.kept(drawing);
        if (kept.isPresent()) {
            show(page, picture, kept.get());
            return;
        }
        Asked before = asked.get(page.number());
        if (before != null && before.pixels() == pixels) return;
        if (before != null) before.cancel();
        asked.put(page.number(), images.draw(drawing, urgency, image -> show(page, picture, image)));
    }

    private void show(ReaderPage page, PictureContent picture, Drawn image) {
        picture.show(image, dots(page));
        drawn.accept(page.number());
    }

    /** Nobody looks at this page any more. */
    void letGo(ReaderPage page) {
        for (Map<Integer, Asked> asked : List.of(small, sharp)) {
            Asked open = asked.remove(page.number());
            if (open != null) open.cancel();
        }
    }
}
