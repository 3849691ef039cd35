package org.ibidem.bench;

import javafx.scene.Parent;
import org.ibidem.chart.paint.View;

/** A chart on the screen, as one program or another draws it. */
public interface Sheet {
    int WIDTH = 1280;
    int HEIGHT = 800;

    /** What is put into the window. */
    Parent node();

    /** Draws what this view shows. */
    void show(View view);

    /** Moves one node and draws again. */
    void drag(int node, double x, double y, View view);

    /** Whether what was asked for last is what is seen. */
    default boolean isSettled() {
        return true;
    }
}
