package org.ibidem.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.report.print.Drawing;

/** A page of a document as it was drawn, so wide and high in points. */
record PagePicture(PageImage image, double width, double height, String alt) implements Drawing {
    @Override
    public void paint(Graphics2D graphics) {
        graphics.drawImage(pixels(), AffineTransform.getScaleInstance(width / image.width(), height / image.height()), null);
    }

    /** The page without the scale. */
    BufferedImage pixels() {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, image.width(), image.height(), image.pixels(), 0, image.width());
        return picture;
    }
}
