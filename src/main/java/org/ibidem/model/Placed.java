package org.ibidem.model;

/** A row that has its place among the others of its kind, counted from 0. */
public interface Placed extends Row {
    /** Its place. */
    int position();

    /** The same at another place. */
    Placed at(int newPosition);
}
