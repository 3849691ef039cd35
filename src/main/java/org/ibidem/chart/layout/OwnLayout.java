package org.ibidem.chart.layout;

/** A way to lay a chart out that a plug-in provides; it stands after the program's own. */
public interface OwnLayout extends Arrangement {
    /** What the command line and the case call it: a word in small letters that no other way has. */
    String word();

    /** What the menu calls it, in the reader's language. */
    String title();
}
