package org.ibidem.evidence.extract;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;

/**
 * Which way up a picture is to be seen. A camera writes its pixels as its sensor lies and notes how it was held: EXIF 2.32, tag 0x0112, 1 for
 * upright, 3 for upside down, 6 and 8 for on a side, the others mirrored.
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /** What the file says of its first page; upright when it says nothing that can be understood. */
    static Orientation of(File file) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(file).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? UPRIGHT : new Orientation(value);
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // What a picture says of itself must not cost the picture.
            return UPRIGHT;
        }
    }

    /** Whether its width is its height as it is seen. */
    boolean isOnItsSide() {
        return value >= 5;
    }

    /** The picture as it is to be seen. */
    BufferedImage upright(BufferedImage image) {
        if (equals(UPRIGHT)) return image;
        int wide = isOnItsSide() ? image.getHeight() : image.getWidth();
        int high = isOnItsSide() ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(wide, high, image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = upright.createGraphics();
        g.drawImage(image, turn(image.getWidth(), image.getHeight()), null);
        g.dispose();
        return upright;
    }

    /** Where a pixel of a picture of this size comes to lie. */
    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
