package org.ibidem.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ibidem.ui.shell.FilePort;

/** Answers the window's questions for files with what the test has put down, and remembers what was shown. */
public final class AnswersFiles implements FilePort {
    private final List<Path> answer;
    private final List<Path> shown = new CopyOnWriteArrayList<>();
    private volatile Path start;
    private volatile boolean viewer = true;

    /** Answers every question with these. */
    public AnswersFiles(Path... answer) {
        this.answer = List.of(answer);
    }

    @Override
    public List<Path> chooseFiles(String title) {
        return answer;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return answer.stream().findFirst();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestion, List<String> endings) {
        return answer.stream().findFirst().map(folder -> folder.resolve(suggestion));
    }

    @Override
    public void startIn(Path folder) {
        start = folder;
    }

    @Override
    public boolean show(Path file) {
        shown.add(file);
        return viewer;
    }

    /** The same on a system that has no program to show a file. */
    public AnswersFiles withoutViewer() {
        viewer = false;
        return this;
    }

    /** Where a chooser would start. */
    public Path start() {
        return start;
    }

    /** What was shown to the analyst. */
    public List<Path> shown() {
        return shown;
    }
}
