package org.ibidem.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every command that can be given now, those that fit the typed letters best first. */
public final class PaletteViewModel {
    private final List<Command> commands;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();

    /** A palette of these commands. */
    public PaletteViewModel(List<Command> commands) {
        this.commands = commands.stream().filter(c -> c.enabled().getValue()).toList();
        typed.addListener((o, before, now) -> filter());
        filter();
    }

    private void filter() {
        record Scored(Command command, int score) {}
        found.setAll(commands.stream()
            .flatMap(c -> Fuzzy.score(typed.get(), c.title().getValue()).stream().mapToObj(s -> new Scored(c, s)))
            .sorted(typed.get().isBlank() ? Comparator.comparing(s -> s.command().place()) : Comparator.comparing(Scored::score).reversed())
            .map(Scored::command).toList());
    }

    /** What is typed. */
    public StringProperty typed() {
        return typed;
    }

    /** The commands that fit. */
    public ObservableList<Command> found() {
        return found;
    }

    /** The command that fits best. */
    public Optional<Command> best() {
        return found.stream().findFirst();
    }
}
