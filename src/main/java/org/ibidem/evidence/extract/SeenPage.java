package org.ibidem.evidence.extract;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.ibidem.model.Area;

/**
 * A PDF's page as it is seen: cropped to {@code box}, turned by {@code rotation} degrees, counted in points from the upper left corner. Both
 * are asked of the page once, for PDFBox looks them up in the whole tree of pages each time.
 */
record SeenPage(PDRectangle box, int rotation) {
    /** What stands on an edge is seen, in points. */
    private static final float EDGE = 2;

    SeenPage(PDPage page) {
        this(page.getCropBox(), Math.floorMod(page.getRotation(), 360));
    }

    float width() {
        return isOnItsSide() ? box.getHeight() : box.getWidth();
    }

    float height() {
        return isOnItsSide() ? box.getWidth() : box.getHeight();
    }

    private boolean isOnItsSide() {
        return rotation % 180 != 0;
    }

    /** Where a character is seen: the rectangle (x, y, width, height) around it, whichever way it runs. Asked of every character, so it makes nothing on the way. */
    float[] box(TextPosition p) {
        float x = p.getTextMatrix().getTranslateX();
        float y = p.getTextMatrix().getTranslateY();
        float overX = p.getEndX() - x;
        float overY = p.getEndY() - y;
        float along = overY == 0 ? Math.abs(overX) : (float) Math.hypot(overX, overY);
        float upX = along == 0 ? 0 : -overY / along * p.getHeightDir();
        float upY = along == 0 ? p.getHeightDir() : overX / along * p.getHeightDir();
        float left = Math.min(x, p.getEndX());
        float right = Math.max(x, p.getEndX());
        float below = Math.min(y, p.getEndY());
        float above = Math.max(y, p.getEndY());
        return turned(Math.min(left, left + upX), Math.min(below, below + upY), Math.max(right, right + upX), Math.max(above, above + upY));
    }

    /** A rectangle of the page's own space, which begins at the lower left of the unturned crop box. */
    private float[] turned(float left, float below, float right, float above) {
        float wide = box.getWidth();
        float tall = box.getHeight();
        return switch (rotation) {
            case 90 -> between(below, left, above, right);
            case 180 -> between(wide - right, below, wide - left, above);
            case 270 -> between(tall - above, wide - right, tall - below, wide - left);
            default -> between(left, tall - above, right, tall - below);
        };
    }

    private static float[] between(float left, float top, float right, float bottom) {
        return new float[] {left, top, right - left, bottom - top};
    }

    /** A rectangle of the page as it is seen. */
    Rectangle2D window(PDRectangle area) {
        float x = area.getLowerLeftX() - box.getLowerLeftX();
        float y = area.getLowerLeftY() - box.getLowerLeftY();
        float[] r = turned(x, y, x + area.getWidth(), y + area.getHeight());
        return new Rectangle2D.Float(r[0] - EDGE, r[1] - EDGE, r[2] + 2 * EDGE, r[3] + 2 * EDGE);
    }

    /** A rectangle of the page's own space as shares of the page as it is seen. */
    Area area(PDRectangle place) {
        Rectangle2D r = window(place);
        return Area.between((r.getMinX() + EDGE) / width(), (r.getMinY() + EDGE) / height(), (r.getMaxX() - EDGE) / width(), (r.getMaxY() - EDGE) / height());
    }

    /** The smallest rectangle around all of these; {@code null} around none. */
    static float[] around(List<float[]> rectangles) {
        if (rectangles.isEmpty()) return null;
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (float[] r : rectangles) {
            left = Math.min(left, r[0]);
            top = Math.min(top, r[1]);
            right = Math.max(right, r[0] + r[2]);
            bottom = Math.max(bottom, r[1] + r[3]);
        }
        return between(left, top, right, bottom);
    }
}
