package org.ibidem.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibidem.ui.shell.FilePort;

/** Answers the window's questions for files with what the test has put down, and remembers what was shown. */
public final class AnswersFiles implements FilePort {
    private final List<Path> answer;
    private final List<Path> shown = new ArrayList<>();

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
    public void show(Path file) {
        shown.add(file);
    }

    /** What was shown to the analyst. */
    public List<Path> shown() {
        return shown;
    }
}
