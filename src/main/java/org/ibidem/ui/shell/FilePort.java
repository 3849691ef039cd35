package org.ibidem.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the window asks for files and folders. The system's choosers block and need a display; tests answer by themselves. */
public interface FilePort {
    /** Files to take in; empty when the analyst thinks better of it. */
    List<Path> chooseFiles(String title);

    /** One folder that exists. */
    Optional<Path> chooseFolder(String title);

    /** Where to write a file; {@code suggestion} is a file name with its ending. */
    default Optional<Path> chooseTarget(String title, String suggestion) {
        return chooseTarget(title, suggestion, List.of(suggestion.substring(suggestion.lastIndexOf('.') + 1)));
    }

    /** Where to write a file of one of several kinds, told by its ending ({@code svg}); the suggestion has the first. */
    Optional<Path> chooseTarget(String title, String suggestion, List<String> endings);

    /** Names the folder in which choosers start from now on. */
    void startIn(Path folder);

    /**
     * Shows a file, or a folder, in the program the system has for it; says whether there is one. May take a few seconds, so never on
     * the window's thread.
     */
    boolean show(Path file);
}
