package org.ibidem.chart.matrix;

/** In which order the entities of a matrix stand. */
public enum MatrixOrder {
    /** Those that are linked among themselves beside each other. */
    COMMUNITY,
    /** By name. */
    NAME,
    /** The best linked first. */
    DEGREE
}
