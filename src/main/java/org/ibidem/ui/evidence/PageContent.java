package org.ibidem.ui.evidence;

import javafx.scene.Node;

/** A page as it is shown: it knows which character lies where. Places count in the page's joined text. */
interface PageContent {
    /** What is shown. */
    Node node();

    /** The place nearest to a point of the node; -1 when the page has no text. */
    int place(double x, double y);

    /** Shapes that cover the characters from start to end, in the node's coordinates; empty when they are not on the page. */
    Node cover(int start, int end);

    /** Shows the page this wide. */
    void resize(double width);
}
