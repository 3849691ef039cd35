package org.ibidem.model;

/**
 * How something on a chart is drawn otherwise than its kind and its evidence have it; each part may be left {@code AS_IS}. The {@code size} of a
 * relation is the width of its line, and it has neither form nor sign. {@code label} is the property whose value is written at it; empty for none.
 */
public record Look(Hue hue, Form form, Sign sign, Size size, String label) {
    /** Nothing is drawn otherwise. */
    public static final Look AS_IS = new Look(Hue.AS_IS, Form.AS_IS, Sign.AS_IS, Size.AS_IS, "");

    /** A colour that colour-blind readers tell from the others (after Okabe and Ito, 2008). Red is left to disputes and sanctions. */
    public enum Hue { AS_IS, BLUE, ORANGE, GREEN, PURPLE, SKY, YELLOW, GREY }

    /** The shape of an entity. */
    public enum Form { AS_IS, CIRCLE, BOX, DIAMOND, HEXAGON, SQUARE, TRIANGLE }

    /** The icon in the shape of an entity. */
    public enum Sign { AS_IS, PERSON, ORGANISATION, PLACE, EVENT, DOCUMENT, SHIP, GLOBE, PHONE, MAIL, MONEY, FLAG, WARNING }

    /** How large an entity, or how wide a line. */
    public enum Size {
        SMALL(0.72, 0.55), AS_IS(1, 1), LARGE(1.4, 2), LARGEST(1.9, 3.4);

        private final double shape;
        private final double line;

        Size(double shape, double line) {
            this.shape = shape;
            this.line = line;
        }

        /** How many times as large as others the shape is. */
        public double shape() {
            return shape;
        }

        /** How many times as wide as others the line is. */
        public double line() {
            return line;
        }
    }

    /** This, and where it says nothing the other. */
    public Look or(Look other) {
        return new Look(hue == Hue.AS_IS ? other.hue : hue, form == Form.AS_IS ? other.form : form, sign == Sign.AS_IS ? other.sign : sign,
            size == Size.AS_IS ? other.size : size, label.isEmpty() ? other.label : label);
    }
}
