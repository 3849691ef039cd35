package org.ibidem.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files that are dropped on a part of the window from outside. */
public final class DroppedFiles {
    private DroppedFiles() {}

    /** Gives what is dropped here to {@code taker}. */
    public static void on(Node target, Consumer<List<Path>> taker) {
        target.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        });
        target.setOnDragDropped(e -> {
            if (e.getDragboard().hasFiles()) taker.accept(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(e.getDragboard().hasFiles());
            e.consume();
        });
    }
}
