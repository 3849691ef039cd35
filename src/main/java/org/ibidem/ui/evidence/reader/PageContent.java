package org.ibidem.ui.evidence.reader;

import javafx.scene.Node;

/** A page as it is shown upright: it knows which character lies where. Places count in the page's joined text. */
interface PageContent {
    /** What is shown. */
    Node node();

    /** The place nearest to a point of the node; -1 when the page has no text. */
    int place(double x, double y);

    /** Shapes that cover the characters from start to end, in the node's coordinates; empty when they are not on the page. */
    Node cover(int start, int end);

    /** Shows the page this large. The height is a wish: what is written out is as tall as its words. */
    void resize(double width, double height);

    /** How tall the page is at this width. */
    double height(double width);

    /** Whether it is known where the characters are. */
    boolean isPlaced();
}
