package org.ibidem.model;

/** A size of paper, in millimetres. */
public enum Paper {
    /** ISO 216. */
    A4(210, 297),
    /** ANSI A, of the United States. */
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How wide a sheet is. */
    public double width() {
        return width;
    }

    /** How high a sheet is. */
    public double height() {
        return height;
    }
}
