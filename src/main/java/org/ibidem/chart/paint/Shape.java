package org.ibidem.chart.paint;

import org.ibidem.model.Look.Form;
import org.ibidem.ontology.Kind;

/** The outline of a node. */
enum Shape {
    CIRCLE, BOX, DIAMOND, HEXAGON, SQUARE, TRIANGLE;

    /** That of a kind of thing, unless it is drawn in another form. */
    static Shape of(Kind kind, Form form) {
        if (form != Form.AS_IS) return valueOf(form.name());
        return switch (kind.broad()) {
            case PERSON -> CIRCLE;
            case ORGANISATION -> BOX;
            case PLACE -> DIAMOND;
            case EVENT -> HEXAGON;
            default -> SQUARE;
        };
    }

    /** Fills and outlines it about a place. */
    void draw(Surface s, double x, double y, double r) {
        switch (this) {
            case CIRCLE -> s.circle(x, y, r);
            case BOX -> s.box(x - r, y - r * 0.86, 2 * r, 1.72 * r, r * 0.3);
            case DIAMOND -> s.polygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y});
            case HEXAGON -> s.polygon(new double[] {x - r * 0.5, x + r * 0.5, x + r, x + r * 0.5, x - r * 0.5, x - r},
                new double[] {y - r * 0.87, y - r * 0.87, y, y + r * 0.87, y + r * 0.87, y});
            case SQUARE -> s.box(x - r * 0.78, y - r * 0.78, 1.56 * r, 1.56 * r, 0);
            case TRIANGLE -> s.polygon(new double[] {x, x + r * 1.04, x - r * 1.04}, new double[] {y - r * 1.02, y + r * 0.84, y + r * 0.84});
        }
    }

    /** Width, height and corner of the rounded box in it that a picture fills, for a radius of 1. */
    double[] picture() {
        return switch (this) {
            case CIRCLE -> new double[] {2, 2, 1};
            case BOX -> new double[] {2, 1.72, 0.3};
            case DIAMOND -> new double[] {1.36, 1.36, 0.68};
            case HEXAGON -> new double[] {1.66, 1.66, 0.83};
            case SQUARE -> new double[] {1.56, 1.56, 0};
            case TRIANGLE -> new double[] {1, 1, 0.5};
        };
    }
}
