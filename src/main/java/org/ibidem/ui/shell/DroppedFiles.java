package org.ibidem.ui.shell;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on a part of the window from outside, or pasted there: copied in a file manager, or their paths, a line each. */
public final class DroppedFiles {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final int MOST_LINES = 1_000;

    private DroppedFiles() {}

    /** Gives what is dropped or pasted here to {@code taker}. */
    public static void on(Node target, Consumer<List<Path>> taker) {
        target.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (!PASTE.match(e) || e.getTarget() instanceof TextInputControl) return;
            List<Path> pasted = pasted(Clipboard.getSystemClipboard());
            if (pasted.isEmpty()) return;
            taker.accept(pasted);
            e.consume();
        });
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

    private static List<Path> pasted(Clipboard clipboard) {
        return clipboard.hasFiles() ? clipboard.getFiles().stream().map(File::toPath).toList() : paths(clipboard.hasString() ? clipboard.getString() : "");
    }

    /** The files that these lines name, quoted or as addresses too; none when a line is something else. */
    static List<Path> paths(String lines) {
        List<Optional<Path>> named = lines.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(MOST_LINES).map(DroppedFiles::path).toList();
        return named.stream().allMatch(Optional::isPresent) ? named.stream().flatMap(Optional::stream).toList() : List.of();
    }

    private static Optional<Path> path(String line) {
        try {
            String bare = line.replaceFirst("^([\"'])(.*)\\1$", "$2");
            Path path = bare.startsWith("file:") ? Path.of(URI.create(bare)) : Path.of(bare);
            return path.isAbsolute() && Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
