package org.ibidem.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Traffic Light Protocol's labels (FIRST, TLP 2.0), from free to most restricted. Printed verbatim, never translated. */
public enum Handling {
    CLEAR("TLP:CLEAR"), GREEN("TLP:GREEN"), AMBER("TLP:AMBER"), AMBER_STRICT("TLP:AMBER+STRICT"), RED("TLP:RED");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    /** The label as the protocol writes it. */
    public String label() {
        return label;
    }

    /** The stricter of the two: what covers both. */
    public Handling and(Handling other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Reads {@code TLP:AMBER}, with or without {@code TLP:}, in any case of letters. */
    public static Optional<Handling> parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("TLP:") ? upper : "TLP:" + upper;
        return Arrays.stream(values()).filter(h -> h.label.equals(full)).findFirst();
    }
}
