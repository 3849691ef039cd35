package org.ibidem.chart.paint;

import java.awt.geom.Path2D;
import org.ibidem.model.Look.Sign;
import org.ibidem.ontology.Kind;

/** The sign in a node's shape or mark, as a path in a square of 24 units (SVG path syntax, absolute M, L, C and Z only). */
public enum Icon {
    PERSON("M 12 4 C 14.3 4 16 5.7 16 8 C 16 10.3 14.3 12 12 12 C 9.7 12 8 10.3 8 8 C 8 5.7 9.7 4 12 4 Z M 4.5 20 C 4.5 16 8 13.6 12 13.6 C 16 13.6 19.5 16 19.5 20 Z"),
    ORGANISATION("M 4 20 L 4 5 L 13 5 L 13 9 L 20 9 L 20 20 Z M 6.5 7.5 L 6.5 9.5 L 8 9.5 L 8 7.5 Z M 9.5 7.5 L 9.5 9.5 L 11 9.5 L 11 7.5 Z M 6.5 12 L 6.5 14 L 8 14 L 8 12 Z M 9.5 12 L 9.5 14 L 11 14 L 11 12 Z M 15.5 12 L 15.5 14 L 17.5 14 L 17.5 12 Z M 15.5 16 L 15.5 18 L 17.5 18 L 17.5 16 Z"),
    PLACE("M 12 3 C 15.5 3 18 5.5 18 9 C 18 13 12 21 12 21 C 12 21 6 13 6 9 C 6 5.5 8.5 3 12 3 Z M 12 6.8 C 10.8 6.8 9.8 7.8 9.8 9 C 9.8 10.2 10.8 11.2 12 11.2 C 13.2 11.2 14.2 10.2 14.2 9 C 14.2 7.8 13.2 6.8 12 6.8 Z"),
    EVENT("M 12 3 L 14.6 9 L 21 9.6 L 16.2 13.8 L 17.6 20 L 12 16.8 L 6.4 20 L 7.8 13.8 L 3 9.6 L 9.4 9 Z"),
    DOCUMENT("M 6 3 L 14.5 3 L 18.5 7 L 18.5 21 L 6 21 Z M 8.5 10 L 8.5 11.5 L 16 11.5 L 16 10 Z M 8.5 13.5 L 8.5 15 L 16 15 L 16 13.5 Z M 8.5 17 L 8.5 18.5 L 13 18.5 L 13 17 Z"),
    SHIP("M 2 14 L 22 14 L 19 20 L 5 20 Z M 6 8.5 L 17 8.5 L 18.5 13 L 5.5 13 Z M 9 4 L 13 4 L 13 7.5 L 9 7.5 Z"),
    PLANE("M 12 2 C 12.9 2 13.5 3 13.5 4.5 L 13.5 9 L 21.5 14 L 21.5 16 L 13.5 13.6 L 13.5 18 L 16 20 L 16 21.5 L 12 20.4 L 8 21.5 L 8 20 L 10.5 18 L 10.5 13.6 L 2.5 16 L 2.5 14 L 10.5 9 L 10.5 4.5 C 10.5 3 11.1 2 12 2 Z"),
    CAR("M 2.5 18 L 2.5 12 L 5.5 6 L 18.5 6 L 21.5 12 L 21.5 18 L 19.5 18 L 19.5 20 L 16.5 20 L 16.5 18 L 7.5 18 L 7.5 20 L 4.5 20 L 4.5 18 Z M 5.2 11.2 L 18.8 11.2 L 17.3 7.8 L 6.7 7.8 Z M 5 13.2 L 5 15.2 L 8 15.2 L 8 13.2 Z M 16 13.2 L 16 15.2 L 19 15.2 L 19 13.2 Z"),
    BADGE("M 2 5 L 22 5 L 22 19 L 2 19 Z M 8 7.2 C 9.5 7.2 10.6 8.4 10.6 9.8 C 10.6 11.2 9.5 12.4 8 12.4 C 6.5 12.4 5.4 11.2 5.4 9.8 C 5.4 8.4 6.5 7.2 8 7.2 Z M 4 17 C 4 14.9 5.8 13.4 8 13.4 C 10.2 13.4 12 14.9 12 17 Z M 14 8.8 L 14 10.4 L 20 10.4 L 20 8.8 Z M 14 13 L 14 14.6 L 20 14.6 L 20 13 Z"),
    GLOBE("M 12 3 C 17 3 21 7 21 12 C 21 17 17 21 12 21 C 7 21 3 17 3 12 C 3 7 7 3 12 3 Z M 11.2 5 C 9.6 5.9 8.3 8.2 8 11.2 L 11.2 11.2 Z M 12.8 5 L 12.8 11.2 L 16 11.2 C 15.7 8.2 14.4 5.9 12.8 5 Z M 8 12.8 C 8.3 15.8 9.6 18.1 11.2 19 L 11.2 12.8 Z M 12.8 12.8 L 12.8 19 C 14.4 18.1 15.7 15.8 16 12.8 Z M 7.6 6.4 C 6 7.6 5 9.3 4.8 11.2 L 6.4 11.2 C 6.6 9.4 7 7.8 7.6 6.4 Z M 16.4 6.4 C 17 7.8 17.4 9.4 17.6 11.2 L 19.2 11.2 C 19 9.3 18 7.6 16.4 6.4 Z M 4.8 12.8 C 5 14.7 6 16.4 7.6 17.6 C 7 16.2 6.6 14.6 6.4 12.8 Z M 17.6 12.8 C 17.4 14.6 17 16.2 16.4 17.6 C 18 16.4 19 14.7 19.2 12.8 Z"),
    PHONE("M 7 2 L 17 2 L 17 22 L 7 22 Z M 8.8 4.5 L 8.8 17.5 L 15.2 17.5 L 15.2 4.5 Z M 11 19 L 11 20.5 L 13 20.5 L 13 19 Z"),
    MAIL("M 3 6 L 21 6 L 12 12.6 Z M 3 8.2 L 12 14.8 L 21 8.2 L 21 18.5 L 3 18.5 Z"),
    MONEY("M 2 6 L 22 6 L 22 18 L 2 18 Z M 12 8.5 C 9.9 8.5 8.5 10.1 8.5 12 C 8.5 13.9 9.9 15.5 12 15.5 C 14.1 15.5 15.5 13.9 15.5 12 C 15.5 10.1 14.1 8.5 12 8.5 Z M 4 11 L 4 13 L 6.4 13 L 6.4 11 Z M 17.6 11 L 17.6 13 L 20 13 L 20 11 Z"),
    FLAG("M 5 3 L 6.8 3 L 6.8 22 L 5 22 Z M 8 4 L 20 4 L 16.6 8.5 L 20 13 L 8 13 Z"),
    WARNING("M 12 2.5 L 22.5 21 L 1.5 21 Z M 11 9 L 11 15 L 13 15 L 13 9 Z M 11 16.6 L 11 18.6 L 13 18.6 L 13 16.6 Z"),
    PIN("M 8 4 L 16 4 L 16 6 L 15 6 L 15 11 L 18 14 L 18 15.5 L 12.8 15.5 L 12.8 21 L 12 22 L 11.2 21 L 11.2 15.5 L 6 15.5 L 6 14 L 9 11 L 9 6 L 8 6 Z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The icon for a kind of thing, unless it is drawn with another sign. */
    static Icon of(Kind kind, Sign sign) {
        return sign == Sign.AS_IS ? of(kind) : valueOf(sign.name());
    }

    /** The icon for a kind of thing. */
    public static Icon of(Kind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case PLACE -> PLACE;
            case EVENT -> EVENT;
            case ITEM -> DOCUMENT;
            case VESSEL -> SHIP;
            case AIRCRAFT -> PLANE;
            case VEHICLE -> CAR;
            case MONEY -> MONEY;
            case ACCOUNT -> BADGE;
            case PHONE -> PHONE;
            case MAIL -> MAIL;
            case SITE -> GLOBE;
        };
    }

    String path() {
        return path;
    }

    Path2D shape() {
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        String[] t = path.split(" ");
        for (int i = 0; i < t.length; ) {
            switch (t[i]) {
                case "M" -> shape.moveTo(n(t[i + 1]), n(t[i + 2]));
                case "L" -> shape.lineTo(n(t[i + 1]), n(t[i + 2]));
                case "C" -> shape.curveTo(n(t[i + 1]), n(t[i + 2]), n(t[i + 3]), n(t[i + 4]), n(t[i + 5]), n(t[i + 6]));
                default -> shape.closePath();
            }
            i += switch (t[i]) {
                case "M", "L" -> 3;
                case "C" -> 7;
                default -> 1;
            };
        }
        return shape;
    }

    private static double n(String text) {
        return Double.parseDouble(text);
    }
}
