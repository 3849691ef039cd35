package org.ibidem.identity;

import java.awt.image.BufferedImage;

/**
 * What a small picture looks like, in 64 bits that stay nearly the same when it is made larger, brighter, or saved again: whether each of 8 × 8 fields is darker
 * than the one to its right (difference hash). It tells pictures, not faces: two pictures of one person are not alike by it.
 */
public record PicturePrint(long bits) {
    /** How wide, and high, a picture is made before its print is taken. */
    public static final int COLUMNS = 9;
    /** How many bits there are. */
    public static final int BITS = 64;
    /** Up to so many different bits, two pictures are taken to be one. */
    public static final int ALIKE = 8;
    private static final int FIELDS = 8;

    /** The print of a picture of nine columns and at least eight rows. */
    public static PicturePrint of(BufferedImage picture) {
        long bits = 0;
        for (int row = 0; row < FIELDS; row++) {
            for (int column = 0; column < FIELDS; column++) {
                boolean darker = grey(picture.getRGB(column, row)) < grey(picture.getRGB(column + 1, row));
                bits = bits << 1 | (darker ? 1 : 0);
            }
        }
        return new PicturePrint(bits);
    }

    /** As bright as an eye sees it (ITU-R BT.601). */
    private static int grey(int argb) {
        return (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff)) / 1000;
    }

    /** How many bits differ, 0 to 64. A picture of one colour is like no other. */
    public int distance(PicturePrint other) {
        return bits == 0 || other.bits == 0 ? BITS : Long.bitCount(bits ^ other.bits);
    }
}
