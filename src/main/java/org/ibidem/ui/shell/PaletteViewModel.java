package org.ibidem.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every command that can be given now and, once letters are typed, the things that have them; what fits best comes first. */
public final class PaletteViewModel {
    private static final int OFFERED = 60;
    private final List<Command> commands;
    private final List<PaletteEntry> things;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();

    private record Scored(PaletteEntry entry, int score) {}

    /** A palette of these commands and things. */
    PaletteViewModel(List<Command> commands, List<PaletteEntry> things) {
        this.commands = commands.stream().filter(c -> c.enabled().getValue()).sorted(Comparator.comparing(Command::place)).toList();
        this.things = things;
        typed.addListener((o, before, now) -> filter());
        filter();
    }

    private void filter() {
        Stream<PaletteEntry> all = commands.stream().map(PaletteEntry::of);
        if (!typed.get().isBlank()) {
            all = Stream.concat(all, things.stream().filter(this::hasTyped)).flatMap(this::scored)
                .sorted(Comparator.comparing(Scored::score).reversed()).map(Scored::entry).limit(OFFERED);
        }
        found.setAll(all.toList());
    }

    /** A thing must have what is typed in one piece: scattered letters occur in nearly every title. */
    private boolean hasTyped(PaletteEntry thing) {
        return thing.words().toLowerCase(Locale.ROOT).contains(typed.get().strip().toLowerCase(Locale.ROOT));
    }

    private Stream<Scored> scored(PaletteEntry entry) {
        return Fuzzy.score(typed.get(), entry.words()).stream().mapToObj(s -> new Scored(entry, s));
    }

    /** What is typed. */
    public StringProperty typed() {
        return typed;
    }

    /** What fits. */
    ObservableList<PaletteEntry> found() {
        return found;
    }

    /** What fits best. */
    Optional<PaletteEntry> best() {
        return found.stream().findFirst();
    }
}
