package org.ibidem.model;

/** Which program this is. */
public final class Version {
    /** The name and number as they are printed: {@code Ibidem 0.1.0}. */
    public static final String PROGRAM = "Ibidem 0.1.0";

    private Version() {}
}
